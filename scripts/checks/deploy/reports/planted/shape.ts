import { type Plant } from '../../../planted/plant.ts';
import { lines, metadata, REPORT } from '../../../planted/seed/metadata.ts';
import { tag } from '../../pages/record.ts';
import { AMOUNT, grouping, BY_CODE, reported, report, chart, formula, bucket, range, edited } from './planting.ts';

export const REPORT_SHAPE_FAULTS: readonly Plant[] = [
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
];
