import type { FieldApexType, FieldDescribe, FieldType, Schema, SObjectDescribe } from '../../schema/types.ts';
import type { DataAccess } from '../../store/types.ts';
import type { ApexClass, AsyncQueue, Context, RunningUser } from '../context.ts';
import { synchronousLimits } from '../limits.ts';
import { findPlatformClass } from '../registry.ts';
import type { Value } from '../../values/value.ts';
import '../index.ts';

/** 2024-03-15T10:30:00Z, a Friday. */
export const NOW = Date.UTC(2024, 2, 15, 10, 30);

export const USER: RunningUser = {
  id: '005000000000001AAA',
  name: 'Ada Byron',
  userName: 'ada@example.com',
  profileId: '00e000000000001AAA',
  profileName: 'Standard User',
  timeZone: 'America/Los_Angeles',
  locale: 'en_US',
  language: 'en_US',
};

/** A transaction without an org behind it; parts that a test needs are put in. */
export function testContext(parts: Partial<Context> & { readonly classes?: readonly ApexClass[] } = {}): Context {
  const { classes = [], ...given } = parts;
  const context: Context = {
    schema: testSchema([ACCOUNT]),
    data: absent<DataAccess>('data'),
    async: absent<AsyncQueue>('async'),
    unpackagedClassNamed: () => undefined,
    classNamed: (name) => classes.find((one) => one.name.toLowerCase() === name.toLowerCase()),
    enumNamed: () => undefined,
    user: USER,
    limits: synchronousLimits(),
    sharing: 'with',
    isTest: true,
    asyncKind: 'none',
    now: () => NOW,
    organizationTimeZone: 'GMT',
    organizationCurrency: 'USD',
    log: () => undefined,
    runAs: (_user, body) => body(),
    userById: () => USER,
  };
  return Object.assign(context, given);
}

/** Calls a static or instance member of the platform by its signature; instance members get the receiver first. */
export function call(className: string, signature: string, ...args: readonly unknown[]): Value {
  return callIn(testContext(), className, signature, ...args);
}

export function callIn(context: Context, className: string, signature: string, ...args: readonly unknown[]): Value {
  const definition = findPlatformClass(className);
  const groups = [definition?.statics, definition?.methods, definition?.properties, definition?.constructors];
  const found = groups.flatMap((group) => Object.entries(group ?? {})).find(([text]) => text.startsWith(signature));
  if (found === undefined) throw new Error(`${className} has no ${signature}`);
  return found[1](context, ...args);
}

function absent<T extends object>(name: string): T {
  const refuse = (): never => {
    throw new Error(`the test gave no ${name}`);
  };
  return new Proxy({}, { get: refuse }) as T;
}

export function testSchema(objects: readonly SObjectDescribe[]): Schema {
  const object = (name: string): SObjectDescribe | undefined =>
    objects.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return {
    namespace: null,
    described: object,
    object,
    objectOfPrefix: (prefix) => objects.find((one) => one.keyPrefix === prefix),
    objects,
    customMetadata: [],
    permissionSets: new Map(),
    labels: new Map(),
    staticResources: new Map(),
    notificationTypes: new Map(),
  };
}

export function testField(
  name: string,
  type: FieldType,
  apexType: FieldApexType,
  more: Partial<FieldDescribe> = {},
): FieldDescribe {
  return {
    name,
    localName: name,
    key: name.toLowerCase(),
    label: name,
    type,
    apexType,
    length: 0,
    precision: 18,
    scale: 2,
    isNillable: true,
    isUnique: false,
    isExternalId: false,
    isCreateable: name !== 'Id',
    isUpdateable: name !== 'Id',
    isCalculated: false,
    isAutoNumber: false,
    picklist: [],
    isRestrictedPicklist: false,
    referenceTo: [],
    isMasterDetail: false,
    deleteConstraint: 'setNull',
    isAlwaysVisible: false,
    ...more,
  };
}

const PARENT = testField('ParentId', 'reference', 'Id', {
  referenceTo: ['Account'],
  relationshipName: 'Parent',
  relationshipKey: 'parent',
});
const FIELDS = [
  testField('Id', 'id', 'Id'),
  testField('Name', 'string', 'String', { length: 255 }),
  testField('Industry', 'picklist', 'String', {
    picklist: [{ value: 'Banking', label: 'Banking', isActive: true, isDefault: false }],
  }),
  testField('AnnualRevenue', 'currency', 'Decimal'),
  testField('NumberOfEmployees', 'int', 'Integer'),
  testField('IsActive__c', 'boolean', 'Boolean'),
  testField('CreatedDate', 'datetime', 'Datetime'),
  PARENT,
];

export const ACCOUNT: SObjectDescribe = {
  name: 'Account',
  localName: 'Account',
  key: 'account',
  label: 'Account',
  labelPlural: 'Accounts',
  keyPrefix: '001',
  kind: 'standard',
  sharingModel: 'Private',
  fields: new Map(FIELDS.map((field) => [field.name.toLowerCase(), field])),
  parents: new Map([['parent', PARENT]]),
  children: new Map([
    ['childaccounts', { name: 'ChildAccounts', key: 'childaccounts', childObject: 'Account', childField: 'ParentId' }],
  ]),
  validationRules: [],
  recordTypes: [],
};
