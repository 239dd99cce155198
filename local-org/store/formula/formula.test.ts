import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexDate } from '../../values/date.ts';
import { Decimal } from '../../values/decimal.ts';
import type { Value } from '../../values/value.ts';
import { PACKAGE } from '../../fixtures/org.ts';
import { loadSchema } from '../../schema/load.ts';
import { formulaFaults } from '../checks/formulas.ts';
import { evaluate } from './evaluate.ts';
import { parseFormula, pathsOf } from './parse.ts';

const VALUES: Readonly<Record<string, Value>> = {
  amount: Decimal.parse('12.5'),
  blank: null,
  name: 'Acme',
  status: 'Open',
  due: ApexDate.of(2026, 1, 31),
  'parent__r.status__c': 'Closed',
};

function run(text: string, isNew = false): unknown {
  const value = (path: readonly string[]): Value => VALUES[path.join('.').toLowerCase()] ?? null;
  const result = evaluate(parseFormula(text), {
    value,
    priorValue: (path) => (path[0] === 'Status' ? 'Draft' : value(path)),
    isNew,
    now: Date.UTC(2026, 0, 15),
    timeZone: 'Europe/London',
  });
  return result instanceof Decimal || result instanceof ApexDate ? String(result) : result;
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
  ['PRIORVALUE(Status)', 'Draft'],
];

for (const [text, expected] of TABLE)
  test(`${text} is ${String(expected)}`, () => assert.deepEqual(run(text), expected));

test('ISNEW holds on insert only, and nothing changes then', () => {
  assert.equal(run('ISNEW()', true), true);
  assert.equal(run('ISCHANGED(Status)', true), false);
});

test('a formula that cannot be read says where', () => {
  assert.throws(() => parseFormula('AND(1, '), /offset 7/);
  assert.throws(() => parseFormula('1 ? 2'), /offset 2/);
  assert.throws(() => run('VLOOKUP(1)'), /VLOOKUP is outside/);
});

test('formulas of a schema are checked before anything runs', () => {
  const schema = loadSchema({ packageFolder: PACKAGE });
  const project = schema.object('Project__c');
  assert.ok(project);
  const rule = (formula: string): string[] => {
    const validationRules = [{ name: 'Rule', isActive: true, message: 'no', formula }];
    return formulaFaults({ ...schema, objects: [{ ...project, fields: new Map(project.fields), validationRules }] });
  };
  assert.deepEqual(rule('Account__r.Owner.IsActive && $User.IsActive'), []);
  assert.deepEqual(rule('Nope__c = Account__r.Nope__c'), [
    'Project__c.Rule: formula names Nope__c, which does not exist',
    'Project__c.Rule: formula names Account__r.Nope__c, which does not exist',
  ]);
  assert.deepEqual(rule('VLOOKUP(1)'), ['Project__c.Rule: formula function VLOOKUP is outside the local org']);
});

test('paths are listed once', () => {
  assert.deepEqual(pathsOf(parseFormula('A + a + B__r.C')), [['A'], ['B__r', 'C']]);
});
