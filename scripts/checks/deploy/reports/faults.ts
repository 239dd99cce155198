import { plantingFor, type Edit, type Plant } from '../../planted/plant.ts';
import { DASHBOARD, lines, metadata, OBJECT, REPORT, REPORT_FOLDER, REPORT_TYPE } from '../../planted/seed/metadata.ts';
import type { Valid } from '../../planted/valid.ts';
import { CHILD } from '../layouts/child.ts';
import { tag } from '../pages/record.ts';

const { swapped, edited } = plantingFor('deploy');

const AMOUNT = 'Planted__c$Amount__c';
const FORMAT = '<format>Tabular</format>';
const TYPE_END = '    <sections>';
const COLUMN = `<columns>\n        <field>${AMOUNT}</field>`;

/** The seeded report type offers more columns, so that reports can be grouped. */
const OFFERED: Edit = {
  kind: 'replace',
  file: REPORT_TYPE,
  text: '        <masterLabel>Rows',
  by: `${['Name', 'CreatedDate', 'Code__c'].map((field) => tag('columns', tag('checkedByDefault', 'false'), tag('field', field), tag('table', 'Planted__c'))).join('\n')}\n        <masterLabel>Rows`,
};

function grouping(direction: string, field: string, granularity = 'None'): string {
  return tag(
    direction,
    tag('dateGranularity', granularity),
    tag('field', `Planted__c$${field}`),
    tag('sortOrder', 'Asc'),
  );
}

const BY_CODE = grouping('groupingsDown', 'Code__c');

function reported(by: string, format = 'Tabular'): readonly Edit[] {
  return [OFFERED, { kind: 'replace', file: REPORT, text: FORMAT, by: `${by}\n${tag('format', format)}` }];
}

/** The report with more elements and of a format. */
function report(name: string, rule: string, at: string, by: string, format = 'Tabular'): Plant {
  return edited(name, rule, REPORT, at, reported(by, format));
}

function chart(type: string, ...elements: readonly string[]): string {
  return tag('chart', tag('chartType', type), ...elements);
}

function formula(name: string, text: string): string {
  return tag(
    'aggregates',
    tag('calculatedFormula', text),
    tag('datatype', 'number'),
    tag('developerName', name),
    tag('isActive', 'true'),
    tag('masterLabel', 'Share'),
  );
}

function bucket(name: string, type: string, ...values: readonly string[]): string {
  return tag(
    'buckets',
    tag('bucketType', type),
    tag('developerName', name),
    tag('masterLabel', 'Sizes'),
    tag('sourceColumnName', AMOUNT),
    ...values,
  );
}

function range(name: string, from: string, to: string): string {
  return tag('values', tag('sourceValues', tag('from', from), tag('to', to)), tag('value', name));
}

function filtered(column: string, operator: string, value: string, logic = ''): string {
  const item = tag('criteriaItems', tag('column', column), tag('operator', operator), tag('value', value));
  return tag('filter', ...(logic === '' ? [] : [tag('booleanFilter', logic)]), item);
}

function join(relationship: string, outer: string, ...more: readonly string[]): string {
  return tag('join', ...more, tag('outerJoin', outer), tag('relationship', relationship));
}

function typed(by: string): Edit {
  return { kind: 'replace', file: REPORT_TYPE, text: TYPE_END, by: `${by}\n${TYPE_END}` };
}

function reportType(name: string, rule: string, at: string, by: string, more: readonly Edit[] = []): Plant {
  return edited(name, rule, REPORT_TYPE, at, [...more, typed(by)]);
}

const METRIC = '<componentType>Metric</componentType>';

function shown(name: string, rule: string, at: string, by: string, more: readonly Edit[] = []): Plant {
  return edited(name, rule, DASHBOARD, at, [...more, { kind: 'replace', file: DASHBOARD, text: METRIC, by }]);
}

