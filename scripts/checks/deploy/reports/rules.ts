import { each } from '../reading/each.ts';
import type { DeployRule } from '../rule.ts';
import * as columns from './columns.ts';
import * as dashboards from './dashboards.ts';
import * as folders from './folders.ts';
import * as types from './reportTypes.ts';
import * as shape from './shape.ts';

const REPORT = 'Metadata API: Report';
const TYPE = 'Metadata API: ReportType';
const DASHBOARD = 'Metadata API: Dashboard';
const LIMITS = 'Salesforce Help: Report Limits, Limitations, and Allocations';

export const REPORTS_RULES: readonly DeployRule[] = [
  { name: 'report-format', page: REPORT, find: each('report', shape.format) },
  { name: 'report-grouping-twice', page: REPORT, find: each('report', shape.groupingTwice) },
  { name: 'report-granularity', page: REPORT, find: each('report', shape.granularity) },
  { name: 'report-not-grouped', page: LIMITS, find: each('report', shape.groupedByText) },
  { name: 'report-chart', page: 'Metadata API: Report (ReportChart)', find: each('report', shape.chart) },
  {
    name: 'report-chart-summary',
    page: 'Metadata API: Report (ReportChart)',
    find: each('report', shape.chartSummaries),
  },
  { name: 'report-row-limit', page: REPORT, find: each('report', shape.rowLimit) },
  {
    name: 'report-summary-formula',
    page: 'Metadata API: Report (ReportAggregate)',
    find: each('report', shape.summaryFormulas),
  },
  { name: 'report-bucket', page: 'Metadata API: Report (ReportBucketField)', find: each('report', shape.buckets) },
  { name: 'report-column-twice', page: REPORT, find: each('report', columns.columnTwice) },
  { name: 'report-column-sum', page: 'Metadata API: Report (ReportColumn)', find: each('report', columns.columnSums) },
  { name: 'report-logic', page: 'Metadata API: Report (ReportFilter)', find: each('report', columns.filterLogic) },
  {
    name: 'report-filter',
    page: 'Salesforce Help: Filter Operators Reference',
    find: each('report', columns.filterFits),
  },
  { name: 'report-sort', page: REPORT, find: each('report', columns.sorting) },
  {
    name: 'report-time-frame',
    page: 'Metadata API: Report (ReportTimeFrameFilter)',
    find: each('report', columns.timeFrame),
  },
  { name: 'report-counts', page: LIMITS, find: each('report', columns.counts) },
  { name: 'report-type', page: REPORT, find: each('report', types.typeOfReport) },
  { name: 'report-type-deployed', page: TYPE, find: each('report', types.typeDeployed) },
  { name: 'report-folder', page: 'Metadata API: Folder', find: folders.folderMissing },
  { name: 'report-name', page: 'Metadata API: Metadata (fullName)', find: folders.fileName },
  { name: 'report-type-base', page: TYPE, find: each('reportType', types.base) },
  { name: 'report-type-reportable', page: TYPE, find: each('reportType', types.reportable) },
  { name: 'report-type-join', page: TYPE, find: each('reportType', types.relationships) },
  { name: 'report-type-joins', page: TYPE, find: each('reportType', types.joinDepth) },
  { name: 'report-type-outer-join', page: TYPE, find: each('reportType', types.outerJoins) },
  { name: 'report-type-table', page: TYPE, find: each('reportType', types.tables) },
  { name: 'report-type-column-twice', page: TYPE, find: each('reportType', types.columnTwice) },
  { name: 'report-type-section', page: TYPE, find: each('reportType', types.sections) },
  { name: 'dashboard-user', page: DASHBOARD, find: each('dashboard', dashboards.runningUser) },
  { name: 'dashboard-color', page: DASHBOARD, find: each('dashboard', dashboards.colors) },
  { name: 'dashboard-title', page: DASHBOARD, find: each('dashboard', dashboards.title) },
  { name: 'dashboard-title-size', page: DASHBOARD, find: each('dashboard', dashboards.titleSize) },
  {
    name: 'dashboard-source',
    page: 'Metadata API: Dashboard (DashboardComponent)',
    find: each('dashboard', dashboards.componentSource),
  },
  {
    name: 'dashboard-groups',
    page: 'Metadata API: Dashboard (DashboardComponent)',
    find: each('dashboard', dashboards.componentFits),
  },
  {
    name: 'dashboard-grouping',
    page: 'Metadata API: Dashboard (DashboardComponent)',
    find: each('dashboard', dashboards.componentGroupings),
  },
  {
    name: 'dashboard-range',
    page: 'Metadata API: Dashboard (DashboardComponent)',
    find: each('dashboard', dashboards.ranges),
  },
  {
    name: 'dashboard-grid',
    page: 'Metadata API: Dashboard (DashboardGridLayout)',
    find: each('dashboard', dashboards.grid),
  },
  {
    name: 'dashboard-filter',
    page: 'Metadata API: Dashboard (DashboardFilter)',
    find: each('dashboard', dashboards.filters),
  },
  {
    name: 'dashboard-counts',
    page: 'Salesforce Help: Dashboard Limits, Limitations, and Allocations',
    find: each('dashboard', dashboards.counts),
  },
];
