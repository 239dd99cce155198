import { plantingFor, type Edit, type Plant } from '../../../planted/plant.ts';
import { AMOUNT, CODE, metadata, OBJECT, SHARE, SWITCH } from '../../../planted/seed/metadata.ts';
import type { Valid } from '../../../planted/valid.ts';
import { accepted, EXTRA_SETTING, extra, fieldFile, fieldOf, MASTER, objectEdit, planted, values } from './planting.ts';

const { swapped, edited } = plantingFor('deploy');

type Pairs = readonly (readonly [string, string])[];

const LONG: Pairs = [
  ['length', '1000'],
  ['visibleLines', '3'],
];
const LOOKUP: Pairs = [
  ['referenceTo', 'Account'],
  ['relationshipName', 'Extras'],
];
const TICK: Pairs = [['defaultValue', 'false']];
const NUMBERED: Pairs = [['displayFormat', 'E-{0000}']];
const CHOICE: Pairs = [['valueSet', values('A', 'B')]];
const FORMULA: Pairs = [['formula', 'Code__c']];

const FLAGS: readonly (readonly [what: string, rule: string, element: string, type: string, pairs: Pairs])[] = [
  ['a check box is unique', 'unique-type', 'unique', 'Checkbox', TICK],
  ['a date is unique', 'unique-type', 'unique', 'Date', []],
  ['a picklist is unique', 'unique-type', 'unique', 'Picklist', CHOICE],
  ['a long text is unique', 'unique-type', 'unique', 'LongTextArea', LONG],
  ['a look-up is unique', 'unique-type', 'unique', 'Lookup', LOOKUP],
  ['a phone number is unique', 'unique-type', 'unique', 'Phone', []],
  ['a formula is unique', 'unique-type', 'unique', 'Text', FORMULA],
  ['a check box is an external id', 'external-id-type', 'externalId', 'Checkbox', TICK],
  ['a long text is an external id', 'external-id-type', 'externalId', 'LongTextArea', LONG],
  ['a picklist is an external id', 'external-id-type', 'externalId', 'Picklist', CHOICE],
  ['a web address is an external id', 'external-id-type', 'externalId', 'Url', []],
  ['a date is an external id', 'external-id-type', 'externalId', 'Date', []],
  ['a formula is an external id', 'external-id-type', 'externalId', 'Text', FORMULA],
  ['a check box is required', 'required-type', 'required', 'Checkbox', TICK],
  ['a long text is required', 'required-type', 'required', 'LongTextArea', LONG],
  ['a rich text is required', 'required-type', 'required', 'Html', LONG],
  ['an automatic number is required', 'required-type', 'required', 'AutoNumber', NUMBERED],
  ['a formula is required', 'required-type', 'required', 'Text', FORMULA],
  ['a master-detail field is required', 'required-master', 'required', 'MasterDetail', MASTER],
  ['a formula has a history', 'history-type', 'trackHistory', 'Text', FORMULA],
  ['an automatic number has a history', 'history-type', 'trackHistory', 'AutoNumber', NUMBERED],
  ['a field has a history and its object none', 'history-object', 'trackHistory', 'Date', []],
  ['a field is in the feed of an object without one', 'feed-object', 'trackFeedHistory', 'Date', []],
  ['a long text is kept for trends', 'trend-type', 'trackTrending', 'LongTextArea', LONG],
  ['a check box is kept for trends', 'trend-type', 'trackTrending', 'Checkbox', TICK],
  ['a text case-sensitive and not unique', 'case-sensitive', 'caseSensitive', 'Text', [['length', '9']]],
  ['a number is case-sensitive', 'case-sensitive', 'caseSensitive', 'Date', []],
  ['a field says that it is the name', 'name-field-flag', 'isNameField', 'Text', [['length', '9']]],
];

const DEFAULTS: readonly (readonly [type: string, pairs: Pairs])[] = [
  ['AutoNumber', NUMBERED],
  ['Lookup', LOOKUP],
  ['MasterDetail', MASTER],
  [
    'EncryptedText',
    [
      ['length', '9'],
      ['maskChar', 'X'],
      ['maskType', 'all'],
    ],
  ],
  [
    'Location',
    [
      ['displayLocationInDecimal', 'true'],
      ['scale', '4'],
    ],
  ],
];

const DEFAULTS_FAULTS: readonly Plant[] = [
  ...DEFAULTS.map(([type, pairs]) =>
    planted(`a field of type ${type} has a default`, 'default-type', '<defaultValue>', type, [
      ...pairs,
      ['defaultValue', '"A"'],
    ]),
  ),
  swapped('a check box has yes as default', 'checkbox-default', SWITCH, '<defaultValue>true<', '<defaultValue>yes<'),
  swapped('a check box has TRUE as default', 'checkbox-default', SWITCH, '<defaultValue>true<', '<defaultValue>TRUE<'),
  swapped('a check box has 1 as default', 'checkbox-default', SWITCH, '<defaultValue>true<', '<defaultValue>1<'),
];

