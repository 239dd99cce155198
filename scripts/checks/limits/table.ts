import type { Limit, Measure } from './limit.ts';

type Row = readonly [kind: string, path: string, measure: Measure, most: number, page: string, extra?: Partial<Limit>];

const types = (...values: readonly string[]): Partial<Limit> => ({ only: { element: 'type', values } });

const FIELDS = 'Salesforce Help: Custom Field Attributes';
const FIELD_TYPES = 'Salesforce Help: Custom Field Types';
const FIELD_COUNTS = 'Salesforce Help: Custom Fields Allowed Per Object';
const PICKLISTS = 'Salesforce Help: Picklist Limitations';
const EDITIONS = 'Salesforce Help: Salesforce Features and Edition Allocations';
const LOOKUP_FILTERS = 'Salesforce Help: Notes on Lookup Filters';
const NAMES = 'Salesforce Help: DescribeFieldResult.getLength() returns maximum of 40 characters for longer API name';
const OBJECTS = 'Metadata API: CustomObject';
const LABELS = 'Metadata API: CustomLabels';
const LABEL_LENGTHS = 'Tooling API: ExternalString';
const RULES = 'Salesforce Help: Validation Rules Fields';
const FORMULAS = 'Salesforce Help: Formula Field Limits and Restrictions';
const RECORDS = 'Metadata API: CustomMetadata';
const VIEWS = 'Object Reference: ListView';
const NOTICES = 'Metadata API: CustomNotificationType';
const NOTICE_LENGTHS = 'Field Reference: CustomNotificationType';
const PERMISSIONS = 'Field Reference: PermissionSet';
const RECORD_TYPES = 'Field Reference: RecordType';
const RESOURCES = 'Field Reference: StaticResource';
const PAGES = 'Metadata API: FlexiPage';
const TABS = 'Metadata API: CustomTab';
const APPS = 'Metadata API: CustomApplication';

const PICKLIST_VALUE = 'valueSet.valueSetDefinition.value';
const LONG = types('LongTextArea', 'Html');
const NUMERIC = types('Number', 'Currency', 'Percent');

/**
 * Every length and count that a deploy refuses, one row each. Bytes per file stand in `text/sizes.ts`. Lengths are characters as Apex
 * counts them (UTF-16), entities decoded.
 */
