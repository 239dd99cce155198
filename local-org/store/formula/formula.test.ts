import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { Decimal } from '../../values/decimal.ts';
import type { Value } from '../../values/value.ts';
import { PACKAGE, testOrg } from '../../fixtures/org.ts';
import { loadSchema } from '../../schema/load.ts';
import { formulaFaults } from '../checks/formulas.ts';
import { valueAt } from '../checks/pathValues.ts';
import { compileFormula } from './formula.ts';
import type { FormulaResult } from './formula.ts';
import type { InputType } from './values.ts';

const FIELDS: Readonly<Record<string, readonly [InputType, Value]>> = {
  amount: ['currency', Decimal.parse('12.5')],
  blank: ['number', null],
  blanktext: ['string', null],
  blankdate: ['date', null],
  share: ['percent', Decimal.parse('45.5')],
  name: ['string', 'Acme'],
  status: ['picklist', 'Open'],
  tags: ['multipicklist', 'red;blue'],
  ownerid: ['id', '005000000000001AAA'],
  due: ['date', ApexDate.of(2026, 1, 31)],
  at: ['datetime', new ApexDatetime(Date.UTC(2026, 5, 30, 23, 30))],
  'parent__r.status__c': ['picklist', 'Closed'],
  'owner.name': ['string', 'Ann'],
};

function run(text: string, isNew = false, result: FormulaResult = {}): unknown {
  const field = (path: readonly string[]): readonly [InputType, Value] | undefined =>
    FIELDS[path.join('.').toLowerCase()];
  const value = (path: readonly string[]): Value => field(path)?.[1] ?? null;
  const answer = compileFormula(text, (path) => field(path)?.[0] ?? null, result).evaluate({
    value,
    priorValue: (path) => (path[0]?.toLowerCase() === 'status' ? 'Draft' : value(path)),
    isNew,
    now: Date.UTC(2026, 0, 15),
    timeZone: 'Europe/London',
  });
  return answer instanceof Decimal || answer instanceof ApexDate ? String(answer) : answer;
}

// "Formula Operators and Functions A–Z", Salesforce Help.
const TABLE: readonly [string, unknown][] = [
  ['1 + 2 * 3', '7'],
  ['2 ^ 2 + Amount', '16.5'],
  ['"a" & Name = "aAcme"', true],
  ['Name <> "x" & "y"', true],
  ['AND(Amount > 10, NOT(ISBLANK(Name)))', true],
  ['Amount > 10 && Name = "x" || TRUE', true],
  ['Blank < 0', false],
  ['ISBLANK(Blank)', true],
  ['Blank + 1', null],
  ['BLANKVALUE(Blank, 4)', '4'],
  ["ISPICKVAL(Parent__r.Status__c, 'Closed')", true],
  ['CASE(Status, "Open", 1, "Closed", 2, 3)', '1'],
  ['CASE(Name, "Open", 1, 3)', '3'],
  ['IF(LEN(Name) = 4, LEFT(Name, 2), NULL)', 'Ac'],
  ['MOD(-4, 3)', '2'],
  ['ROUND(2.345, 2)', '2.35'],
  ['FLOOR(-2.5)', '-2'],
  ['Due - TODAY()', '16'],
  ['YEAR(ADDMONTHS(Due, 12))', '2027'],
  ['REGEX(Name, "[A-Z][a-z]+")', true],
  ['/* why */ CONTAINS(Name, "cm")', true],
  ['ISCHANGED(Status)', true],
  ['ISCHANGED(Name)', false],
  ['TEXT(PRIORVALUE(Status))', 'Draft'],
  ['Owner:User.Name', 'Ann'],
];

// What the adapter puts right or adds, each from the Salesforce Help page named.
const ADAPTED: readonly [string, unknown][] = [
  // "ISNUMBER": false for blank values; scientific notation counts.
  ['NOT(ISNUMBER(BlankText))', true],
  ['ISNUMBER("2E2")', true],
  ['ISNUMBER("1 000")', false],
  // "ISNULL": text fields are never null; "ISBLANK" is for them.
  ['ISNULL(BlankText)', false],
  ['ISBLANK(BlankText)', true],
  ['ISBLANK(BlankDate)', true],
  // "CASESAFEID": 18 characters from 15.
  ['LEN(OwnerId)', '15'],
  ['CASESAFEID(OwnerId)', '005000000000001AAA'],
  // "Tips for Building Formulas": a percent is a decimal, 45.5 % is 0.455.
  ['Share * 2', '0.91'],
  // "INCLUDES".
  ['INCLUDES(Tags, "blue") && NOT(INCLUDES(Tags, "green"))', true],
  // "DATEVALUE": the day in the time zone of the user. At is half past eleven at night in UTC.
  ['DATEVALUE(At)', '2026-07-01'],
  ['DATEVALUE("2026-02-03")', '2026-02-03'],
  // "TODAY", "NOW": the clock of the transaction.
  ['TODAY()', '2026-01-15'],
  ['NOW() < At', true],
  // "Formula Operators": ^ takes any power.
  ['ROUND(2 ^ 0.5, 3)', '1.414'],
  ['ROUND(EXP(0.5), 3)', '1.649'],
  // Names and functions do not depend on case.
  ['isblank(BLANK) && not(ISNEW())', true],
  [`CONTAINS("it's", "'") && CONTAINS('say "a"', '"')`, true],
  ['MOD(5, 0)', null],
];

