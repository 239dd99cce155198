import { plantingFor, write, type Edit, type Plant } from '../../../planted/plant.ts';
import { AMOUNT, CODE, LIST_VIEW, metadata, OBJECT, RULE, TYPE_FILE } from '../../../planted/seed/metadata.ts';
import type { Valid } from '../../../planted/valid.ts';
import { DETAIL, fieldFile, fieldOf, objectEdit, objectFile, OBJECTS, values } from '../../fields/planted/planting.ts';

const { swapped, edited } = plantingFor('deploy');

const inserted = (
  name: string,
  rule: string,
  file: string,
  element: string,
  text: string,
  at = `<${element}>`,
): Plant => swapped(name, rule, file, '    <label>', `    <${element}>${text}</${element}>\n    <label>`, at);

const without = (name: string, file: string, element: string, text: string): Plant =>
  swapped(name, 'object-lacks', file, `    <${element}>${text}</${element}>\n`, '', '<CustomObject');

const ROW = objectFile('PlantedRow__c');
/** An object of its own kind, at fault on the line of `at`. */
function object(name: string, rule: string, at: string, body: string, file = ROW): Plant {
  return edited(name, rule, file, at, [metadata(file, 'CustomObject', body)]);
}
const row = (name: string, rule: string, at: string, ...pairs: readonly (readonly [string, string])[]): Plant =>
  edited(name, rule, ROW, at, [objectEdit('PlantedRow__c', ...pairs)]);

const NAMED_BY = '<displayFormat>R-{0000}</displayFormat>\n<label>Number</label>\n<type>AutoNumber</type>';

const LACKS: readonly Plant[] = [
  without('an object has no plural label', OBJECT, 'pluralLabel', 'Planted'),
  without('an object has no deployment status', OBJECT, 'deploymentStatus', 'Deployed'),
  without('an object has no sharing model', OBJECT, 'sharingModel', 'Private'),
  without('an object has no label', OBJECT, 'label', 'Planted'),
  without('a custom metadata type has no label', TYPE_FILE, 'label', 'Planted'),
  without('a custom metadata type has no plural label', TYPE_FILE, 'pluralLabel', 'Planted'),
  swapped(
    'an object has no name field',
    'object-lacks',
    OBJECT,
    '    <nameField>\n        <displayFormat>P-{0000}</displayFormat>\n        <label>Number</label>\n        <type>AutoNumber</type>\n    </nameField>\n',
    '',
    '<CustomObject',
  ),
  row('an object has an empty plural label', 'object-lacks', '<pluralLabel>', ['pluralLabel', '']),
  object(
    'an event has no label',
    'object-lacks',
    '<CustomObject',
    '<deploymentStatus>Deployed</deploymentStatus>\n<pluralLabel>E</pluralLabel>',
    objectFile('Planted__e'),
  ),
  object(
    'a big object has no index',
    'object-lacks',
    '<CustomObject',
    '<deploymentStatus>Deployed</deploymentStatus>\n<label>B</label>\n<pluralLabel>B</pluralLabel>',
    objectFile('Planted__b'),
  ),
  object(
    'an external object has no source',
    'object-lacks',
    '<CustomObject',
    '<externalName>A</externalName>\n<label>B</label>\n<pluralLabel>B</pluralLabel>',
    objectFile('Planted__x'),
  ),
];

