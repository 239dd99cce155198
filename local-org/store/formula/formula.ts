import type { CompiledFormula, FormulaReturnType } from 'sformula';
import { Decimal } from '../../values/decimal.ts';
import type { Value } from '../../values/value.ts';
import { isSame } from '../change.ts';
import { FUNCTIONS } from './documented.ts';
import type { FormulaMoment, InputTypes } from './functions.ts';
import { OWN_FUNCTIONS, OWN_TYPES } from './functions.ts';
import { formulaLibrary } from './library.ts';
import { readable } from './text.ts';
import type { FormulaInput } from './text.ts';
import { plainOf, valueOf } from './values.ts';
import type { InputType } from './values.ts';

type Expression = CompiledFormula['expression'];

/** What a formula may ask of the record it is evaluated for. */
export interface FormulaScope extends FormulaMoment {
  /** Value at a path such as `Assessment__r.Status__c` or `$User.Id`; null where a parent is missing. */
  value(path: readonly string[]): Value;
  /** The same before this save; the present value where there is no save. */
  priorValue(path: readonly string[]): Value;
}

/** What the formula stands for. */
export interface FormulaResult {
  /** A formula of another type is refused; any type where absent. */
  readonly type?: FormulaReturnType;
  /** Digits right of the point of a number; all that come out where absent. */
  readonly scale?: number;
  /** Blank numbers count as zero (`formulaTreatBlanksAs` BlankAsZero); they stay blank otherwise. */
  readonly isBlankZero?: boolean;
}

export interface Formula {
  /** Every path the formula reads, without repeats. */
  readonly paths: readonly (readonly string[])[];
  /** Boolean, Decimal, String, Date, Datetime or null. */
  evaluate(scope: FormulaScope): Value;
}

/** A formula that cannot be read, or names what is not there. */
export class FormulaError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * The formula, parsed and checked. Syntax, types, operators and functions are those of the library sformula, whose results
 * are compared with those of Salesforce; what is done around it, and why, is in docs/decisions/0003-formulas.md.
 * `typeAt` gives the kind of value at a path, null where there is none. Throws FormulaError.
 */
export function compileFormula(
  source: string,
  typeAt: (path: readonly string[]) => InputType | null,
  result: FormulaResult = {},
): Formula {
  const { text, inputs, calls } = readable(source);
  const library = formulaLibrary();
  const inputTypes: InputTypes = { ...OWN_TYPES };
  const problems = [...calls]
    .filter((name) => !(name in library.builtins) && !OWN_FUNCTIONS.has(name))
    .map(unknownFunction);
  for (const [name, { kind, path }] of inputs) {
    const type = typeAt(path);
    if (type === null) problems.push(nameProblem(path));
    else inputTypes[name] = { type: kind === 'changed' ? 'boolean' : type };
  }
  if (problems.length > 0) throw new FormulaError(problems);
  const { type: returnType, scale, isBlankZero: blankAsZero = false } = result;
  try {
    return made(library.parseSync(text, { inputTypes, returnType, blankAsZero }).compiled, inputs, scale);
  } catch (error) {
    throw new FormulaError([messageOf(error, text)]);
  }
}

function made(compiled: CompiledFormula, inputs: ReadonlyMap<string, FormulaInput>, scale?: number): Formula {
  const own = new Set<string>();
  const formula = formulaLibrary().create({ ...compiled, expression: withOwn(compiled.expression, own) });
  const paths = new Map([...inputs.values()].map(({ path }) => [path.join('.').toLowerCase(), path]));
  return {
    paths: [...paths.values()],
    evaluate(scope) {
      const given: Record<string, unknown> = {};
      for (const [name, input] of inputs) given[name] = inputValue(input, scope);
      for (const name of own) given[ownName(name)] = OWN_FUNCTIONS.get(name)?.(scope);
      const value = valueOf(formula.evaluate(given), formula.returnType);
      return scale !== undefined && value instanceof Decimal ? value.setScale(scale, 'HALF_UP') : value;
    },
  };
}

function inputValue({ kind, path }: FormulaInput, scope: FormulaScope): unknown {
  if (kind === 'value') return plainOf(scope.value(path));
  if (kind === 'prior') return plainOf(scope.priorValue(path));
  return !scope.isNew && !isSame(scope.priorValue(path), scope.value(path));
}

/** The checked formula calling our bodies where there are any; the library lets callers add functions, not replace them. */
function withOwn(expression: Expression, own: Set<string>): Expression {
  if (expression.type === 'ArrayExpression') {
    const elements = expression.elements.map((part) => (part === null ? null : argument(part, own)));
    return { ...expression, elements };
  }
  if (expression.type !== 'CallExpression') return expression;
  const args = expression.arguments.map((part) => argument(part, own));
  const { callee } = expression;
  if (callee.type !== 'Identifier' || !OWN_FUNCTIONS.has(callee.name)) return { ...expression, arguments: args };
  own.add(callee.name);
  return { ...expression, callee: { ...callee, name: ownName(callee.name) }, arguments: args };
}

type Argument = Extract<Expression, { type: 'CallExpression' }>['arguments'][number];

function argument(part: Argument, own: Set<string>): Argument {
  return part.type === 'SpreadElement' ? part : withOwn(part, own);
}

/** No name of a formula holds a space, so ours hide none. */
function ownName(name: string): string {
  return `own ${name}`;
}

/** Global variables that Salesforce has and the local org does not read. */
const UNREAD = /^\$(Api|CustomMetadata|Label|ObjectType|RecordType|Setup|System|UserRole)$/i;

function nameProblem(path: readonly string[]): string {
  const [variable = ''] = path;
  const fault = UNREAD.test(variable) ? `: ${variable} is outside the local org's subset` : ', which does not exist';
  return `formula names ${path.join('.')}${fault}`;
}

function unknownFunction(name: string): string {
  if (name === 'ISCHANGED' || name === 'PRIORVALUE') return `formula function ${name} takes a field`;
  if (!FUNCTIONS.has(name)) return `formula function ${name} does not exist`;
  return `formula function ${name} is outside the local org's subset`;
}

function messageOf(error: unknown, text: string): string {
  if (!(error instanceof formulaLibrary().SyntaxError))
    return `formula: ${error instanceof Error ? error.message : String(error)}`;
  const { line, column } = error.location.start;
  const before = text.split('\n').slice(0, line - 1);
  const offset = before.reduce((sum, one) => sum + one.length + 1, column - 1);
  const found = text.slice(offset, offset + 12);
  return `formula syntax at offset ${offset}: ${found === '' ? 'the formula ends early' : `unexpected ${found}`}`;
}