for (const [text, expected] of [...TABLE, ...ADAPTED])
  test(`${text} is ${String(expected)}`, () => assert.deepEqual(run(text), expected));

// "Handling Blank Fields", Salesforce Help.
test('blank numbers count as zero where the field says so', () => {
  assert.equal(run('Blank + 1', false, { isBlankZero: true }), '1');
  assert.equal(run('Blank < 1', false, { isBlankZero: true }), true);
});

test('a result of a field has its type and scale', () => {
  assert.equal(run('Amount / 3', false, { type: 'currency', scale: 2 }), '4.17');
  assert.equal(run('Amount / 50', false, { type: 'percent', scale: 1 }), '25.0');
  assert.throws(() => run('Name', false, { type: 'boolean' }), /but 'string' type found/);
});

// "Tips for Using Picklist Formula Fields": picklists are read by ISPICKVAL, CASE and TEXT only.
test('a picklist is no text', () => {
  assert.throws(() => run('Status = "Open"'), /but 'picklist' type found/);
});

test('days are added on the calendar whatever the clock of the computer does', () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Europe/London';
  try {
    assert.equal(run('DATE(2026, 10, 20) + 10'), '2026-10-30');
    assert.equal(run('DATE(2026, 4, 10) - 20'), '2026-03-21');
    assert.equal(run('DATE(2026, 10, 30) - DATE(2026, 10, 20)'), '10');
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('ISNEW holds on insert only, and nothing changes then', () => {
  assert.equal(run('ISNEW()', true), true);
  assert.equal(run('ISCHANGED(Status)', true), false);
});

test('a formula that cannot be read says where', () => {
  assert.throws(() => run('AND(1, '), /offset 7/);
  assert.throws(() => run('1 ? 2'), /offset 2/);
  assert.throws(() => run('PRIORVALUE(Parent__r.Status__c) ? 2'), /offset 32/);
  assert.throws(() => run('VLOOKUP(1)'), /VLOOKUP is outside/);
  assert.throws(() => run('FLOW(1)'), /FLOW does not exist/);
  assert.throws(() => run('$Setup.Row__c.A__c > 1'), /\$Setup is outside the local org/);
  assert.throws(() => run('ISCHANGED(1)'), /ISCHANGED takes a field/);
});

test('formulas of a schema are checked before anything runs', () => {
  const schema = loadSchema({ packageFolder: PACKAGE });
  const project = schema.object('Project__c');
  assert.ok(project);
  const rule = (formula: string, file?: string): string[] => {
    const validationRules = [{ name: 'Rule', isActive: true, message: 'no', formula, ...(file && { file }) }];
    return formulaFaults({ ...schema, objects: [{ ...project, fields: new Map(project.fields), validationRules }] });
  };
  assert.deepEqual(rule('Account__r.Owner.IsActive && $User.IsActive'), []);
  assert.deepEqual(rule('Nope__c = Account__r.Nope__c'), [
    'Project__c.Rule: formula names Nope__c, which does not exist',
    'Project__c.Rule: formula names Account__r.Nope__c, which does not exist',
  ]);
  assert.deepEqual(rule('$Organization.Name = "x" || $Permission.Nope'), [
    'Project__c.Rule: formula names $Permission.Nope, which does not exist',
  ]);
  assert.deepEqual(rule('Name = "x"', 'Rule.validationRule-meta.xml'), []);
  assert.deepEqual(rule('Status__c = "x"', 'Rule.validationRule-meta.xml'), [
    "Rule.validationRule-meta.xml: Project__c.Rule: formula: expected a 'string' or 'number' or 'date' or 'datetime' or 'time' type value, but 'picklist' type found",
  ]);
  assert.deepEqual(rule('VLOOKUP(1)'), ["Project__c.Rule: formula function VLOOKUP is outside the local org's subset"]);
});

// "Global Variables in Formulas", Salesforce Help.
test('paths lead to parents and to who is running', () => {
  const org = testOrg();
  const account = org.insert('Account', { Name: 'Acme' });
  const project = org.insert('Project__c', { Name: 'P', Account__c: account.id });
  const { store } = org.data;
  const object = store.object('Project__c');
  const row = store.read(object, String(project.id));
  assert.ok(row);
  const at = (path: string): Value => valueAt(store, org.context, object, row, path.split('.'));
  assert.equal(at('Account__r.Name'), 'Acme');
  assert.equal(at('account__r.owner.lastname'), 'Admin');
  assert.equal(at('$User.LastName'), 'Admin');
  assert.equal(at('$Profile.Name'), 'System Administrator');
  assert.equal(at('$Organization.Name'), 'Test Org');
  assert.equal(at('$Permission.Anything'), false);
});

test('paths are listed once', () => {
  const { paths } = compileFormula('A + a + B__r.C + VALUE(TEXT(PRIORVALUE(A)))', () => 'number');
  assert.deepEqual(paths, [['A'], ['B__r', 'C']]);
});