const SIZES: readonly Plant[] = [
  swapped('a number has eleven places in ten digits', 'field-scale', AMOUNT, '<scale>2<', '<scale>11<'),
  swapped('a length is no whole number', 'field-size', CODE, '<length>20<', '<length>20.5<'),
  swapped('a precision is no whole number', 'field-size', AMOUNT, '<precision>10<', '<precision>10.5<'),
  planted('a text area has 500 characters', 'text-area-length', '<length>', 'TextArea', [['length', '500']]),
  ...['E-0000', 'E-{}', 'E-{0}-{0}', '{YYY}-{0}', 'E-{1}', 'E-{0', 'E-{00000000000}'].map((format) =>
    planted(`an automatic number has the format ${format}`, 'number-format', '<displayFormat>', 'AutoNumber', [
      ['displayFormat', format],
    ]),
  ),
];

const CLASSIFIED: readonly Plant[] = [
  ['securityClassification', 'Secret'],
  ['complianceGroup', 'PII;SOX'],
  ['businessStatus', 'Retired'],
].map(([element = '', text = '']) =>
  planted(`a field has the ${element} ${text}`, 'field-classification', `<${element}>`, 'Date', [[element, text]]),
);

const KINDS: readonly (readonly [type: string, pairs: Pairs])[] = [
  [
    'Currency',
    [
      ['precision', '10'],
      ['scale', '2'],
    ],
  ],
  ['MultiselectPicklist', [...CHOICE, ['visibleLines', '4']]],
  ['Html', LONG],
  ['AutoNumber', NUMBERED],
  ['Lookup', LOOKUP],
  ['MasterDetail', MASTER],
  ['Time', []],
  [
    'Location',
    [
      ['displayLocationInDecimal', 'true'],
      ['scale', '4'],
    ],
  ],
  [
    'EncryptedText',
    [
      ['length', '9'],
      ['maskChar', 'X'],
      ['maskType', 'all'],
    ],
  ],
];

const MANAGED: Pairs = [['fieldManageability', 'DeveloperControlled']];
const EVENT = fieldOf('Planted__e', 'Extra__c');
const BIG = fieldOf('Planted__b', 'Extra__c');
const SETTING = fieldOf('PlantedSetting__c', 'Extra__c');

/** As many fields of custom metadata, named in the order of their numbers. */
function settings(count: number): readonly Edit[] {
  const file = (at: number): string => EXTRA_SETTING.replace('Extra__c', `Extra${at + 100}__c`);
  return Array.from({ length: count }, (_, at) => fieldFile(file(at), 'Date', ...MANAGED));
}

const OWNERS: readonly Plant[] = [
  edited(
    'custom metadata has 101 fields',
    'metadata-field-count',
    EXTRA_SETTING.replace('fields/Extra__c', 'fields/Share__c'),
    '<fullName>',
    settings(98),
  ),
  ...KINDS.map(([type, pairs]) =>
    edited(`custom metadata has a field of type ${type}`, 'field-kind', EXTRA_SETTING, '<type>', [
      fieldFile(EXTRA_SETTING, type, ...MANAGED, ...pairs),
    ]),
  ),
  edited('custom metadata has a formula', 'formula-owner', EXTRA_SETTING, '<formula>', [
    fieldFile(EXTRA_SETTING, 'Text', ...MANAGED, ...FORMULA),
  ]),
  edited('custom metadata has a dependent picklist', 'dependent-metadata', EXTRA_SETTING, '<controllingField>', [
    fieldFile(EXTRA_SETTING, 'Picklist', ...MANAGED, [
      'valueSet',
      `<controllingField>IsActive__c</controllingField>\n${values('A')}`,
    ]),
  ]),
  ...['externalId', 'trackHistory'].map((element) =>
    edited(`custom metadata has ${element}`, 'metadata-flag', SHARE, `<${element}>`, [
      { kind: 'replace', file: SHARE, text: '    <label>', by: `    <${element}>true</${element}>\n    <label>` },
    ]),
  ),
  edited('an event has a picklist', 'field-kind', EVENT, '<type>', [fieldFile(EVENT, 'Picklist', ...CHOICE)]),
  edited('an event has a look-up', 'field-kind', EVENT, '<type>', [fieldFile(EVENT, 'Lookup', ...LOOKUP)]),
  edited('a big object has a check box', 'field-kind', BIG, '<type>', [fieldFile(BIG, 'Checkbox', ...TICK)]),
  edited('a custom setting has a picklist', 'field-kind', SETTING, '<type>', [
    metadata(
      SETTING.replace('fields/Extra__c.field', 'PlantedSetting__c.object'),
      'CustomObject',
      '    <customSettingsType>Hierarchy</customSettingsType>\n    <description>S.</description>\n    <label>S</label>',
    ),
    fieldFile(SETTING, 'Picklist', ...CHOICE),
  ]),
  planted(
    'an object with records has a metadata relationship',
    'metadata-relationship',
    '<type>',
    'MetadataRelationship',
    [
      ['referenceTo', 'Planted__mdt'],
      ['relationshipName', 'Extras'],
    ],
  ),
  planted('an object with records says who may change a value', 'field-manageability', '<fieldManageability>', 'Date', [
    ...MANAGED,
  ]),
  edited('a field does not end in __c', 'field-ending', fieldOf('Planted__c', 'Extra'), '<fullName>', [
    fieldFile(fieldOf('Planted__c', 'Extra'), 'Date'),
  ]),
];

