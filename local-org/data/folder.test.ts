import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { FieldDescribe, FieldType, Schema, SObjectDescribe } from '../schema/types.ts';
import type { ApexDatetime } from '../values/datetime.ts';
import type { Value } from '../values/value.ts';
import { faultLine, ImportError } from './fault.ts';
import { importFolder, type ImportReport, type ImportTarget } from './folder.ts';

const REFERENCES: Readonly<Record<string, string>> = { AccountId: 'Account', OwnerId: 'User' };

function field(name: string, type: FieldType): FieldDescribe {
  return {
    name,
    localName: name,
    key: name.toLowerCase(),
    label: name,
    type,
    apexType: 'String',
    length: 255,
    precision: 18,
    scale: type === 'currency' ? 2 : 0,
    isNillable: true,
    isUnique: false,
    isExternalId: false,
    isCreateable: true,
    isUpdateable: true,
    isCalculated: false,
    isAutoNumber: false,
    picklist: [],
    isRestrictedPicklist: false,
    referenceTo: REFERENCES[name] ? [REFERENCES[name]] : [],
    isMasterDetail: false,
    deleteConstraint: 'setNull',
    isAlwaysVisible: false,
  };
}

function object(name: string, fields: Readonly<Record<string, FieldType>>): SObjectDescribe {
  return {
    name,
    localName: name,
    key: name.toLowerCase(),
    label: name,
    labelPlural: name,
    keyPrefix: '000',
    kind: 'standard',
    sharingModel: 'Private',
    fields: new Map(Object.entries(fields).map(([key, type]) => [key.toLowerCase(), field(key, type)])),
    parents: new Map(),
    children: new Map(),
    validationRules: [],
    recordTypes: [],
  };
}

const OBJECTS = [
  object('Opportunity', {
    Id: 'id',
    Name: 'string',
    AccountId: 'reference',
    OwnerId: 'reference',
    StageName: 'picklist',
    CreatedDate: 'datetime',
    CloseDate: 'date',
    Amount: 'currency',
    IsClosed: 'boolean',
    IsWon: 'boolean',
    NextStep: 'string',
    TotalOpportunityQuantity: 'double',
    FiscalYear: 'int',
  }),
  object('Account', { Id: 'id', Name: 'string' }),
  object('User', { Id: 'id', Name: 'string' }),
  object('Lead', { Id: 'id', Name: 'string' }),
  object('OpportunityStage', {
    Id: 'id',
    ApiName: 'string',
    MasterLabel: 'string',
    SortOrder: 'int',
    IsActive: 'boolean',
    IsClosed: 'boolean',
    IsWon: 'boolean',
  }),
];

function objectNamed(name: string): SObjectDescribe | undefined {
  return OBJECTS.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

class RecordingTarget implements ImportTarget {
  readonly stored = new Map<string, readonly Readonly<Record<string, Value>>[]>();
  readonly hiddenFields = new Map<string, readonly string[]>();
  hiddenObjects: readonly string[] = [];
  // Far from UTC, so that a moment read in the wrong zone shows.
  readonly timeZone = 'America/New_York';
  readonly schema: Schema = {
    namespace: null,
    object: objectNamed,
    described: objectNamed,
    objectOfPrefix: () => undefined,
    objects: OBJECTS,
    customMetadata: [],
    permissionSets: new Map(),
    labels: new Map(),
    staticResources: new Map(),
    notificationTypes: new Map(),
  };

  importRows(name: string, rows: readonly Readonly<Record<string, Value>>[]): void {
    this.stored.set(name, rows);
  }
  clear(): void {
    this.stored.delete('OpportunityStage');
  }
  hideObjects(names: readonly string[]): void {
    this.hiddenObjects = names;
  }
  hideFields(name: string, fields: readonly string[]): void {
    this.hiddenFields.set(name, fields);
  }
}

let folder = '';
let target = new RecordingTarget();

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-'));
  target = new RecordingTarget();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string | Uint8Array): void {
  writeFileSync(path.join(folder, file), content);
}

function load(opportunities: string | Uint8Array): ImportReport {
  write('Opportunity.csv', opportunities);
  return importFolder(folder, target);
}

/** The fault lines of an import that must fail and store nothing. */
function faultsOf(body: () => unknown): string[] {
  try {
    body();
  } catch (error) {
    assert.ok(error instanceof ImportError, String(error));
    assert.equal(target.stored.size, 0, 'nothing is stored when there is a fault');
    return error.faults.map(faultLine);
  }
  return assert.fail('the import was expected to fail');
}

const GOOD = 'Id,Name,StageName,CloseDate,Amount\n1,A,Closed Won,2017-03-01,10.50\n';

