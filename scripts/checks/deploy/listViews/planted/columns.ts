import { type Plant } from '../../../planted/plant.ts';
import { lines, LIST_VIEW, OBJECT } from '../../../planted/seed/metadata.ts';
import { CHILD } from '../../layouts/child.ts';
import { SCOPE, AMOUNT_COLUMN, OBJECTS, CHILD_VIEW, filter, filtered, view, swapped, edited } from './planting.ts';

export const LIST_VIEWS_COLUMNS_FAULTS: readonly Plant[] = [
  swapped('a list view has another name than its file', 'view-name', LIST_VIEW, '<fullName>All', '<fullName>Every'),
  swapped('a list view has a column that is none', 'view-column', LIST_VIEW, '<columns>NAME', '<columns>AMOUNT'),
  swapped(
    'a list view names a standard column as a field',
    'view-column',
    LIST_VIEW,
    '<columns>NAME',
    '<columns>CreatedDate',
  ),
  swapped('a list view shows a field of the owner', 'view-column', LIST_VIEW, '<columns>NAME', '<columns>Owner.Email'),
  filtered('a list view filters by a column that is none', 'view-column', filter('STAGE', 'equals', 'A'), 'STAGE'),
  edited('a list view of details shows owners', 'view-column', CHILD_VIEW, 'OWNER.ALIAS', [
    ...CHILD,
    view(CHILD_VIEW, 'Everything', 'NAME', 'OWNER.ALIAS'),
  ]),
  edited(
    'a list view of a metadata type shows names',
    'view-column',
    `${OBJECTS}/Planted__mdt/listViews/All.listView-meta.xml`,
    'NAME',
    [view(`${OBJECTS}/Planted__mdt/listViews/All.listView-meta.xml`, 'Everything', 'NAME')],
  ),
  edited(
    'a list view of accounts names a field',
    'view-column',
    `${OBJECTS}/Account/listViews/All.listView-meta.xml`,
    'AnnualRevenue',
    [view(`${OBJECTS}/Account/listViews/All.listView-meta.xml`, 'Everything', 'ACCOUNT.NAME', 'AnnualRevenue')],
  ),
  edited('a list view in the file of its object has a column that is none', 'view-column', OBJECT, 'AMOUNT', [
    {
      kind: 'replace',
      file: OBJECT,
      text: '    <nameField>',
      by: `<listViews>\n${lines(['fullName', 'Inline'], ['columns', 'AMOUNT'], ['filterScope', 'Everything'], ['label', 'Inline'])}\n</listViews>\n    <nameField>`,
    },
  ]),
  swapped(
    'a list view shows a column twice',
    'view-column-twice',
    LIST_VIEW,
    AMOUNT_COLUMN,
    `${AMOUNT_COLUMN}\n<columns>amount__c</columns>`,
    'amount__c',
  ),
  edited(
    'a platform event has a list view',
    'view-object',
    `${OBJECTS}/Notice__e/listViews/All.listView-meta.xml`,
    '<ListView',
    [view(`${OBJECTS}/Notice__e/listViews/All.listView-meta.xml`, 'Everything', 'NAME')],
  ),
  edited('a list view of details is that of an owner', 'view-scope', CHILD_VIEW, 'Mine', [
    ...CHILD,
    view(CHILD_VIEW, 'Mine', 'NAME'),
  ]),
  edited(
    'a list view of a metadata type is that of an owner',
    'view-scope',
    `${OBJECTS}/Planted__mdt/listViews/All.listView-meta.xml`,
    'Mine',
    [view(`${OBJECTS}/Planted__mdt/listViews/All.listView-meta.xml`, 'Mine', 'MasterLabel')],
  ),
  swapped('a list view of a custom object is that of a sales team', 'view-scope', LIST_VIEW, 'Everything', 'SalesTeam'),
  swapped(
    'a list view of a custom object is that of a territory',
    'view-scope',
    LIST_VIEW,
    'Everything',
    'MyTerritory',
  ),
  swapped('a list view of a custom object is that of a delegate', 'view-scope', LIST_VIEW, 'Everything', 'Delegated'),
  swapped('a list view of a queue names none', 'view-scope-parts', LIST_VIEW, 'Everything', 'Queue'),
  swapped(
    'a list view of everything names a queue',
    'view-scope-parts',
    LIST_VIEW,
    '</label>',
    '</label>\n    <queue>Planted</queue>',
    '<queue>',
  ),
  edited('a list view of an owner names a division', 'view-scope-parts', LIST_VIEW, '<division>', [
    { kind: 'replace', file: LIST_VIEW, text: SCOPE, by: '    <division>North</division>\n    <filterScope>Mine' },
  ]),
  swapped(
    'a list view is shared with nobody',
    'view-shared',
    LIST_VIEW,
    '</label>',
    '</label>\n    <sharedTo>\n    </sharedTo>',
    '<sharedTo>',
  ),
  swapped(
    'a list view is shared with a role without a name',
    'view-shared',
    LIST_VIEW,
    '</label>',
    '</label>\n    <sharedTo>\n        <role></role>\n    </sharedTo>',
    '<role>',
  ),
];