const ELEMENTS: readonly Plant[] = [
  ...(
    [
      ['sharingModel', 'Private'],
      ['externalSharingModel', 'Private'],
      ['deploymentStatus', 'Deployed'],
      ['nameField', '<label>N</label><type>Text</type>'],
      ['enableHistory', 'true'],
      ['enableReports', 'true'],
      ['enableFeeds', 'false'],
      ['enableSearch', 'true'],
      ['customSettingsType', 'List'],
      ['compactLayoutAssignment', 'SYSTEM'],
    ] as const
  ).map(([element, text]) =>
    inserted(`a custom metadata type has ${element}`, 'object-element', TYPE_FILE, element, text),
  ),
  inserted('an object with records has an event type', 'object-element', OBJECT, 'eventType', 'HighVolume'),
  inserted(
    'an object with records says when it publishes',
    'object-element',
    OBJECT,
    'publishBehavior',
    'PublishAfterCommit',
  ),
  inserted('an object with records has a source', 'object-element', OBJECT, 'externalDataSource', 'Source'),
  object(
    'a custom setting has a sharing model',
    'object-element',
    '<sharingModel>',
    '<customSettingsType>List</customSettingsType>\n<label>S</label>\n<sharingModel>Private</sharingModel>',
  ),
  object(
    'a custom setting has a name field',
    'object-element',
    '<nameField>',
    '<customSettingsType>List</customSettingsType>\n<label>S</label>\n<nameField><label>N</label><type>Text</type></nameField>',
  ),
  object(
    'an event has a name field',
    'object-element',
    '<nameField>',
    '<deploymentStatus>Deployed</deploymentStatus>\n<label>E</label>\n<nameField><label>N</label><type>Text</type></nameField>\n<pluralLabel>E</pluralLabel>',
    objectFile('Planted__e'),
  ),
  object(
    'an event has a sharing model',
    'object-element',
    '<sharingModel>',
    '<deploymentStatus>Deployed</deploymentStatus>\n<label>E</label>\n<pluralLabel>E</pluralLabel>\n<sharingModel>Private</sharingModel>',
    objectFile('Planted__e'),
  ),
  inserted('an object with records is protected', 'object-visibility', OBJECT, 'visibility', 'Protected'),
  inserted('an object’s help is a page that is not there', 'help-page', OBJECT, 'customHelpPage', 'Nothing'),
  inserted(
    'record types have a history and their object none',
    'record-type-history',
    OBJECT,
    'recordTypeTrackHistory',
    'true',
  ),
  inserted(
    'an object is shared again by no class',
    'sharing-recalculation',
    OBJECT,
    'sharingRecalculations',
    '<className>Nothing</className>',
  ),
  inserted(
    'a history is kept for long and not kept',
    'history-policy',
    OBJECT,
    'historyRetentionPolicy',
    '<archiveAfterMonths>18</archiveAfterMonths><archiveRetentionYears>5</archiveRetentionYears>',
  ),
];

const NAME_FIELDS: readonly Plant[] = [
  swapped('a name is a number', 'name-type', OBJECT, '<type>AutoNumber<', '<type>Number<'),
  row('a name has no label', 'name-type', '<nameField>', ['nameField', '<type>Text</type>']),
  row('a name has no type', 'name-type', '<nameField>', ['nameField', '<label>Name</label>']),
  swapped(
    'an automatic name has no format',
    'name-format',
    OBJECT,
    '        <displayFormat>P-{0000}</displayFormat>\n',
    '',
    '<nameField>',
  ),
  swapped('an automatic name has a format without number', 'name-format', OBJECT, '>P-{0000}<', '>P-0000<'),
  swapped('a text as name has a format', 'name-format', OBJECT, '<type>AutoNumber<', '<type>Text<', '<displayFormat>'),
  row('a name has a default', 'name-element', '<defaultValue>', [
    'nameField',
    `<defaultValue>"A"</defaultValue>\n${NAMED_BY}`,
  ]),
  row('a name has a history and its object none', 'name-history', '<trackHistory>', [
    'nameField',
    `${NAMED_BY}\n<trackHistory>true</trackHistory>`,
  ]),
];

const ON = (element: string): readonly [string, string] => [element, 'true'];

