import { plantingFor, type Plant } from '../../../planted/plant.ts';
import { LIST_VIEW } from '../../../planted/seed/metadata.ts';
import { filter, filtered, TWO } from './planting.ts';

const { swapped } = plantingFor('deploy');

export const LIST_VIEWS_FILTERS_FAULTS: readonly Plant[] = [
  swapped(
    'a list view is shared with a group that is not there',
    'view-shared-with',
    LIST_VIEW,
    '    <label>All</label>',
    '    <label>All</label>\n    <sharedTo>\n        <group>Nobody</group>\n    </sharedTo>',
    '<group>',
  ),
  filtered('a list view filters by long text', 'view-not-filtered', filter('Story__c', 'contains', 'x'), 'Story__c'),
  filtered(
    'a list view looks for text in a number',
    'view-operator',
    filter('Amount__c', 'contains', '1'),
    '<operation>',
  ),
  filtered(
    'a list view looks for the beginning of a date',
    'view-operator',
    filter('On__c', 'startsWith', '2026'),
    '<operation>',
  ),
  filtered('a list view compares a checkbox', 'view-operator', filter('Open__c', 'greaterThan', '0'), '<operation>'),
  filtered('a list view looks in a checkbox', 'view-operator', filter('Open__c', 'contains', '1'), '<operation>'),
  filtered(
    'a list view takes text for several values',
    'view-operator',
    filter('Code__c', 'includes', 'A'),
    '<operation>',
  ),
  filtered(
    'a list view takes one value for several',
    'view-operator',
    filter('Kind__c', 'excludes', 'Red'),
    '<operation>',
  ),
  filtered(
    'a list view compares several values',
    'view-operator',
    filter('Kinds__c', 'lessThan', 'Red'),
    '<operation>',
  ),
  filtered(
    'a list view measures a distance to a number',
    'view-operator',
    filter('Amount__c', 'within', '5'),
    '<operation>',
  ),
  filtered(
    'a list view looks in the date of creation',
    'view-operator',
    filter('CREATED_DATE', 'contains', '2026'),
    '<operation>',
  ),
  filtered(
    'a list view compares a number with a word',
    'view-value',
    filter('Amount__c', 'greaterThan', 'many'),
    'many',
  ),
  filtered(
    'a list view compares a date with a word',
    'view-value',
    filter('On__c', 'greaterThan', 'SOMEDAY'),
    'SOMEDAY',
  ),
  filtered(
    'a list view compares a date with a formula',
    'view-value',
    filter('CREATED_DATE', 'equals', 'TODAY()'),
    'TODAY()',
  ),
  filtered('a list view asks a checkbox for a word', 'view-value', filter('Open__c', 'equals', 'Open'), '>Open<'),
  filtered(
    'a list view asks for a value that the list lacks',
    'view-value',
    filter('Kind__c', 'equals', 'Blue'),
    'Blue',
  ),
  filtered(
    'a list view asks for several values that the list lacks',
    'view-value',
    filter('Kinds__c', 'includes', 'Red;Blue'),
    'Blue',
  ),
  filtered('a list view compares with nothing', 'view-value', filter('Amount__c', 'greaterThan'), '<filters>'),
  filtered(
    'filter logic names a filter that is not there',
    'view-logic',
    `<booleanFilter>1 AND 3</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic leaves a filter out',
    'view-logic',
    `<booleanFilter>1</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic opens a parenthesis',
    'view-logic',
    `<booleanFilter>(1 AND 2</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic closes a parenthesis',
    'view-logic',
    `<booleanFilter>1 AND 2)</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic has two operators',
    'view-logic',
    `<booleanFilter>1 AND OR 2</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic has no operator',
    'view-logic',
    `<booleanFilter>1 2</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic ends in the middle',
    'view-logic',
    `<booleanFilter>1 AND</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic is written as in a program',
    'view-logic',
    `<booleanFilter>1 &amp;&amp; 2</booleanFilter>\n${TWO}`,
    '<booleanFilter>',
  ),
  filtered(
    'filter logic has nothing to join',
    'view-logic',
    '<booleanFilter>1 AND 2</booleanFilter>',
    '<booleanFilter>',
  ),
  filtered(
    'a list view has eleven filters',
    'view-filters',
    Array.from({ length: 11 }, (_, at) =>
      filter('Amount__c', 'notEqual', String(100 + at)).replace('<filters>', `<filters id="${at}">`),
    ).join('\n'),
    '<filters id="10">',
  ),
];
