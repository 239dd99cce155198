import type { SObjectDescribe } from '../../schema/types.ts';
import { ApexList, ApexMap } from '../../values/collections.ts';
import { ApexException } from '../../values/exception.ts';
import { toText } from '../../values/operators.ts';
import { SObjectValue } from '../../values/sobject.ts';
import { PlatformObject } from '../../values/value.ts';
import type { Context } from '../context.ts';
import { type Body, platformClass } from '../registry.ts';
import { CaseInsensitiveMap } from './caseInsensitiveMap.ts';
import {
  ChildRelationshipValue,
  ObjectDescription,
  sobjectFieldToken,
  type SObjectTypeToken,
  sobjectTypeToken,
} from './tokens.ts';

/** `fields` of a describe result. */
class FieldsOfObject extends PlatformObject {
  readonly apexType = 'Schema.SObjectTypeFields';
  readonly describe: SObjectDescribe;

  constructor(describe: SObjectDescribe) {
    super();
    this.describe = describe;
  }
}

/** Schema.RecordTypeInfo */
class RecordTypeInfoValue extends PlatformObject {
  readonly apexType = 'Schema.RecordTypeInfo';
  readonly recordType: SObjectDescribe['recordTypes'][number];

  constructor(recordType: SObjectDescribe['recordTypes'][number]) {
    super();
    this.recordType = recordType;
  }
}

/** Every object has it, beside its own ("RecordTypeInfo Class", Apex Reference Guide). */
const MASTER: SObjectDescribe['recordTypes'][number] = { developerName: 'Master', label: 'Master', isActive: true };

function recordTypesOf({ describe }: ObjectDescription): SObjectDescribe['recordTypes'] {
  return [...describe.recordTypes, MASTER];
}

const globalDescribes = new WeakMap<Context['schema'], ApexMap>();

/** Source: "Schema Class", Apex Reference Guide. */
platformClass({
  name: 'Schema',
  statics: {
    'getGlobalDescribe(): Map<String, Schema.SObjectType>': (context) => globalDescribe(context),
    'describeSObjects(List<String>): List<Schema.DescribeSObjectResult>': (context, names: ApexList) =>
      new ApexList(
        names.items.map((name) => new ObjectDescription(objectNamed(context, toText(name)))),
        'Schema.DescribeSObjectResult',
      ),
  },
});

/** Source: "SObjectType Class", Apex Reference Guide. */
platformClass({
  name: 'Schema.SObjectType',
  methods: {
    'getDescribe(): Schema.DescribeSObjectResult': (_c, self: SObjectTypeToken) => new ObjectDescription(self.describe),
    'newSObject(): SObject': (_c, self: SObjectTypeToken) => new SObjectValue(self.describe),
    'newSObject(Id): SObject': (_c, self: SObjectTypeToken, id: string | null) => withId(self.describe, id),
  },
});

/** Source: "DescribeSObjectResult Class", Apex Reference Guide. Access is that of the running user. */
platformClass({
  name: 'Schema.DescribeSObjectResult',
  properties: {
    'fields: Schema.SObjectTypeFields': (_c, self: ObjectDescription) => new FieldsOfObject(self.describe),
  },
  methods: {
    'getName(): String': (_c, self: ObjectDescription) => self.describe.name,
    'getLocalName(): String': (_c, self: ObjectDescription) => self.describe.localName,
    'getLabel(): String': (_c, self: ObjectDescription) => self.describe.label,
    'getLabelPlural(): String': (_c, self: ObjectDescription) => self.describe.labelPlural,
    'getKeyPrefix(): String': (_c, self: ObjectDescription) => self.describe.keyPrefix,
    'getSObjectType(): Schema.SObjectType': (_c, self: ObjectDescription) => sobjectTypeToken(self.describe),
    'isCustom(): Boolean': (_c, self: ObjectDescription) => self.describe.kind === 'custom',
    'isAccessible(): Boolean': access('read'),
    'isQueryable(): Boolean': access('read'),
    'isSearchable(): Boolean': access('read'),
    'isCreateable(): Boolean': access('create'),
    'isUpdateable(): Boolean': access('edit'),
    'isDeletable(): Boolean': access('delete'),
    'getChildRelationships(): List<Schema.ChildRelationship>': (_c, self: ObjectDescription) =>
      childRelationships(self),
    'getRecordTypeInfos(): List<Schema.RecordTypeInfo>': (_c, self: ObjectDescription) =>
      new ApexList(
        recordTypesOf(self).map((type) => new RecordTypeInfoValue(type)),
        'Schema.RecordTypeInfo',
      ),
    'getRecordTypeInfosByDeveloperName(): Map<String, Schema.RecordTypeInfo>': (_c, self: ObjectDescription) =>
      new ApexMap(
        recordTypesOf(self).map((type) => [type.developerName, new RecordTypeInfoValue(type)]),
        'String',
        'Schema.RecordTypeInfo',
      ),
  },
});