const SHARING: readonly Plant[] = [
  inserted('an object is wider outside than inside', 'sharing-external', OBJECT, 'externalSharingModel', 'ReadWrite'),
  row(
    'an object is read outside and private inside',
    'sharing-external',
    '<externalSharingModel>',
    ['sharingModel', 'Private'],
    ['externalSharingModel', 'Read'],
  ),
  inserted(
    'an object is controlled by a parent outside only',
    'sharing-external',
    OBJECT,
    'externalSharingModel',
    'ControlledByParent',
  ),
  swapped(
    'a custom object can be transferred',
    'sharing-model',
    OBJECT,
    '<sharingModel>Private<',
    '<sharingModel>ReadWriteTransfer<',
  ),
  row(
    'an object has sharing and no bulk API',
    'sharing-features',
    '<enableBulkApi>',
    ON('enableSharing'),
    ['enableBulkApi', 'false'],
    ON('enableStreamingApi'),
  ),
  row(
    'an object has bulk API and no streaming API',
    'sharing-features',
    '<enableStreamingApi>',
    ON('enableSharing'),
    ON('enableBulkApi'),
    ['enableStreamingApi', 'false'],
  ),
  edited(
    'a sharing reason does not end in __c',
    'sharing-reason',
    `${OBJECTS}/Planted__c/sharingReasons/Team.sharingReason-meta.xml`,
    '<fullName>',
    [
      metadata(
        `${OBJECTS}/Planted__c/sharingReasons/Team.sharingReason-meta.xml`,
        'SharingReason',
        '    <fullName>Team</fullName>\n    <label>Team</label>',
      ),
    ],
  ),
  edited(
    'a detail has a sharing reason',
    'sharing-reason',
    `${OBJECTS}/PlantedLine__c/sharingReasons/Team__c.sharingReason-meta.xml`,
    '<fullName>',
    [
      ...DETAIL,
      metadata(
        `${OBJECTS}/PlantedLine__c/sharingReasons/Team__c.sharingReason-meta.xml`,
        'SharingReason',
        '    <fullName>Team__c</fullName>\n    <label>Team</label>',
      ),
    ],
  ),
];

const STRAY = 'force-app/main/app/fields/Extra__c.field-meta.xml';
const RENAMED = OBJECT.replace('/Planted__c/', '/Other__c/');
const PERMISSION = 'force-app/main/app/customPermissions/Planted.customPermission-meta.xml';
const permission = (file: string): Edit => metadata(file, 'CustomPermission', '    <label>Planted</label>');
const VERSIONED = 'force-app/main/app/classes/PlantedOld.cls';
const versioned = (version: string): readonly Edit[] => [
  write(VERSIONED, '/** Old. */\npublic with sharing class PlantedOld {\n}\n'),
  metadata(
    `${VERSIONED}-meta.xml`,
    'ApexClass',
    `    <apiVersion>${version}</apiVersion>\n    <status>Active</status>`,
  ),
];
const VERSION = '"sourceApiVersion": "67.0"';