function cell(left: number, top: number, width: number, height = 4): string {
  return tag(
    'dashboardGridComponents',
    tag('colSpan', String(width)),
    tag('columnIndex', String(left)),
    tag('dashboardComponent', tag('componentType', 'Metric'), tag('report', 'Planted/Rows')),
    tag('rowIndex', String(top)),
    tag('rowSpan', String(height)),
  );
}

function grid(isGrid: string, ...cells: readonly string[]): Edit {
  const layout = tag('dashboardGridLayout', ...cells, tag('numberOfColumns', '12'), tag('rowHeight', '36'));
  return {
    kind: 'replace',
    file: DASHBOARD,
    text: '<runningUser>',
    by: `${cells.length > 0 ? layout : ''}\n${tag('isGridLayout', isGrid)}\n<runningUser>`,
  };
}

function gridded(name: string, at: string, isGrid: string, ...cells: readonly string[]): Plant {
  return edited(name, 'dashboard-grid', DASHBOARD, at, [grid(isGrid, ...cells)]);
}

const REPORTS_PLANTED: readonly Plant[] = [
  report('a report without groups is grouped', 'report-format', '<groupingsDown>', BY_CODE),
  report('a summary has no groups', 'report-format', '<format>', '', 'Summary'),
  report(
    'a summary is grouped across',
    'report-format',
    '<groupingsAcross>',
    `${BY_CODE}\n${grouping('groupingsAcross', 'Name')}`,
    'Summary',
  ),
  report('a matrix is not grouped across', 'report-format', '<format>', BY_CODE, 'Matrix'),
  report('a matrix is not grouped down', 'report-format', '<format>', grouping('groupingsAcross', 'Name'), 'Matrix'),
  report(
    'a summary has four groups',
    'report-format',
    '<groupingsDown id="4">',
    ['Code__c', 'Name', 'CreatedDate', 'Amount__c']
      .map((field) => grouping('groupingsDown', field))
      .join('\n')
      .replace(/<groupingsDown>(?![\s\S]*<groupingsDown>)/, '<groupingsDown id="4">'),
    'Summary',
  ),
  report('a joined report has no blocks', 'report-format', '<format>', '', 'MultiBlock'),
  report(
    'a report is grouped by one field twice',
    'report-grouping-twice',
    'code__c',
    `${BY_CODE}\n${BY_CODE.replace('Code__c', 'code__c')}`,
    'Summary',
  ),
  report(
    'a text is grouped by months',
    'report-granularity',
    '>Month<',
    grouping('groupingsDown', 'Code__c', 'Month'),
    'Summary',
  ),
  edited('a report is grouped by long text', 'report-not-grouped', REPORT, '$Story__c', [
    metadata(
      'force-app/main/app/objects/Planted__c/fields/Story__c.field-meta.xml',
      'CustomField',
      lines(
        ['fullName', 'Story__c'],
        ['description', 'A story.'],
        ['label', 'Story'],
        ['length', '1000'],
        ['type', 'LongTextArea'],
        ['visibleLines', '3'],
      ),
    ),
    ...reported(grouping('groupingsDown', 'Story__c'), 'Summary'),
  ]),
  report(
    'a report without groups has a chart',
    'report-chart',
    '<chart>',
    chart('VerticalColumn', tag('groupingColumn', AMOUNT)),
  ),
  report(
    'a chart shows groups that the report lacks',
    'report-chart',
    '<groupingColumn>',
    `${chart('VerticalColumn', tag('groupingColumn', 'Planted__c$Name'))}\n${BY_CODE}`,
    'Summary',
  ),
  report('a chart shows no groups', 'report-chart', '<chartType>', `${chart('Pie')}\n${BY_CODE}`, 'Summary'),
  report(
    'a grouped chart shows one grouping',
    'report-chart',
    '<chartType>',
    `${chart('HorizontalBarGrouped', tag('groupingColumn', 'Planted__c$Code__c'))}\n${BY_CODE}`,
    'Summary',
  ),
  report(
    'a chart sums what the report does not',
    'report-chart-summary',
    `<column>${AMOUNT}`,
    `${chart('Pie', tag('chartSummaries', tag('aggregate', 'Sum'), tag('column', AMOUNT)), tag('groupingColumn', 'Planted__c$Code__c'))}\n${BY_CODE}`,
    'Summary',
  ),
  report(
    'a summary limits its rows',
    'report-row-limit',
    '<rowLimit>',
    `${BY_CODE}\n<rowLimit>10</rowLimit>`,
    'Summary',
  ),
  report('a report limits its rows and sorts by nothing', 'report-row-limit', '<rowLimit>', '<rowLimit>10</rowLimit>'),
  report(
    'a report without groups has a formula',
    'report-summary-formula',
    '<aggregates>',
    formula('FORMULA1', 'RowCount'),
  ),
  report(
    'a summary formula opens a parenthesis',
    'report-summary-formula',
    '<calculatedFormula>',
    `${formula('FORMULA1', '(RowCount + 1')}\n${BY_CODE}`,
    'Summary',
  ),
  report(
    'a summary formula ends in the middle',
    'report-summary-formula',
    '<calculatedFormula>',
    `${formula('FORMULA1', 'RowCount +')}\n${BY_CODE}`,
    'Summary',
  ),
  report(
    'two summary formulas have one name',
    'report-summary-formula',
    'formula1',
    `${formula('FORMULA1', 'RowCount')}\n${formula('formula1', 'RowCount')}\n${BY_CODE}`,
    'Summary',
  ),
  report(
    'a bucket field has a name of its own make',
    'report-bucket',
    '<developerName>',
    bucket('Sizes', 'number', range('Small', '0', '10')),
  ),
  report('a bucket field has no buckets', 'report-bucket', '<buckets>', bucket('BucketField_Sizes', 'number')),
  report(
    'a bucket ends before it begins',
    'report-bucket',
    '<to>',
    bucket('BucketField_Sizes', 'number', range('Small', '10', '0')),
  ),
  report(
    'a bucket of numbers begins with a word',
    'report-bucket',
    '<from>',
    bucket('BucketField_Sizes', 'number', range('Small', 'none', '10')),
  ),
  report(
    'a bucket stands twice',
    'report-bucket',
    '>small<',
    bucket('BucketField_Sizes', 'number', range('Small', '0', '10'), range('small', '10', '20')),
  ),
  swapped(
    'a report shows a column twice',
    'report-column-twice',
    REPORT,
    COLUMN,
    `<columns>\n<field>planted__c$Amount__c</field>\n</columns>\n${COLUMN}`,
    `        <field>${AMOUNT}`,
  ),
  report(
    'a report sums a text',
    'report-column-sum',
    '<aggregateTypes>Sum',
    '<columns>\n<aggregateTypes>Sum</aggregateTypes>\n<field>Planted__c$Code__c</field>\n</columns>',
  ),
  report(
    'the logic of a report names a filter that is not there',
    'report-logic',
    '<booleanFilter>',
    filtered(AMOUNT, 'greaterThan', '1', '1 AND 2'),
  ),
  report('a report looks for text in a number', 'report-filter', '<operator>', filtered(AMOUNT, 'contains', '1')),
  report('a report compares a number with a word', 'report-filter', '<value>', filtered(AMOUNT, 'greaterThan', 'many')),
  report(
    'a report sorts by a column that it lacks',
    'report-sort',
    '<sortColumn>',
    '<sortColumn>Planted__c$Name</sortColumn>\n<sortOrder>Asc</sortOrder>',
  ),
  report('a report has an order and nothing to sort by', 'report-sort', '<sortOrder>', '<sortOrder>Asc</sortOrder>'),
  report(
    'a known span of time has dates',
    'report-time-frame',
    '<startDate>',
    tag(
      'timeFrameFilter',
      tag('dateColumn', 'Planted__c$CreatedDate'),
      tag('interval', 'INTERVAL_CURRENT'),
      tag('startDate', '2026-01-01'),
    ),
  ),
  report(
    'a span of time ends before it begins',
    'report-time-frame',
    '<endDate>',
    tag(
      'timeFrameFilter',
      tag('dateColumn', 'Planted__c$CreatedDate'),
      tag('endDate', '2025-01-01'),
      tag('interval', 'INTERVAL_CUSTOM'),
      tag('startDate', '2026-01-01'),
    ),
  ),
  report(
    'a span of time begins on no date',
    'report-time-frame',
    '<startDate>',
    tag(
      'timeFrameFilter',
      tag('dateColumn', 'Planted__c$CreatedDate'),
      tag('interval', 'INTERVAL_CUSTOM'),
      tag('startDate', '1/1/2026'),
    ),
  ),
  report(
    'a report has four cross filters',
    'report-counts',
    '<crossFilters id="4">',
    [1, 2, 3, 4]
      .map((at) =>
        tag(
          'crossFilters',
          tag('operation', 'with'),
          tag('primaryTableColumn', 'Planted__c$Id'),
          tag('relatedTable', 'Event'),
          tag('relatedTableJoinColumn', `What${at}`),
        ).replace('<crossFilters>', `<crossFilters id="${at}">`),
      )
      .join('\n'),
  ),
  swapped('a report has a type that is not there', 'report-type', REPORT, 'Planted_Rows__c', 'PlantedRows'),
  swapped(
    'a report is of an object that is not there',
    'report-type',
    REPORT,
    'Planted_Rows__c',
    'CustomEntity$Gone__c',
  ),
  edited('a report has a type in development', 'report-type-deployed', REPORT, '<reportType>', [
    { kind: 'replace', file: REPORT_TYPE, text: '<deployed>true', by: '<deployed>false' },
  ]),
  edited('the folder of a report is not described', 'report-folder', REPORT, '<Report', [
    { kind: 'delete', file: REPORT_FOLDER },
  ]),
  edited(
    'a report stands in no folder',
    'report-folder',
    'force-app/main/app/reports/Loose.report-meta.xml',
    '<Report',
    [
      metadata(
        'force-app/main/app/reports/Loose.report-meta.xml',
        'Report',
        lines(['format', 'Tabular'], ['name', 'Loose'], ['reportType', 'AccountList']),
      ),
    ],
  ),
  edited('the name of a report holds a space', 'report-name', REPORT.replace('Rows', 'My Rows'), '<Report', [
    metadata(
      REPORT.replace('Rows', 'My Rows'),
      'Report',
      lines(['format', 'Tabular'], ['name', 'Rows'], ['reportType', 'AccountList']),
    ),
  ]),
];

