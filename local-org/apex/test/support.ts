import '../../platform/index.ts';
import type { Context, Limits, RunningUser } from '../../platform/context.ts';
import type { FieldApexType, FieldDescribe, FieldType, Schema, SObjectDescribe } from '../../schema/types.ts';
import type { DataAccess } from '../../store/types.ts';
import { ApexList } from '../../values/collections.ts';
import { SObjectValue } from '../../values/sobject.ts';
import { loadPackage, type CompiledPackage, type PackageOptions } from '../index.ts';

const USER: RunningUser = {
  id: '005000000000001AAA',
  name: 'Ada Tester',
  userName: 'ada@example.com',
  profileId: '00e000000000001AAA',
  profileName: 'Standard User',
  timeZone: 'Europe/London',
  locale: 'en_GB',
  language: 'en_US',
};

/** Counters without allowances. */
class OpenLimits implements Limits {
  statements = 0;
  charge(): void {}
  used(): number {
    return 0;
  }
  allowed(): number {
    return Infinity;
  }
}

function field(
  name: string,
  apexType: FieldApexType,
  type: FieldType,
  reference: Partial<FieldDescribe> = {},
): FieldDescribe {
  return {
    name,
    localName: name,
    key: name.toLowerCase(),
    label: name,
    type,
    apexType,
    length: 255,
    precision: 18,
    scale: 2,
    isNillable: true,
    isUnique: false,
    isExternalId: false,
    isCreateable: true,
    isUpdateable: true,
    isCalculated: false,
    isAutoNumber: false,
    picklist: [],
    isRestrictedPicklist: false,
    referenceTo: [],
    isMasterDetail: false,
    deleteConstraint: 'setNull',
    isAlwaysVisible: true,
    ...reference,
  };
}

function object(
  name: string,
  keyPrefix: string,
  fields: readonly FieldDescribe[],
  children: SObjectDescribe['children'],
): SObjectDescribe {
  return {
    name,
    localName: name,
    key: name.toLowerCase(),
    label: name,
    labelPlural: `${name}s`,
    keyPrefix,
    kind: 'standard',
    sharingModel: 'ReadWrite',
    fields: new Map(fields.map((one) => [one.name.toLowerCase(), one])),
    parents: new Map(
      fields.flatMap((one) => (one.relationshipName ? [[one.relationshipName.toLowerCase(), one]] : [])),
    ),
    children,
    validationRules: [],
    recordTypes: [],
  };
}

const OBJECTS = [
  object(
    'Account',
    '001',
    [field('Id', 'Id', 'id'), field('Name', 'String', 'string')],
    new Map([
      [
        'opportunities',
        { name: 'Opportunities', key: 'opportunities', childObject: 'Opportunity', childField: 'AccountId' },
      ],
    ]),
  ),
  object(
    'Opportunity',
    '006',
    [
      field('Id', 'Id', 'id'),
      field('Name', 'String', 'string'),
      field('Amount', 'Decimal', 'currency'),
      field('CloseDate', 'Date', 'date'),
      field('IsWon', 'Boolean', 'boolean'),
      field('CreatedDate', 'Datetime', 'datetime'),
      field('AccountId', 'Id', 'reference', {
        referenceTo: ['Account'],
        relationshipName: 'Account',
        relationshipKey: 'account',
      }),
    ],
    new Map(),
  ),
  object('User', '005', [field('Id', 'Id', 'id'), field('Name', 'String', 'string')], new Map()),
];