const NAMES: readonly Plant[] = [
  swapped(
    'a field is called otherwise than its file',
    'full-name',
    AMOUNT,
    '<fullName>Amount__c<',
    '<fullName>Sum__c<',
  ),
  swapped('a field differs from its file in case', 'full-name', CODE, '<fullName>Code__c<', '<fullName>code__c<'),
  swapped(
    'a field is called with its object',
    'full-name',
    CODE,
    '<fullName>Code__c<',
    '<fullName>Planted__c.Code__c<',
  ),
  swapped(
    'a list view is called otherwise than its file',
    'full-name',
    LIST_VIEW,
    '<fullName>All<',
    '<fullName>Every<',
  ),
  swapped(
    'a validation rule is called otherwise than its file',
    'full-name',
    RULE,
    '<fullName>Positive<',
    '<fullName>Negative<',
  ),
  edited('a field stands outside of an object', 'out-of-place', STRAY, '<CustomField', [fieldFile(STRAY, 'Date')]),
  edited(
    'a field stands among the list views',
    'out-of-place',
    LIST_VIEW.replace('All.listView', 'Extra__c.field'),
    '<CustomField',
    [fieldFile(LIST_VIEW.replace('All.listView', 'Extra__c.field'), 'Date')],
  ),
  edited('a field is of an object that is not there', 'no-object', fieldOf('Nothing__c', 'Extra__c'), '<CustomField', [
    fieldFile(fieldOf('Nothing__c', 'Extra__c'), 'Date'),
  ]),
  edited('a field is of a standard object that is none', 'no-object', fieldOf('Acount', 'Extra__c'), '<CustomField', [
    fieldFile(fieldOf('Acount', 'Extra__c'), 'Date'),
  ]),
  edited('a folder differs from its object in case', 'no-object', fieldOf('planted__c', 'Extra__c'), '<CustomField', [
    fieldFile(fieldOf('planted__c', 'Extra__c'), 'Date'),
  ]),
  edited('an object stands in another folder', 'object-folder', RENAMED, '<CustomObject', [
    { kind: 'delete', file: OBJECT },
    metadata(RENAMED, 'CustomObject', '    <label>Planted</label>'),
  ]),
  object('an object has no ending', 'object-ending', '<CustomObject', '<label>Row</label>', objectFile('PlantedRow')),
  object(
    'an object has an ending that is none',
    'object-ending',
    '<CustomObject',
    '<label>Row</label>',
    objectFile('PlantedRow__q'),
  ),
  edited(
    'two files hold one permission',
    'component-twice',
    PERMISSION.replace('/app/', '/shared/'),
    '<CustomPermission',
    [permission(PERMISSION), permission(PERMISSION.replace('/app/', '/shared/'))],
  ),
  edited(
    'two permissions differ in case only',
    'component-twice',
    PERMISSION.replace('Planted.', 'planted.'),
    '<CustomPermission',
    [permission(PERMISSION), permission(PERMISSION.replace('Planted.', 'planted.'))],
  ),
  edited('two paths differ in case only', 'path-twice', AMOUNT.replace('Amount__c', 'amount__c'), '<?xml', [
    fieldFile(AMOUNT.replace('Amount__c', 'amount__c'), 'Date'),
  ]),
  row(
    'an object holds a link twice',
    'entry-twice',
    '<fullName>go</fullName>',
    ['webLinks', link('Go')],
    ['webLinks', link('go')],
  ),
  swapped(
    'a field file does not name the field',
    'full-name-missing',
    CODE,
    '    <fullName>Code__c</fullName>\n',
    '',
    '<CustomField',
  ),
  swapped(
    'a list view file does not name the view',
    'full-name-missing',
    LIST_VIEW,
    '    <fullName>All</fullName>\n',
    '',
    '<ListView',
  ),
  row('a field within an object has no name', 'full-name-missing', '<fields>', [
    'fields',
    '<label>A</label><type>Date</type>',
  ]),
  ...['68.0', '100.0', '67', '67.5', 'latest', ''].map((version) =>
    edited(
      `a class is of the API version '${version}'`,
      'api-version',
      `${VERSIONED}-meta.xml`,
      '<apiVersion>',
      versioned(version),
    ),
  ),
  ...['68.0', '30.0', '67'].map((version) =>
    swapped(
      `the project is of the API version ${version}`,
      'source-api-version',
      'sfdx-project.json',
      VERSION,
      `"sourceApiVersion": "${version}"`,
    ),
  ),
];

function link(name: string): string {
  return `\n<fullName>${name}</fullName>\n<availability>online</availability>\n<displayType>button</displayType>\n<linkType>url</linkType>\n<masterLabel>Go</masterLabel>\n<openType>newWindow</openType>\n<protected>false</protected>\n<url>/</url>\n`;
}

const overridden = (type: string, action = 'View', ...more: readonly string[]): readonly [string, string] => [
  'actionOverrides',
  `\n<actionName>${action}</actionName>\n${more.join('\n')}\n<type>${type}</type>\n`,
];
const PAGE = '<content>Planted</content>';

