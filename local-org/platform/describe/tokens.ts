import type { ChildRelationship, FieldDescribe, PicklistValue, SObjectDescribe } from '../../schema/types.ts';
import { PlatformObject } from '../../values/value.ts';

/** Schema.SObjectType: `Account.SObjectType`. */
export class SObjectTypeToken extends PlatformObject {
  readonly apexType = 'Schema.SObjectType';
  readonly describe: SObjectDescribe;

  constructor(describe: SObjectDescribe) {
    super();
    this.describe = describe;
  }

  override get valueKey(): string {
    return this.describe.name;
  }

  override toString(): string {
    return this.describe.name;
  }
}

/** Schema.SObjectField: `Account.Name`. */
export class SObjectFieldToken extends PlatformObject {
  readonly apexType = 'Schema.SObjectField';
  readonly object: SObjectDescribe;
  readonly field: FieldDescribe;

  constructor(object: SObjectDescribe, field: FieldDescribe) {
    super();
    this.object = object;
    this.field = field;
  }

  override get valueKey(): string {
    return `${this.object.name}.${this.field.name}`;
  }

  override toString(): string {
    return this.field.name;
  }
}

/** Schema.DescribeSObjectResult */
export class ObjectDescription extends PlatformObject {
  readonly apexType = 'Schema.DescribeSObjectResult';
  readonly describe: SObjectDescribe;

  constructor(describe: SObjectDescribe) {
    super();
    this.describe = describe;
  }
}

/** Schema.DescribeFieldResult */
export class FieldDescription extends PlatformObject {
  readonly apexType = 'Schema.DescribeFieldResult';
  readonly object: SObjectDescribe;
  readonly field: FieldDescribe;

  constructor(object: SObjectDescribe, field: FieldDescribe) {
    super();
    this.object = object;
    this.field = field;
  }
}

/** Schema.PicklistEntry */
export class PicklistEntryValue extends PlatformObject {
  readonly apexType = 'Schema.PicklistEntry';
  readonly entry: PicklistValue;

  constructor(entry: PicklistValue) {
    super();
    this.entry = entry;
  }
}

/** Schema.ChildRelationship */
export class ChildRelationshipValue extends PlatformObject {
  readonly apexType = 'Schema.ChildRelationship';
  readonly relationship: ChildRelationship;

  constructor(relationship: ChildRelationship) {
    super();
    this.relationship = relationship;
  }
}

const objectTokens = new WeakMap<SObjectDescribe, SObjectTypeToken>();
const fieldTokens = new WeakMap<FieldDescribe, SObjectFieldToken>();

/** The token of an object, always the same one. */
export function sobjectTypeToken(describe: SObjectDescribe): SObjectTypeToken {
  let token = objectTokens.get(describe);
  if (token === undefined) {
    token = new SObjectTypeToken(describe);
    objectTokens.set(describe, token);
  }
  return token;
}

/** The token of a field, always the same one for one object. */
export function sobjectFieldToken(object: SObjectDescribe, field: FieldDescribe): SObjectFieldToken {
  let token = fieldTokens.get(field);
  if (token === undefined || token.object !== object) {
    token = new SObjectFieldToken(object, field);
    fieldTokens.set(field, token);
  }
  return token;
}

/** What `Schema.SObjectType.Account` reads as. */
export function describeObject(describe: SObjectDescribe): ObjectDescription {
  return new ObjectDescription(describe);
}

/** What `Schema.SObjectType.Account.fields.Name` and `Account.Name.getDescribe()` read as. */
export function describeField(object: SObjectDescribe, field: FieldDescribe): FieldDescription {
  return new FieldDescription(object, field);
}