const TYPES_PLANTED: readonly Plant[] = [
  swapped(
    'a report type shows a metadata type',
    'report-type-base',
    REPORT_TYPE,
    '<baseObject>Planted__c',
    '<baseObject>Planted__mdt',
  ),
  edited('a report type shows an object that reports do not', 'report-type-reportable', REPORT_TYPE, '<baseObject>', [
    { kind: 'replace', file: OBJECT, text: '<label>', by: '<enableReports>false</enableReports>\n    <label>' },
  ]),
  reportType(
    'a report type joins children that are not there',
    'report-type-join',
    'Gone__r',
    join('Gone__r', 'false'),
  ),
  reportType(
    'a report type relates five objects',
    'report-type-joins',
    '<join id="4">',
    join(
      'Children__r',
      'true',
      join('Two', 'true', join('Three', 'true', join('Four', 'true').replace('<join>', '<join id="4">'))),
    ),
    CHILD,
  ),
  reportType(
    'an inner join follows an outer one',
    'report-type-outer-join',
    '<outerJoin>false',
    join('Children__r', 'true', join('Two', 'false')),
    CHILD,
  ),
  swapped(
    'a report type shows a table that it does not join',
    'report-type-table',
    REPORT_TYPE,
    '<table>Planted__c',
    '<table>Account',
  ),
  edited('a report type shows a column twice', 'report-type-column-twice', REPORT_TYPE, '<columns >', [
    {
      kind: 'replace',
      file: REPORT_TYPE,
      text: '        <masterLabel>Rows',
      by: '<columns >\n<checkedByDefault>true</checkedByDefault>\n<field>amount__c</field>\n<table>Planted__c</table>\n</columns>\n        <masterLabel>Rows',
    },
  ]),
  swapped(
    'a section of a report type has no label',
    'report-type-section',
    REPORT_TYPE,
    '<masterLabel>Rows',
    '<masterLabel>',
  ),
];