export const FLAG_FAULTS: readonly Plant[] = [
  ...FLAGS.map(([what, rule, element, type, pairs]) =>
    planted(what, rule, `<${element}>`, type, [...pairs, [element, 'true']]),
  ),
  planted('a master-detail field is optional', 'required-master', '<required>', 'MasterDetail', [
    ...MASTER,
    ['required', 'false'],
  ]),
  ...DEFAULTS_FAULTS,
  ...SIZES,
  ...CLASSIFIED,
  ...OWNERS,
];

const unique: Pairs = [['unique', 'true']];

export const FLAG_VALID: readonly Valid[] = [
  {
    name: 'a number whose digits are all places',
    edits: [{ kind: 'replace', file: AMOUNT, text: '<scale>2<', by: '<scale>10<' }],
  },
  accepted('a text unique and case-sensitive', 'Text', [['length', '255'], ['caseSensitive', 'true'], ...unique]),
  accepted('a text unique whatever its case', 'Text', [['length', '1'], ['caseSensitive', 'false'], ...unique]),
  accepted('an e-mail address unique and external', 'Email', [...unique, ['externalId', 'true']]),
  accepted('a number unique and external', 'Number', [
    ['precision', '18'],
    ['scale', '0'],
    ...unique,
    ['externalId', 'true'],
  ]),
  accepted('an external automatic number', 'AutoNumber', [...NUMBERED, ['externalId', 'true']]),
  accepted('an automatic number with its year, month and day', 'AutoNumber', [
    ['displayFormat', 'E-{YYYY}{MM}{DD}-{0000000000}'],
    ['startingNumber', '1'],
  ]),
  accepted('a required picklist', 'Picklist', [...CHOICE, ['required', 'true']]),
  accepted('a required date with a formula as default', 'Date', [
    ['defaultValue', 'TODAY() + 7'],
    ['required', 'true'],
  ]),
  accepted('a long text with a default', 'LongTextArea', [...LONG, ['defaultValue', '"None"']]),
  accepted('a text area of 255', 'TextArea', [['length', '255']]),
  accepted('a field classified in every way', 'Email', [
    ['securityClassification', 'Confidential'],
    ['complianceGroup', 'PII;GDPR'],
    ['businessStatus', 'Active'],
  ]),
  {
    name: 'a history on an object that keeps one',
    edits: [
      extra('Date', ['trackHistory', 'true']),
      {
        kind: 'replace',
        file: OBJECT,
        text: '    <label>P',
        by: '    <enableHistory>true</enableHistory>\n    <label>P',
      },
    ],
  },
  {
    name: 'a history of a field on a standard object',
    edits: [fieldFile(fieldOf('Account', 'Extra__c'), 'Date', ['trackHistory', 'true'])],
  },
  {
    name: 'an event with a long text',
    edits: [
      metadata(
        fieldOf('Planted__e', 'x').replace('fields/x.field', 'Planted__e.object'),
        'CustomObject',
        [
          '    <deploymentStatus>Deployed</deploymentStatus>',
          '    <description>An event.</description>',
          '    <eventType>HighVolume</eventType>',
          '    <label>Event</label>',
          '    <pluralLabel>Events</pluralLabel>',
          '    <publishBehavior>PublishAfterCommit</publishBehavior>',
        ].join('\n'),
      ),
      fieldFile(EVENT, 'LongTextArea', ...LONG),
    ],
  },
  {
    name: 'custom metadata with an unlocked web address',
    edits: [fieldFile(EXTRA_SETTING, 'Url', ['fieldManageability', 'SubscriberControlled'])],
  },
  {
    name: 'an object with a field of its own file',
    edits: [objectEdit('PlantedRow__c'), fieldFile(fieldOf('PlantedRow__c', 'Extra__c'), 'Date')],
  },
  {
    name: 'a field within the file of its object',
    edits: [
      objectEdit('PlantedRow__c', [
        'fields',
        '<fullName>Due__c</fullName><description>Due.</description><label>Due</label><type>Date</type>',
      ]),
    ],
  },
];

export const INLINE_FAULTS: readonly Plant[] = [
  edited(
    'a field within the file of its object lacks a length',
    'field-lacks',
    fieldOf('PlantedRow__c', 'x').replace('fields/x.field', 'PlantedRow__c.object'),
    '<fields>',
    [
      objectEdit('PlantedRow__c', [
        'fields',
        '<fullName>Due__c</fullName><description>Due.</description><label>Due</label><type>Text</type>',
      ]),
    ],
  ),
];