const ROWS: readonly Row[] = [
  ['label', '', 'name', 80, LABEL_LENGTHS],
  ['label', 'shortDescription', 'characters', 80, LABEL_LENGTHS],
  ['label', 'value', 'characters', 1000, LABELS],
  ['label', 'categories', 'characters', 255, LABELS],
  ['label', '', 'perPackage', 5000, 'Salesforce Help: Custom Labels'],

  ['object', '', 'name', 40, NAMES],
  ['object', 'label', 'characters', 40, OBJECTS],
  ['object', 'pluralLabel', 'characters', 40, OBJECTS],
  ['object', 'description', 'characters', 1000, OBJECTS],
  ['object', 'nameField.label', 'characters', 40, NAMES],
  ['object', 'nameField.displayFormat', 'characters', 30, FIELD_TYPES],

  ['field', '', 'name', 40, NAMES],
  ['field', 'label', 'characters', 40, NAMES],
  ['field', 'description', 'characters', 1000, FIELDS],
  ['field', 'inlineHelpText', 'characters', 510, FIELDS],
  ['field', 'relationshipName', 'characters', 40, NAMES],
  ['field', 'displayFormat', 'characters', 30, FIELD_TYPES],
  ['field', 'formula', 'characters', 3900, FORMULAS],
  ['field', 'length', 'number', 255, FIELD_TYPES, { least: 1, ...types('Text') }],
  ['field', 'length', 'number', 175, FIELD_TYPES, { least: 1, ...types('EncryptedText') }],
  ['field', 'length', 'number', 131_072, FIELD_TYPES, { least: 256, ...LONG }],
  ['field', 'visibleLines', 'number', 50, FIELDS, { least: 2, ...LONG }],
  ['field', 'visibleLines', 'number', 10, FIELDS, { least: 3, ...types('MultiselectPicklist') }],
  ['field', 'precision', 'number', 18, FIELD_TYPES, { least: 1, ...NUMERIC }],
  ['field', 'scale', 'number', 17, FIELD_TYPES, { least: 0, ...NUMERIC }],
  ['field', 'scale', 'number', 15, FIELD_TYPES, { least: 0, ...types('Location') }],
  ['field', 'relationshipOrder', 'number', 1, 'Metadata API: CustomField', { least: 0, ...types('MasterDetail') }],
  ['field', 'startingNumber', 'number', 9_999_999_999, FIELD_TYPES, { least: 0, ...types('AutoNumber') }],
  ['field', `${PICKLIST_VALUE}.fullName`, 'characters', 255, PICKLISTS],
  ['field', `${PICKLIST_VALUE}.label`, 'characters', 255, PICKLISTS],
  ['field', PICKLIST_VALUE, 'items', 1000, PICKLISTS, types('Picklist')],
  ['field', PICKLIST_VALUE, 'items', 500, PICKLISTS, types('MultiselectPicklist')],
  ['field', 'lookupFilter.errorMessage', 'characters', 255, LOOKUP_FILTERS],
  ['field', 'lookupFilter.infoMessage', 'characters', 255, LOOKUP_FILTERS],
  ['field', 'lookupFilter.filterItems', 'items', 10, LOOKUP_FILTERS],
  ['field', '', 'perObject', 500, FIELD_COUNTS],
  ['field', '', 'perObject', 2, FIELD_COUNTS, types('MasterDetail')],
  ['field', '', 'perObject', 40, FIELD_COUNTS, types('MasterDetail', 'Lookup', 'Hierarchy', 'MetadataRelationship')],
  ['field', '', 'perObject', 25, FIELD_COUNTS, types('Summary')],
  ['field', '', 'perObject', 25, FIELD_COUNTS, { only: { element: 'externalId', values: ['true'] } }],
  [
    'field',
    '',
    'perObject',
    20,
    'Salesforce Help: Field History Tracking',
    { only: { element: 'trackHistory', values: ['true'] } },
  ],
  [
    'field',
    '',
    'perObject',
    8,
    'Salesforce Help: Historical Trend Reporting Limits',
    { only: { element: 'trackTrending', values: ['true'] } },
  ],
  ['field', 'length', 'sumPerObject', 1_638_400, FIELD_COUNTS, LONG],

  ['validationRule', '', 'name', 40, RULES],
  ['validationRule', 'description', 'characters', 255, RULES],
  ['validationRule', 'errorMessage', 'characters', 255, 'Metadata API: ValidationRule'],
  ['validationRule', 'errorConditionFormula', 'characters', 3900, FORMULAS],
  ['validationRule', '', 'perObject', 100, EDITIONS, { only: { element: 'active', values: ['true'] } }],

  ['listView', '', 'name', 40, VIEWS],
  ['listView', 'label', 'characters', 40, 'Field Reference: ListView'],
  ['listView', 'columns', 'items', 15, 'Salesforce Help: Create a Custom List View'],
  ['compactLayout', '', 'name', 80, 'Metadata API: CompactLayout'],
  ['compactLayout', 'label', 'characters', 80, 'Metadata API: CompactLayout'],
  ['compactLayout', 'fields', 'items', 10, 'Salesforce Help: Compact Layouts'],
  ['recordType', '', 'name', 80, RECORD_TYPES],
  ['recordType', 'label', 'characters', 80, RECORD_TYPES],
  ['recordType', 'description', 'characters', 255, RECORD_TYPES],
  ['layout', '', 'name', 80, 'Metadata API: Layout'],
  ['sharingReason', '', 'name', 40, 'Metadata API: SharingReason'],
  ['sharingReason', 'label', 'characters', 40, 'Metadata API: SharingReason'],

  ['md', '', 'name', 40, RECORDS],
  ['md', 'label', 'characters', 40, RECORDS],
  ['md', 'description', 'characters', 1000, RECORDS],

  ['permissionset', '', 'name', 80, PERMISSIONS],
  ['permissionset', 'label', 'characters', 80, PERMISSIONS],
  ['permissionset', 'description', 'characters', 255, PERMISSIONS],
  ['notiftype', '', 'name', 80, NOTICE_LENGTHS],
  ['notiftype', 'masterLabel', 'characters', 80, NOTICE_LENGTHS],
  ['notiftype', 'customNotifTypeName', 'characters', 80, NOTICES],
  ['notiftype', 'description', 'characters', 255, NOTICES],
  ['resource', '', 'name', 255, RESOURCES],
  ['resource', 'description', 'characters', 255, RESOURCES],
  ['resource', 'contentType', 'characters', 120, RESOURCES],
  ['tab', '', 'name', 40, TABS],
  ['tab', 'label', 'characters', 40, TABS],
  ['tab', 'description', 'characters', 1000, TABS],
  ['app', '', 'name', 40, APPS],
  ['app', 'label', 'characters', 40, APPS],
  ['app', 'description', 'characters', 255, APPS],
  ['flexipage', '', 'name', 80, PAGES],
  ['flexipage', 'masterLabel', 'characters', 80, PAGES],
  ['flexipage', 'description', 'characters', 255, PAGES],
  ['cls', '', 'name', 40, 'Apex compiler: “Type name too long, maximum length is 40”'],
  ['trigger', '', 'name', 40, 'Apex compiler: “Type name too long, maximum length is 40”'],
  ['js', '', 'name', 40, 'Object Reference: AuraDefinitionBundleInfo'],
];

export const LIMITS: readonly Limit[] = ROWS.map(([kind, path, measure, most, page, extra]) => ({
  kind,
  path,
  measure,
  most,
  page,
  ...extra,
}));