function objectNamed(name: string): SObjectDescribe | undefined {
  return OBJECTS.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

/** Accounts, opportunities and users, enough for the compiler. */
export const schema: Schema = {
  namespace: null,
  object: objectNamed,
  described: objectNamed,
  objectOfPrefix: (prefix) => OBJECTS.find((one) => one.keyPrefix === prefix),
  objects: OBJECTS,
  customMetadata: [],
  permissionSets: new Map(),
  labels: new Map([['shared_Greeting', 'Hello']]),
  staticResources: new Map(),
  notificationTypes: new Map(),
};

/** What code asked of the data layer, and the rows it is given. */
export class FakeData {
  readonly calls: unknown[] = [];
  rows: SObjectValue[] = [];

  get access(): DataAccess {
    const { calls } = this;
    const rowsOf = (): SObjectValue[] => this.rows;
    return {
      query: (context, request) => {
        calls.push({ text: request.text, binds: [...request.binds], mode: request.mode, sharing: context.sharing });
        return { records: new ApexList(rowsOf(), 'Opportunity'), size: rowsOf().length };
      },
      cursor: (context, request) => {
        const { text, binds, mode, isLocator } = request;
        calls.push({ text, binds: [...binds], mode, sharing: context.sharing, ...(isLocator && { isLocator }) });
        return rowsOf().values();
      },
      dml: (context, operation, records, options) => {
        calls.push({ operation, count: records.length, ...options, sharing: context.sharing });
        return [];
      },
      emptyRecycleBin: () => [],
      savepoint: () => 'savepoint',
      rollback: () => undefined,
      canAccessObject: () => true,
      canAccessField: () => true,
      canExecuteClass: () => true,
      dataStorage: () => ({ usedMB: 0, limitMB: 0 }),
    };
  }
}

/** A record of the test schema. */
export function record(name: string, values: Readonly<Record<string, string>>): SObjectValue {
  const describe = schema.object(name);
  if (!describe) throw new Error(`no object ${name}`);
  const made = new SObjectValue(describe);
  for (const [key, value] of Object.entries(values)) made.put(key, value);
  return made;
}

/** Compiles sources; each file is named after its class. */
export function compile(sources: readonly string[], options: Partial<PackageOptions> = {}): CompiledPackage {
  const files = sources.map((source) => ({
    path: `${/\b(?:class|interface|enum)\s+(\w+)/i.exec(source)?.[1]}.cls`,
    source,
  }));
  return loadPackage({ files, schema, ...options });
}

export function contextOf(compiled: CompiledPackage, data = new FakeData()): Context {
  const context: Context = {
    schema,
    data: data.access,
    async: {
      enqueueBatch: () => '',
      enqueueQueueable: () => '',
      schedule: () => '',
      abort: () => undefined,
      drain: () => undefined,
    },
    classNamed: (name) => compiled.classNamed(name),
    unpackagedClassNamed: () => undefined,
    enumNamed: (name) => compiled.enumNamed(name),
    user: USER,
    limits: new OpenLimits(),
    sharing: 'with',
    isTest: true,
    asyncKind: 'none',
    now: () => Date.UTC(2026, 0, 15),
    organizationTimeZone: 'Europe/London',
    organizationCurrency: 'USD',
    log: () => undefined,
    runAs: (user, body) => {
      const before = context.user;
      context.user = user;
      body();
      context.user = before;
    },
    userById: (id) => ({ ...USER, id }),
  };
  return context;
}

/** Runs a static method without arguments in a transaction of its own. */
export function call(compiled: CompiledPackage, path: string, data?: FakeData): unknown {
  const [className = '', name] = path.split('.');
  const method = compiled.classNamed(className)?.methods.find((one) => one.name === name && one.isStatic);
  if (!method) throw new Error(`no method ${path}`);
  const context = contextOf(compiled, data);
  return method.invoke(context, null, []);
}

/** The value of one Apex expression, as text. */
export function evaluate(expression: string, setup = ''): unknown {
  return call(
    compile([`public class Probe { public static String run() { ${setup} return String.valueOf(${expression}); } }`]),
    'Probe.run',
  );
}

/** The messages of a package that must not compile. */
export function problemsOf(...sources: readonly string[]): string {
  try {
    compile(sources);
  } catch (error) {
    if (error instanceof Error && error.name === 'ApexLoadError') return error.message;
    throw error;
  }
  return '';
}
