import type { BinaryNode } from '../language/nodes.ts';
import type { Checker } from './checker.ts';
import { commonType, fits, plainType, typeWords, type ValueType } from './type.ts';

const REMEDY = 'Convert one side: TEXT, VALUE, DATEVALUE and so on.';

/** The result of an operator over two types ("Formula Operators and Functions by Context", Salesforce Help). */
export function operatorType(checker: Checker, node: BinaryNode, left: ValueType, right: ValueType): ValueType {
  const sides = [plainType(left), plainType(right)] as const;
  const result = resultOf(node.operator, ...sides);
  if (result !== null) return result;
  const message = `${node.operator} does not go between ${typeWords(sides[0])} and ${typeWords(sides[1])}`;
  return checker.wrong('formula-operand', { start: node.at }, message, REMEDY);
}

const COMPARABLE: readonly ValueType[] = ['number', 'date', 'datetime', 'time'];

/** Null where the operator does not take these. */
function resultOf(operator: string, left: ValueType, right: ValueType): ValueType | null {
  const both = (type: ValueType): boolean => fits(left, [type]) && fits(right, [type]);
  switch (operator) {
    case '&&':
    case '||':
      return both('boolean') ? 'boolean' : null;
    case '&':
      return both('text') ? 'text' : null;
    case '*':
    case '/':
    case '^':
      return both('number') ? 'number' : null;
    case '+':
    case '-':
      return sumType(operator, left, right);
    default:
      return comparedType(operator, left, right);
  }
}

function comparedType(operator: string, left: ValueType, right: ValueType): ValueType | null {
  if (commonType(left, right) === null) return null;
  const types = /^(<|>|<=|>=)$/.test(operator) ? COMPARABLE : [...COMPARABLE, 'text' as const, 'boolean' as const];
  return fits(left, types) && fits(right, types) ? 'boolean' : null;
}

/** Sums by `left+right`; dates take days, times take milliseconds. */
const SUMS: Readonly<Record<string, ValueType>> = {
  'number+number': 'number',
  'number+date': 'date',
  'number+datetime': 'datetime',
  'date+number': 'date',
  'datetime+number': 'datetime',
  'time+number': 'time',
  'number+time': 'time',
  'text+text': 'text',
  'number-number': 'number',
  'date-number': 'date',
  'date-date': 'number',
  'datetime-number': 'datetime',
  'datetime-datetime': 'number',
  'time-number': 'time',
  'time-time': 'number',
};

function sumType(operator: string, left: ValueType, right: ValueType): ValueType | null {
  const open = (type: ValueType): boolean => type === 'any' || type === 'null';
  if (open(left) || open(right)) {
    const known = open(left) ? right : left;
    return open(known) || /^(text|number|date|datetime|time)$/.test(known) ? 'any' : null;
  }
  return SUMS[`${left}${operator}${right}`] ?? null;
}