test('byte order mark, CRLF, quoted newlines and doubled quotes are read', () => {
  const report = load('\uFEFFId,Name,StageName\r\n1,"Acme\r\n""north""",Prospecting\r\n2,B,Prospecting\r\n');
  assert.equal(report.rows.get('Opportunity'), 2);
  assert.equal(target.stored.get('Opportunity')?.[0]?.['Name'], 'Acme\r\n"north"');
});

test('an unknown column and an unknown file are warnings that name them', () => {
  write('Weather.csv', 'Id\n1\n');
  const report = load('Id,Name,StageName,Colour\n006A0000001abcd,A,Prospecting,red\n');
  assert.deepEqual(report.warnings.map(faultLine), [
    'Opportunity.csv:1:4: column "Colour" is no field of Opportunity known here; it is ignored.',
    'Weather.csv: no sObject of this name is read here; the file is ignored.',
  ]);
});

test('what the export lacks, objects and columns, becomes unreadable', () => {
  load(GOOD);
  assert.deepEqual(target.hiddenObjects, ['Account', 'Lead']);
  assert.ok(target.hiddenFields.get('Opportunity')?.includes('NextStep'));
  assert.ok(!target.hiddenFields.get('Opportunity')?.includes('IsWon'), 'derived from the stage');
});

test('stages without a stage file come from the names, closed by their standard names, without order', () => {
  load('Id,StageName\n1,Closed Won\n2,Closed Lost\n3,Talking\n');
  const rows = target.stored.get('OpportunityStage') ?? [];
  const flags = rows.map((row) => [row['ApiName'], row['IsClosed'], row['IsWon']]);
  assert.deepEqual(flags, [
    ['Closed Won', true, true],
    ['Closed Lost', true, false],
    ['Talking', false, false],
  ]);
  assert.deepEqual(target.hiddenFields.get('OpportunityStage'), ['SortOrder']);
  assert.equal(target.stored.get('Opportunity')?.[0]?.['IsWon'], true);
});

test('a missing folder, a file in its place and a folder without known objects are told apart', () => {
  assert.match(faultsOf(() => importFolder(path.join(folder, 'none'), target))[0] ?? '', /there is no such folder/);
  write('a.txt', 'x');
  assert.match(faultsOf(() => importFolder(path.join(folder, 'a.txt'), target))[0] ?? '', /this is a file/);
  assert.match(faultsOf(() => importFolder(folder, target))[0] ?? '', /no CSV file named after an sObject/);
});

test('every wrong cell of a file is reported at once, with line, position, field and remedy', () => {
  const faults = faultsOf(() =>
    load('Id,Name,StageName,CloseDate,Amount,IsWon\n1,A,Won,2017-02-30,10,true\n2,B,Won,2017-01-01,"1,000",perhaps\n'),
  );
  assert.deepEqual(faults, [
    'Opportunity.csv:2:4: CloseDate: "2017-02-30" is not a date. Write it as YYYY-MM-DD, such as 2017-12-31.',
    'Opportunity.csv:3:5: Amount: "1,000" is not a number. Write digits with a point for the fraction and nothing else, such as 1234.50.',
    'Opportunity.csv:3:6: IsWon: "perhaps" is not a checkbox value. Write true or false.',
  ]);
});

test('numbers past what Apex holds are refused', () => {
  const faults = faultsOf(() =>
    load(`Id,StageName,Amount,FiscalYear\n1,Won,${'9'.repeat(17)},2017\n2,Won,1e300,2147483648\n3,Won,1,2017.5\n`),
  );
  assert.equal(faults.length, 4);
  assert.match(
    faults[0] ?? '',
    /^Opportunity\.csv:2:3: Amount: .* beyond what Apex can hold here \(16 digits left of the point\)/,
  );
  assert.match(faults[2] ?? '', /^Opportunity\.csv:3:4: FiscalYear: .* beyond/);
  assert.match(faults[3] ?? '', /whole number/);
});

test('ragged rows and broken quotes name their line', () => {
  assert.deepEqual(
    faultsOf(() => load('Id,StageName\n1,Won\n2\n3,Won,extra\n')).map((line) => line.slice(0, 20)),
    ['Opportunity.csv:3: t', 'Opportunity.csv:4: t'],
  );
  assert.match(
    faultsOf(() => load('Id,StageName\n1,Won\n2,"Won\n3,Won\n'))[0] ?? '',
    /^Opportunity\.csv:3: .*never closed/,
  );
  assert.match(
    faultsOf(() => load('Id,StageName\n1,"Won"x\n2,Won\n'))[0] ?? '',
    /^Opportunity\.csv:2: .*closing double quote/,
  );
});

