import { type Plant } from '../../../planted/plant.ts';
import { DASHBOARD } from '../../../planted/seed/metadata.ts';
import { tag } from '../../pages/record.ts';
import { AMOUNT, BY_CODE, reported, METRIC, shown, cell, gridded, swapped, edited } from './planting.ts';

export const DASHBOARD_FAULTS: readonly Plant[] = [
  swapped(
    'a dashboard runs as a user without a name',
    'dashboard-user',
    DASHBOARD,
    '    <runningUser>someone@example.com</runningUser>\n',
    '',
    '<dashboardType>',
  ),
  swapped(
    'a dashboard of whoever looks at it names a user',
    'dashboard-user',
    DASHBOARD,
    'SpecifiedUser',
    'LoggedInUser',
    '<runningUser>',
  ),
  swapped(
    'the background of a dashboard is a word',
    'dashboard-color',
    DASHBOARD,
    '<backgroundEndColor>#FFFFFF',
    '<backgroundEndColor>white',
  ),
  swapped(
    'the text of a dashboard has half a color',
    'dashboard-color',
    DASHBOARD,
    '<textColor>#000000',
    '<textColor>#000',
  ),
  shown(
    'a range of a metric has no color',
    'dashboard-color',
    '<indicatorLowColor>',
    `${METRIC}\n<indicatorLowColor>red</indicatorLowColor>`,
  ),
  swapped('a dashboard has an empty title', 'dashboard-title', DASHBOARD, '<title>Rows', '<title>'),
  swapped('the title of a dashboard has no height', 'dashboard-title-size', DASHBOARD, '<titleSize>12', '<titleSize>0'),
  swapped(
    'a metric shows no report',
    'dashboard-source',
    DASHBOARD,
    '            <report>Planted/Rows</report>\n',
    '',
    '<componentType>',
  ),
  shown('a picture shows a report', 'dashboard-source', '<report>', '<componentType>Image</componentType>'),
  edited('a dashboard shows a Visualforce page that is not there', 'dashboard-source', DASHBOARD, '<page>', [
    {
      kind: 'replace',
      file: DASHBOARD,
      text: METRIC,
      by: '<componentType>VisualforcePage</componentType>\n<page>Gone</page>',
    },
    { kind: 'replace', file: DASHBOARD, text: '            <report>Planted/Rows</report>\n', by: '' },
  ]),
  shown(
    'a bar chart shows a report without groups',
    'dashboard-groups',
    '<componentType>',
    '<componentType>Bar</componentType>',
  ),
  shown(
    'a stacked chart shows a report with one grouping',
    'dashboard-groups',
    '<componentType>',
    '<componentType>ColumnStacked</componentType>',
    reported(BY_CODE, 'Summary'),
  ),
  shown(
    'a chart shows groups of another report',
    'dashboard-grouping',
    '<groupingColumn>',
    '<componentType>Bar</componentType>\n<groupingColumn>Planted__c$Name</groupingColumn>',
    reported(BY_CODE, 'Summary'),
  ),
  shown('a gauge has no ends', 'dashboard-range', '<componentType>', '<componentType>Gauge</componentType>'),
  shown(
    'a gauge ends before it begins',
    'dashboard-range',
    '<gaugeMax>',
    '<componentType>Gauge</componentType>\n<gaugeMax>0</gaugeMax>\n<gaugeMin>10</gaugeMin>',
  ),
  shown(
    'the ranges of a metric overlap',
    'dashboard-range',
    '<indicatorBreakpoint2>',
    `${METRIC}\n<indicatorBreakpoint1>20</indicatorBreakpoint1>\n<indicatorBreakpoint2>10</indicatorBreakpoint2>`,
  ),
  gridded('a dashboard is a grid and has none', '<isGridLayout>', 'true'),
  gridded('a dashboard has a grid and is none', '<dashboardGridLayout>', 'false', cell(0, 0, 6)),
  gridded('a component reaches beyond the grid', '<colSpan>8', 'true', cell(6, 0, 8)),
  gridded('two components lie over each other', '<columnIndex>5', 'true', cell(0, 0, 6), cell(5, 2, 6)),
  gridded('a component of a grid has no height', '<dashboardGridComponents>', 'true', cell(0, 0, 6, 0)),
  shown(
    'a component filters by a filter that is not there',
    'dashboard-filter',
    '<dashboardFilterColumns>',
    `${METRIC}\n<dashboardFilterColumns>\n<column>${AMOUNT}</column>\n</dashboardFilterColumns>`,
  ),
  edited('a dashboard has six filters', 'dashboard-counts', DASHBOARD, '<dashboardFilters id="6">', [
    {
      kind: 'replace',
      file: DASHBOARD,
      text: '<dashboardType>',
      by: `${[1, 2, 3, 4, 5, 6].map((at) => `<dashboardFilters id="${at}">\n${tag('dashboardFilterOptions', tag('operator', 'equals'), tag('values', '1'))}\n<name>Filter ${at}</name>\n</dashboardFilters>`).join('\n')}\n<dashboardType>`,
    },
  ]),
];
