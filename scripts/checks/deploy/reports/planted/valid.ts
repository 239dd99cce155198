import { DASHBOARD, lines, metadata, REPORT } from '../../../planted/seed/metadata.ts';
import { type Valid } from '../../../planted/valid.ts';
import { CHILD } from '../../layouts/child.ts';
import { tag } from '../../pages/record.ts';
import {
  AMOUNT,
  grouping,
  BY_CODE,
  reported,
  chart,
  formula,
  bucket,
  range,
  filtered,
  join,
  typed,
  METRIC,
  cell,
  grid,
} from './planting.ts';

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