const DASHBOARDS_PLANTED: readonly Plant[] = [
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

export const REPORTS_FAULTS: readonly Plant[] = [...REPORTS_PLANTED, ...TYPES_PLANTED, ...DASHBOARDS_PLANTED];

export const REPORTS_VALID: readonly Valid[] = [
  {
    name: 'a summary with a chart, a formula and buckets',
    edits: reported(
      [
        formula('FORMULA1', '(RowCount + 1) / 2'),
        bucket('BucketField_Sizes', 'number', range('Small', '', '10'), range('Large', '10', '')),
        chart(
          'VerticalColumn',
          tag('chartSummaries', tag('column', 'RowCount')),
          tag('groupingColumn', 'Planted__c$Code__c'),
        ),
        BY_CODE,
      ].join('\n'),
      'Summary',
    ),
  },
  {
    name: 'a matrix by month',
    edits: reported(`${BY_CODE}\n${grouping('groupingsAcross', 'CreatedDate', 'Month')}`, 'Matrix'),
  },
  {
    name: 'a report that is sorted, limited and filtered',
    edits: reported(
      `${filtered(AMOUNT, 'greaterThan', '1,000', '1')}\n<rowLimit>10</rowLimit>\n<sortColumn>${AMOUNT}</sortColumn>\n<sortOrder>Desc</sortOrder>`,
    ),
  },
  {
    name: 'a report on a type of the platform',
    edits: [
      metadata(
        REPORT.replace('Rows.', 'Pipeline.'),
        'Report',
        `${tag('columns', tag('field', 'OPPORTUNITY_NAME'))}\n${tag('columns', tag('aggregateTypes', 'Sum'), tag('field', 'AMOUNT'))}\n<format>Summary</format>\n${tag('groupingsDown', tag('dateGranularity', 'None'), tag('field', 'STAGE_NAME'), tag('sortOrder', 'Asc'))}\n${lines(['name', 'Pipeline'], ['reportType', 'Opportunity'], ['scope', 'organization'])}\n${tag('timeFrameFilter', tag('dateColumn', 'CLOSE_DATE'), tag('interval', 'INTERVAL_CURFY'))}`,
      ),
    ],
  },
  {
    name: 'a report on the type of a custom object',
    edits: [
      metadata(
        REPORT.replace('Rows.', 'Plain.'),
        'Report',
        `${tag('columns', tag('field', 'Planted__c.Amount__c'))}\n${lines(['format', 'Tabular'], ['name', 'Plain'], ['reportType', 'CustomEntity$Planted__c'])}`,
      ),
    ],
  },
  { name: 'a report type with children', edits: [...CHILD, typed(join('Children__r', 'true'))] },
  {
    name: 'a dashboard as a grid of whoever looks at it',
    edits: [
      grid('true', cell(0, 0, 6), cell(6, 0, 6), cell(0, 4, 12)),
      { kind: 'replace', file: DASHBOARD, text: 'SpecifiedUser', by: 'LoggedInUser' },
      { kind: 'replace', file: DASHBOARD, text: '<runningUser>someone@example.com</runningUser>', by: '' },
    ],
  },
  {
    name: 'a gauge with its ranges',
    edits: [
      {
        kind: 'replace',
        file: DASHBOARD,
        text: METRIC,
        by: '<componentType>Gauge</componentType>\n<gaugeMax>100</gaugeMax>\n<gaugeMin>0</gaugeMin>\n<indicatorBreakpoint1>30</indicatorBreakpoint1>\n<indicatorBreakpoint2>70</indicatorBreakpoint2>\n<indicatorHighColor>#54C254</indicatorHighColor>',
      },
    ],
  },
];
