import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { Decimal } from '../../values/decimal.ts';
import type { Value } from '../../values/value.ts';
import { FUNCTIONS } from './functions.ts';
import type { Formula } from './parse.ts';
import { compareValues, dateOf, isBlank, isTrue, numberOf, sameValue, textOf } from './values.ts';

/** What a formula may ask of the record it is evaluated for. */
export interface FormulaScope {
  /** Value at a path such as `Assessment__r.Status__c` or `$User.Id`; null where a parent is missing. */
  value(path: readonly string[]): Value;
  /** The same before this save; the present value where there is no save. */
  priorValue(path: readonly string[]): Value;
  readonly isNew: boolean;
  readonly now: number;
  readonly timeZone: string;
}

/**
 * The formula's value for the scope: Boolean, Decimal, String, Date, Datetime or null.
 * Semantics from "Formula Operators and Functions" and "Handling of blank fields" in Salesforce Help.
 * Throws an Error for a function outside the local org.
 */
export function evaluate(formula: Formula, scope: FormulaScope): Value {
  switch (formula.kind) {
    case 'literal':
      return formula.value;
    case 'number':
      return Decimal.parse(formula.text);
    case 'path':
      return widened(scope.value(formula.path));
    case 'unary':
      return unary(formula.operator, evaluate(formula.operand, scope));
    case 'binary':
      return binary(formula.operator, formula.left, formula.right, scope);
    case 'call':
      return call(formula, scope);
  }
}

/** Names of the functions formulas may use, lower-case. */
export function isFormulaFunction(name: string): boolean {
  return LAZY.has(name) || FUNCTIONS.has(name);
}

type Lazy = (args: readonly Formula[], scope: FormulaScope) => Value;

const LAZY: ReadonlyMap<string, Lazy> = new Map<string, Lazy>([
  ['and', (args, scope) => args.every((arg) => isTrue(evaluate(arg, scope)))],
  ['or', (args, scope) => args.some((arg) => isTrue(evaluate(arg, scope)))],
  ['if', (args, scope) => part(isTrue(part(args[0], scope)) ? args[1] : args[2], scope)],
  ['case', chooseCase],
  ['isnew', (_, scope) => scope.isNew],
  ['ischanged', (args, scope) => !scope.isNew && !sameValue(widened(prior(args, scope)), part(args[0], scope))],
  ['priorvalue', (args, scope) => widened(prior(args, scope))],
  ['today', (_, scope) => new ApexDatetime(scope.now).dateIn(scope.timeZone)],
  ['now', (_, scope) => new ApexDatetime(scope.now)],
  ['datevalue', (args, scope) => dateOf(part(args[0], scope), scope.timeZone)],
]);

function part(formula: Formula | undefined, scope: FormulaScope): Value {
  return formula === undefined ? null : evaluate(formula, scope);
}

function prior(args: readonly Formula[], scope: FormulaScope): Value {
  const field = args[0];
  if (field?.kind !== 'path') throw new Error('ISCHANGED and PRIORVALUE take a field');
  return scope.priorValue(field.path);
}

function chooseCase(args: readonly Formula[], scope: FormulaScope): Value {
  const value = part(args[0], scope);
  for (let index = 1; index + 1 < args.length; index += 2) {
    if (sameValue(value, part(args[index], scope))) return part(args[index + 1], scope);
  }
  return args.length % 2 === 0 ? part(args.at(-1), scope) : null;
}

function call(formula: Extract<Formula, { kind: 'call' }>, scope: FormulaScope): Value {
  const lazy = LAZY.get(formula.name);
  if (lazy) return lazy(formula.args, scope);
  const body = FUNCTIONS.get(formula.name);
  if (!body) throw new Error(`formula function ${formula.name.toUpperCase()} is outside the local org`);
  return body(formula.args.map((arg) => evaluate(arg, scope)));
}

/** Formulas know one kind of number. */
function widened(value: Value): Value {
  return typeof value === 'number' ? Decimal.ofNumber(value) : value;
}

function unary(operator: '-' | '!', value: Value): Value {
  return operator === '!' ? !isTrue(value) : (numberOf(value)?.negate() ?? null);
}

function binary(operator: string, left: Formula, right: Formula, scope: FormulaScope): Value {
  if (operator === '&&') return isTrue(evaluate(left, scope)) && isTrue(evaluate(right, scope));
  if (operator === '||') return isTrue(evaluate(left, scope)) || isTrue(evaluate(right, scope));
  const a = evaluate(left, scope);
  const b = evaluate(right, scope);
  switch (operator) {
    case '=':
    case '==':
      return sameValue(a, b);
    case '<>':
    case '!=':
      return !sameValue(a, b);
    case '&':
      return textOf(a) + textOf(b);
    case '<':
    case '>':
    case '<=':
    case '>=':
      return isBlank(a) || isBlank(b) ? false : ordered(operator, compareValues(a, b));
    default:
      return arithmetic(operator, a, b);
  }
}

function ordered(operator: '<' | '>' | '<=' | '>=', comparison: number): boolean {
  if (operator === '<') return comparison < 0;
  if (operator === '>') return comparison > 0;
  return operator === '<=' ? comparison <= 0 : comparison >= 0;
}

function arithmetic(operator: string, a: Value, b: Value): Value {
  if (operator === '+' && (typeof a === 'string' || typeof b === 'string')) return textOf(a) + textOf(b);
  if (isBlank(a) || isBlank(b)) return null;
  if (a instanceof ApexDate || a instanceof ApexDatetime) return onCalendar(operator, a, b);
  const left = numberOf(a);
  const right = numberOf(b);
  if (!left || !right) return null;
  switch (operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return right.sign === 0 ? null : left.over(right);
    default:
      return Decimal.ofNumber(left.toNumber() ** right.toNumber());
  }
}

const DAY_MS = 86_400_000;

/** Date arithmetic counts in days; datetimes keep fractions of a day. */
function onCalendar(operator: string, a: ApexDate | ApexDatetime, b: Value): Value {
  if (a instanceof ApexDate && b instanceof ApexDate) return Decimal.ofInteger(a.days - b.days);
  if (a instanceof ApexDatetime && b instanceof ApexDatetime) return Decimal.ofNumber((a.time - b.time) / DAY_MS);
  const days = numberOf(b)?.toNumber();
  if (days === undefined) return null;
  const signed = operator === '-' ? -days : days;
  return a instanceof ApexDate ? a.addDays(Math.trunc(signed)) : a.plus(Math.round(signed * DAY_MS));
}
