import { type Plant } from '../../../planted/plant.ts';
import { lines, metadata, REPORT, REPORT_FOLDER, REPORT_TYPE } from '../../../planted/seed/metadata.ts';
import { tag } from '../../pages/record.ts';
import { AMOUNT, COLUMN, report, filtered, swapped, edited } from './planting.ts';

export const REPORT_COLUMNS_FAULTS: readonly Plant[] = [
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