test('what is no UTF-8 text is named for what it is', () => {
  assert.match(faultsOf(() => load(Buffer.from('PK\u0003\u0004rest', 'latin1')))[0] ?? '', /spreadsheet \(xlsx\)/);
  assert.match(faultsOf(() => load('Id,StageName\n1,W\u0000n\n'))[0] ?? '', /:2: the line holds a NUL byte/);
  assert.match(faultsOf(() => load(Buffer.from('\uFEFFId', 'utf16le')))[0] ?? '', /UTF-16/);
  assert.match(faultsOf(() => load(''))[0] ?? '', /the file is empty/);
});

// Data Export Service: ISO-8859-1 by default, of which windows-1252 is a superset.
test('what is not UTF-8 is read as Western European text, with a note', () => {
  const report = load(Buffer.from('Id,StageName\n006A0000001abcd,caf\u00e9\n', 'latin1'));
  assert.equal(target.stored.get('Opportunity')?.[0]?.['StageName'], 'caf\u00e9');
  assert.match(report.warnings.map(faultLine)[0] ?? '', /not UTF-8; it was read as Western European/);
});

test('ids of any shape are mapped, the same wherever they are pointed at, and 15 characters meet 18', () => {
  write('Account.csv', 'Id,Name\nACME & Sons (north),Acme\n001A0000001abcdIAA,Other\n');
  const report = load(
    'Id,StageName,AccountId,OwnerId\n17,Won,ACME & Sons (north),Ada Roth\n18,Won,001A0000001abcd,Ada Roth\n19,Won,000000000000000AAA,\n',
  );
  const accounts = target.stored.get('Account')?.map((row) => row['Id']);
  const deals = target.stored.get('Opportunity') ?? [];
  assert.deepEqual(
    deals.map((row) => row['AccountId']),
    [accounts?.[0], accounts?.[1], null],
  );
  assert.equal(deals[0]?.['OwnerId'], deals[1]?.['OwnerId']);
  for (const row of deals) assert.match(String(row['Id']), /^[0-9A-Za-z]{18}$/);
  assert.equal(new Set(deals.map((row) => row['Id'])).size, 3);
  assert.match(report.warnings.map(faultLine).join('\n'), /Opportunity\.csv: 3 records without a Salesforce id/);
});

test('an id of 15 and the same of 18 characters are one id', () => {
  const faults = faultsOf(() => load('Id,StageName\n006A0000001abcd,Won\n006A0000001abcdIAA,Won\n'));
  assert.match(faults[0] ?? '', /Opportunity\.csv:3:1: Id 006A0000001abcdIAA stands on line 2 already/);
});

test('a value longer than its field is cut, with one line for the column', () => {
  const report = load(`Id,StageName,NextStep\n006A0000001abcd,Won,${'x'.repeat(300)}\n`);
  assert.equal(String(target.stored.get('Opportunity')?.[0]?.['NextStep']).length, 255);
  assert.deepEqual(report.warnings.map(faultLine), [
    'Opportunity.csv:1:3: NextStep: 1 value was cut to the 255 characters that the field holds.',
  ]);
});

// Data Export Service: moments are UTC without a mark, with a blank before the time.
test('a moment with a blank before the time is UTC', () => {
  load('Id,StageName,CreatedDate,CloseDate\n1,Won,2023-05-11 09:15:22,2023-05-11 00:00:00\n');
  const [row] = target.stored.get('Opportunity') ?? [];
  assert.equal((row?.['CreatedDate'] as ApexDatetime).toIso(), '2023-05-11T09:15:22.000Z');
  assert.equal(String(row?.['CloseDate']).slice(0, 10), '2023-05-11');
});

test('duplicate ids and dangling look-ups are faults, a look-up to an object not exported is a warning', () => {
  write('Account.csv', 'Id,Name\nA1,Acme\n');
  const text = 'Id,StageName,AccountId,OwnerId\n1,Won,A1,U1\n1,Won,A2,U1\n';
  assert.deepEqual(
    faultsOf(() => load(text)),
    [
      'Opportunity.csv:3:1: Id 1 stands on line 2 already. Keep one of the two rows.',
      'Opportunity.csv:3:3: AccountId: A2 is not in Account.csv. Add the record there, or empty the cell.',
    ],
  );
  const report = load('Id,StageName,AccountId,OwnerId\n1,Won,A1,U1\n');
  assert.match(report.warnings.map(faultLine)[0] ?? '', /OwnerId: the folder has no User\.csv/);
});

test('won but not closed is a fault, closed before created a warning', () => {
  const faults = faultsOf(() => load('Id,StageName,IsClosed,IsWon\n1,Won,false,true\n'));
  assert.match(faults[0] ?? '', /^Opportunity\.csv:2:4: IsWon: .*A won deal is closed/);
  const report = load('Id,StageName,IsClosed,CreatedDate,CloseDate\n1,Won,true,2017-03-02,2017-03-01\n');
  assert.match(report.warnings.map(faultLine)[0] ?? '', /^Opportunity\.csv:2:5: CloseDate: .*before it was created/);
});
