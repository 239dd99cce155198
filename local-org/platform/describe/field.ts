import { ApexList } from '../../values/collections.ts';
import { isGroupable } from '../../schema/groupable.ts';
import type { FieldType } from '../../schema/types.ts';
import { enumConstant } from '../enums.ts';
import { type Body, platformClass } from '../registry.ts';
import {
  describeField,
  type FieldDescription,
  PicklistEntryValue,
  sobjectFieldToken,
  type SObjectFieldToken,
  sobjectTypeToken,
} from './tokens.ts';

/** Field types by their Schema.DisplayType name, where it is not the same word. */
const DISPLAY_TYPES: Partial<Record<FieldType, string>> = { int: 'INTEGER' };
const NUMERIC = new Set<FieldType>(['int', 'double', 'currency', 'percent']);

platformClass({
  name: 'Schema.DisplayType',
  kind: 'enum',
  constants: [
    'ADDRESS',
    'ANYTYPE',
    'BASE64',
    'BOOLEAN',
    'COMBOBOX',
    'CURRENCY',
    'DATACATEGORYGROUPREFERENCE',
    'DATE',
    'DATETIME',
    'DOUBLE',
    'EMAIL',
    'ENCRYPTEDSTRING',
    'ID',
    'INTEGER',
    'LONG',
    'MULTIPICKLIST',
    'PERCENT',
    'PHONE',
    'PICKLIST',
    'REFERENCE',
    'STRING',
    'TEXTAREA',
    'TIME',
    'URL',
  ],
});

/** Source: "SObjectField Class", Apex Reference Guide. */
platformClass({
  name: 'Schema.SObjectField',
  methods: {
    'getDescribe(): Schema.DescribeFieldResult': (_c, self: SObjectFieldToken) =>
      describeField(self.object, self.field),
  },
});

/** Source: "DescribeFieldResult Class", Apex Reference Guide. Access is that of the running user. */
platformClass({
  name: 'Schema.DescribeFieldResult',
  methods: {
    'getName(): String': (_c, self: FieldDescription) => self.field.name,
    'getLocalName(): String': (_c, self: FieldDescription) => self.field.localName,
    'getLabel(): String': (_c, self: FieldDescription) => self.field.label,
    'getInlineHelpText(): String': (_c, self: FieldDescription) => self.field.helpText ?? null,
    'getType(): Schema.DisplayType': (_c, self: FieldDescription) =>
      enumConstant('Schema.DisplayType', DISPLAY_TYPES[self.field.type] ?? self.field.type),
    'getSObjectField(): Schema.SObjectField': (_c, self: FieldDescription) =>
      sobjectFieldToken(self.object, self.field),
    'getSObjectType(): Schema.SObjectType': (_c, self: FieldDescription) => sobjectTypeToken(self.object),
    'getLength(): Integer': (_c, self: FieldDescription) => self.field.length,
    'getPrecision(): Integer': (_c, self: FieldDescription) =>
      NUMERIC.has(self.field.type) ? self.field.precision : 0,
    'getScale(): Integer': (_c, self: FieldDescription) => self.field.scale,
    'getRelationshipName(): String': (_c, self: FieldDescription) => self.field.relationshipName ?? null,
    'getReferenceTo(): List<Schema.SObjectType>': (context, self: FieldDescription) => {
      const targets = self.field.referenceTo
        .map((name) => context.schema.described(name))
        .filter((one) => one !== undefined);
      return new ApexList(targets.map(sobjectTypeToken), 'Schema.SObjectType');
    },
    'getPicklistValues(): List<Schema.PicklistEntry>': (_c, self: FieldDescription) =>
      new ApexList(
        self.field.picklist.map((entry) => new PicklistEntryValue(entry)),
        'Schema.PicklistEntry',
      ),
    'isAccessible(): Boolean': access('read'),
    'isCreateable(): Boolean': access('create'),
    'isUpdateable(): Boolean': access('edit'),
    'isNillable(): Boolean': (_c, self: FieldDescription) => self.field.isNillable,
    'isUnique(): Boolean': (_c, self: FieldDescription) => self.field.isUnique,
    'isExternalID(): Boolean': (_c, self: FieldDescription) => self.field.isExternalId,
    'isCalculated(): Boolean': (_c, self: FieldDescription) => self.field.isCalculated,
    'isAutoNumber(): Boolean': (_c, self: FieldDescription) => self.field.isAutoNumber,
    'isCustom(): Boolean': (_c, self: FieldDescription) => self.field.name.endsWith('__c'),
    'isNameField(): Boolean': (_c, self: FieldDescription) => self.field.name === 'Name',
    'isDependentPicklist(): Boolean': (_c, self: FieldDescription) => self.field.controller !== undefined,
    'getController(): Schema.SObjectField': (_c, self: FieldDescription) => {
      const controller = self.object.fields.get(self.field.controller?.toLowerCase() ?? '');
      return controller === undefined ? null : sobjectFieldToken(self.object, controller);
    },
    'isRestrictedPicklist(): Boolean': (_c, self: FieldDescription) => self.field.isRestrictedPicklist,
    'isFilterable(): Boolean': (_c, self: FieldDescription) => isFilterable(self),
    'isSortable(): Boolean': (_c, self: FieldDescription) => isFilterable(self) && self.field.type !== 'multipicklist',
    'isGroupable(): Boolean': (_c, self: FieldDescription) => isGroupable(self.field),
    'getDefaultValueFormula(): String': (_c, self: FieldDescription) => self.field.defaultValue ?? null,
  },
});

/** Source: "PicklistEntry Class", Apex Reference Guide. */
platformClass({
  name: 'Schema.PicklistEntry',
  methods: {
    'getValue(): String': (_c, self: PicklistEntryValue) => self.entry.value,
    'getLabel(): String': (_c, self: PicklistEntryValue) => self.entry.label,
    'isActive(): Boolean': (_c, self: PicklistEntryValue) => self.entry.isActive,
    'isDefaultValue(): Boolean': (_c, self: PicklistEntryValue) => self.entry.isDefault,
  },
});

function access(operation: 'read' | 'create' | 'edit'): Body {
  return (context, self: FieldDescription) => {
    const { object, field } = self;
    if (operation === 'create' && !field.isCreateable) return false;
    if (operation === 'edit' && !field.isUpdateable) return false;
    return context.data.canAccessField(context, object.key, field.key, operation);
  };
}

// Long text areas can be read, not filtered: length over 255 tells them from text areas.
function isFilterable({ field }: FieldDescription): boolean {
  return field.type !== 'base64' && !(field.type === 'textarea' && field.length > 255);
}