platformClass({
  name: 'Schema.SObjectTypeFields',
  methods: {
    'getMap(): Map<String, Schema.SObjectField>': (_c, self: FieldsOfObject) => fieldMap(self.describe),
  },
});

platformClass({
  name: 'Schema.ChildRelationship',
  methods: {
    'getChildSObject(): Schema.SObjectType': (context, self: ChildRelationshipValue) =>
      sobjectTypeToken(childOf(context, self)),
    'getField(): Schema.SObjectField': (context, self: ChildRelationshipValue) => {
      const child = childOf(context, self);
      const field = child.fields.get(self.relationship.childField.toLowerCase());
      return field === undefined ? null : sobjectFieldToken(child, field);
    },
    'getRelationshipName(): String': (_c, self: ChildRelationshipValue) => self.relationship.name,
  },
});

platformClass({
  name: 'Schema.RecordTypeInfo',
  methods: {
    'getDeveloperName(): String': (_c, self: RecordTypeInfoValue) => self.recordType.developerName,
    'getName(): String': (_c, self: RecordTypeInfoValue) => self.recordType.label,
    'isMaster(): Boolean': (_c, self: RecordTypeInfoValue) => self.recordType === MASTER,
    'isActive(): Boolean': (_c, self: RecordTypeInfoValue) => self.recordType.isActive,
    'isAvailable(): Boolean': (_c, self: RecordTypeInfoValue) => self.recordType.isActive,
  },
});

/** By its full name. Throws System.InvalidParameterValueException when the org has no such object. */
export function objectNamed(context: Context, name: string): SObjectDescribe {
  const describe = context.schema.described(name);
  if (describe === undefined)
    throw new ApexException('System.InvalidParameterValueException', `Invalid object: ${name}`);
  return describe;
}

function childOf(context: Context, { relationship }: ChildRelationshipValue): SObjectDescribe {
  const child = context.schema.described(relationship.childObject);
  if (child === undefined) throw new Error(`no object ${relationship.childObject} in the schema`);
  return child;
}

function access(operation: 'read' | 'create' | 'edit' | 'delete'): Body {
  return (context, self: ObjectDescription) => context.data.canAccessObject(context, self.describe.key, operation);
}

function globalDescribe(context: Context): ApexMap {
  let map = globalDescribes.get(context.schema);
  if (map === undefined) {
    map = new CaseInsensitiveMap(
      context.schema.objects.map((object) => [object.name, sobjectTypeToken(object)]),
      'String',
      'Schema.SObjectType',
    );
    globalDescribes.set(context.schema, map);
  }
  return new CaseInsensitiveMap(map.entries(), 'String', 'Schema.SObjectType');
}

function fieldMap(describe: SObjectDescribe): ApexMap {
  return new CaseInsensitiveMap(
    Array.from(describe.fields.values(), (field) => [field.name, sobjectFieldToken(describe, field)]),
    'String',
    'Schema.SObjectField',
  );
}

function childRelationships(self: ObjectDescription): ApexList {
  const all = Array.from(self.describe.children.values(), (child) => new ChildRelationshipValue(child));
  return new ApexList(all, 'Schema.ChildRelationship');
}

function withId(describe: SObjectDescribe, id: string | null): SObjectValue {
  const record = new SObjectValue(describe);
  record.put('Id', id);
  return record;
}
