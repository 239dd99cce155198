import { type Plant } from '../../../planted/plant.ts';
import { FLEXIPAGE } from '../../../planted/seed/metadata.ts';
import { field, RECORD_PAGE, recordPage, visibility } from '../record.ts';
import { record, shown, condition, OPEN, swapped, edited } from './planting.ts';

export const PAGES_CONDITIONS_FAULTS: readonly Plant[] = [
  record('a page shows a field that is not there', 'page-field', 'Gone__c', [field('Record.Gone__c')]),
  record('a page shows a field of no record', 'page-field', '>Amount__c<', [field('Amount__c')]),
  record('a page shows a field of a parent that is not there', 'page-field', 'Gone__r.Name', [
    field('Record.Gone__r.Name'),
  ]),
  swapped(
    'an app page shows a field',
    'page-field',
    FLEXIPAGE,
    '<name>main',
    `${field('Record.Amount__c')}\n        <name>main`,
    '<fieldItem>',
  ),
  record('a page shows a field twice in a region', 'page-field-twice', 'amount__c', [
    field('Record.Amount__c'),
    field('Record.amount__c'),
  ]),
  record('a field of a page has a behavior that is none', 'page-field-behavior', '>edit<', [
    field('Record.Amount__c', 'edit'),
  ]),
  record('a page requires an automatic number', 'page-field-behavior', '>required<', [
    field('Record.Name', 'required'),
  ]),
  record('a visibility rule is empty', 'page-visibility', '<visibilityRule>', [
    shown('<visibilityRule>\n</visibilityRule>'),
  ]),
  record('visibility logic names a criterion that is not there', 'page-visibility-logic', '<booleanFilter>', [
    shown(
      visibility(['{!Record.Amount__c}', 'GT', '1']).replace(
        '<criteria>',
        '<booleanFilter>1 AND 2</booleanFilter>\n<criteria>',
      ),
    ),
  ]),
  condition(
    'a visibility rule has an operator that is not there',
    'page-visibility-operator',
    '<operator>',
    '{!Record.Amount__c}',
    'GREATER',
    '1',
  ),
  condition(
    'a visibility rule has an operator of list views',
    'page-visibility-operator',
    '<operator>',
    '{!Record.Code__c}',
    'equals',
    'A',
  ),
  condition(
    'a visibility rule names a field that is not there',
    'page-visibility-left',
    '<leftValue>',
    '{!Record.Gone__c}',
    'EQUAL',
    '1',
  ),
  condition('a visibility rule has no braces', 'page-visibility-left', '<leftValue>', 'Record.Amount__c', 'EQUAL', '1'),
  condition(
    'a visibility rule has half its braces',
    'page-visibility-left',
    '<leftValue>',
    '{!Record.Amount__c',
    'EQUAL',
    '1',
  ),
  condition(
    'a visibility rule names the field alone',
    'page-visibility-left',
    '<leftValue>',
    '{!Amount__c}',
    'EQUAL',
    '1',
  ),
  condition(
    'a visibility rule names a permission that is not there',
    'page-visibility-left',
    '<leftValue>',
    '{!$Permission.CustomPermission.Gone}',
    'EQUAL',
    'true',
  ),
  condition(
    'a visibility rule names a permission of no kind',
    'page-visibility-left',
    '<leftValue>',
    '{!$Permission.Gone}',
    'EQUAL',
    'true',
  ),
  condition(
    'a visibility rule names a field that users lack',
    'page-visibility-left',
    '<leftValue>',
    '{!$User.Gone}',
    'EQUAL',
    'A',
  ),
  condition(
    'a visibility rule names a trait of the device that is none',
    'page-visibility-left',
    '<leftValue>',
    '{!$Client.Size}',
    'EQUAL',
    'Large',
  ),
  edited('an app page judges a record', 'page-visibility-left', FLEXIPAGE, '<leftValue>', [
    {
      kind: 'replace',
      file: FLEXIPAGE,
      text: '</identifier>',
      by: `</identifier>\n${visibility(['{!Record.Amount__c}', 'GT', '1'])}`,
    },
  ]),
  condition(
    'a visibility rule looks for text in a number',
    'page-visibility-right',
    '<operator>',
    '{!Record.Amount__c}',
    'CONTAINS',
    '1',
  ),
  condition(
    'a visibility rule compares a number with a word',
    'page-visibility-right',
    '<rightValue>',
    '{!Record.Amount__c}',
    'GT',
    'many',
  ),
  condition(
    'a visibility rule asks for a device that is none',
    'page-visibility-right',
    '<rightValue>',
    '{!$Client.FormFactor}',
    'EQUAL',
    'Phone',
  ),
  condition(
    'a visibility rule asks a permission for a word',
    'page-visibility-right',
    '<rightValue>',
    '{!$Permission.StandardPermission.ViewSetup}',
    'EQUAL',
    'granted',
  ),
  edited('a visibility rule compares a checkbox', 'page-visibility-right', RECORD_PAGE, '<operator>', [
    OPEN,
    recordPage([shown(visibility(['{!Record.IsOpen__c}', 'GT', 'true']))]),
  ]),
];