const ACTIONS: readonly Plant[] = [
  row('an action is none', 'action-name', '<actionName>', overridden('Default', 'Open')),
  row('an action is overridden twice', 'action-twice', '<actionName>View</actionName><!--', overridden('Default'), [
    'actionOverrides',
    '\n<actionName>View</actionName><!-- 2 -->\n<type>Default</type>\n',
  ]),
  row('a page overrides without being named', 'action-content', '<type>Flexipage', overridden('Flexipage')),
  row('a default override names a page', 'action-content', '<content>', overridden('Default', 'View', PAGE)),
  row(
    'an override names a page that is not there',
    'action-page',
    '<content>',
    overridden('Flexipage', 'View', '<content>Nothing</content>'),
  ),
  row(
    'a page of the builder overrides a deletion',
    'action-page',
    '<actionName>',
    overridden('Flexipage', 'Delete', PAGE),
  ),
  inserted(
    'a search layout shows a field that is not there',
    'search-field',
    OBJECT,
    'searchLayouts',
    '<searchResultsAdditionalFields>Nothing__c</searchResultsAdditionalFields>',
  ),
  inserted(
    'a search layout shows a field twice',
    'search-twice',
    OBJECT,
    'searchLayouts',
    '\n<searchResultsAdditionalFields>Code__c</searchResultsAdditionalFields>\n<searchResultsAdditionalFields>Code__c</searchResultsAdditionalFields><!-- 2 -->\n',
    'Fields><!--',
  ),
];

export const OBJECT_FAULTS: readonly Plant[] = [
  ...LACKS,
  ...ELEMENTS,
  ...NAME_FIELDS,
  ...SHARING,
  ...NAMES,
  ...ACTIONS,
];

const whole = (name: string, ...edits: readonly Edit[]): Valid => ({ name, edits });

export const OBJECT_VALID: readonly Valid[] = [
  whole(
    'an object named by a text',
    objectEdit('PlantedRow__c', ['nameField', '<label>Name</label><type>Text</type>']),
  ),
  whole(
    'an object with history, feed and all three features',
    objectEdit(
      'PlantedRow__c',
      ON('enableHistory'),
      ON('enableFeeds'),
      ON('enableSharing'),
      ON('enableBulkApi'),
      ON('enableStreamingApi'),
      ['nameField', `${NAMED_BY}<trackHistory>true</trackHistory>`],
      ['visibility', 'Public'],
    ),
  ),
  whole(
    'an object as wide outside as inside',
    objectEdit('PlantedRow__c', ['sharingModel', 'Read'], ['externalSharingModel', 'Read']),
  ),
  whole(
    'an object whose features are all off',
    objectEdit(
      'PlantedRow__c',
      ['enableSharing', 'false'],
      ['enableBulkApi', 'false'],
      ['enableStreamingApi', 'false'],
    ),
  ),
  whole(
    'a protected custom setting',
    metadata(
      ROW,
      'CustomObject',
      '    <customSettingsType>Hierarchy</customSettingsType>\n    <enableFeeds>false</enableFeeds>\n    <label>S</label>\n    <visibility>Protected</visibility>',
    ),
  ),
  whole('a field of a standard object', fieldFile(fieldOf('Opportunity', 'Extra__c'), 'Date')),
  whole('a field of what tasks and events share', fieldFile(fieldOf('Activity', 'Extra__c'), 'Date')),
  whole(
    'a standard object with its sharing',
    metadata(
      objectFile('Account'),
      'CustomObject',
      '    <externalSharingModel>Private</externalSharingModel>\n    <sharingModel>ReadWrite</sharingModel>',
    ),
  ),
  whole(
    'actions left as they are, by form factor too',
    objectEdit('PlantedRow__c', overridden('Default'), overridden('Default', 'View', '<formFactor>Small</formFactor>')),
  ),
  whole(
    'a page that overrides the view',
    objectEdit('PlantedRow__c', overridden('Flexipage', 'View', PAGE, '<formFactor>Large</formFactor>')),
  ),
  whole('an old class', ...versioned('30.0')),
  whole(
    'the same permission name in other words',
    permission(PERMISSION),
    permission(PERMISSION.replace('Planted.', 'Planted2.')),
  ),
  whole(
    'a picklist within the file of its object',
    objectEdit('PlantedRow__c', [
      'fields',
      `<fullName>Kind__c</fullName><label>Kind</label><type>Picklist</type><valueSet>${values('A')}</valueSet>`,
    ]),
  ),
];
