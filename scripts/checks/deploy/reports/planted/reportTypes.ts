import { type Plant } from '../../../planted/plant.ts';
import { OBJECT, REPORT_TYPE } from '../../../planted/seed/metadata.ts';
import { CHILD } from '../../layouts/child.ts';
import { join, reportType, swapped, edited } from './planting.ts';

export const REPORT_TYPE_FAULTS: readonly Plant[] = [
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
