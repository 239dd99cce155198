import {
  outsideSubset,
  type Block,
  type Expression,
  type LocalStatement,
  type Statement,
  type StatementOf,
} from '../ast.ts';
import { CompileError } from '../types/problems.ts';
import type { Type } from '../types/type.ts';
import { code } from './code.ts';
import { condition, convert } from './convert.ts';
import { isThrowable } from './creation.ts';
import { dml } from './dml.ts';
import { nonNull } from './code.ts';
import { expression } from './expression.ts';
import { leaves } from './flow.ts';
import { doWhileLoop, forEachLoop, forLoop, whileLoop } from './loops.ts';
import { runAs } from './runAs.ts';
import { fail, type Scope } from './scope.ts';
import { choose } from './switch.ts';
import { attempt } from './try.ts';
import { lineMark } from './unit.ts';

/** A block with its own variables and its statements counted. */
export function block(scope: Scope, node: Block): string {
  return scope.block(() => `{${statements(scope, node.statements)}}`);
}

/** Statements in order; the count is charged once per run of the block. */
export function statements(scope: Scope, nodes: readonly Statement[]): string {
  if (nodes.length === 0) return '';
  const end = nodes.findIndex((node) => leaves(node));
  const after = end < 0 ? undefined : nodes[end + 1];
  if (after) scope.unit.report(after, 'Unreachable statement');
  return `${charge(nodes.length)}${nodes.map((node) => statement(scope, node)).join('')}`;
}

/** Adds to the statement counter. */
export function charge(count: number): string {
  return `c.limits.statements += ${count};`;
}

/** A statement as the body of a loop or branch: always a block. */
export function body(scope: Scope, node: Statement | null): string {
  if (!node) return '{}';
  return node.kind === 'block' ? block(scope, node) : scope.block(() => `{${statements(scope, [node])}}`);
}

/** One statement; what is wrong with it is listed, and compilation goes on with the next. */
export function statement(scope: Scope, node: Statement): string {
  if (node.kind === 'block') return block(scope, node);
  try {
    scope.line = node.line;
    return `${lineMark(node.line)}${hit(scope, node.line)}${emitted(scope, node)}`;
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    if (!error.isRepeated) scope.unit.report(error.at, error.message);
    return '';
  }
}

/** Counts a run of a line where coverage is on. */
export function hit(scope: Scope, line: number): string {
  scope.unit.executableLines.add(line);
  return scope.unit.options.coverage ? `H[${line}]++;` : '';
}

function emitted(scope: Scope, node: Exclude<Statement, Block>): string {
  switch (node.kind) {
    case 'local':
      return locals(scope, node);
    case 'expression':
      return discarded(scope, node.expression);
    case 'if':
      return choice(scope, node);
    case 'switch':
      return choose(scope, node);
    case 'for':
      return forLoop(scope, node);
    case 'forEach':
      return forEachLoop(scope, node);
    case 'while':
      return whileLoop(scope, node);
    case 'doWhile':
      return doWhileLoop(scope, node);
    case 'try':
      return attempt(scope, node);
    case 'return':
      return returned(scope, node);
    case 'throw':
      return thrown(scope, node);
    case 'break':
    case 'continue':
      if (scope.loops === 0) fail(node, `${node.kind} must be inside a loop`);
      return `${node.kind};`;
    case 'dml':
      return dml(scope, node);
    case 'runAs':
      return runAs(scope, node);
  }
}

/** Local variables; the variable is visible only after its own initialiser. */
export function locals(scope: Scope, node: LocalStatement): string {
  const type = declaredType(scope, node);
  return node.variables
    .map((one) => {
      const given = one.value;
      const value = given ? attempted(scope, () => convert(scope, expression(scope, given), type, one).js) : 'null';
      return `let ${scope.declare(one.name, type, one, node.isFinal && given !== null).js} = ${value};`;
    })
    .join('');
}

function declaredType(scope: Scope, node: LocalStatement): Type {
  try {
    return scope.type(node.type);
  } catch (error) {
    for (const { name } of node.variables) scope.refused.add(name.toLowerCase());
    throw error;
  }
}

// A wrong initialiser still declares its variable: one mistake, one message.
function attempted(scope: Scope, work: () => string): string {
  return scope.unit.options.problems.guard(scope.symbol.file, 'null', work);
}

/** An expression for its effect: `i++` needs no old value. */
export function discarded(scope: Scope, node: Expression): string {
  if (node.kind === 'step') return `${expression(scope, { ...node, isPrefix: true }).js};`;
  const isStatement = node.kind === 'assign' || node.kind === 'call' || node.kind === 'new' || node.kind === 'chain';
  if (!isStatement) fail(node, 'Expression cannot be a statement');
  return `${expression(scope, node).js};`;
}

function choice(scope: Scope, node: StatementOf<'if'>): string {
  const test = condition(expression(scope, node.test), node.test);
  const yes = body(scope, node.yes);
  if (!node.no) return `if (${test}) ${yes}`;
  return `if (${test}) ${yes} else ${body(scope, node.no)}`;
}

function returned(scope: Scope, node: StatementOf<'return'>): string {
  if (scope.isWithinRunAs) fail(node, outsideSubset('return inside System.runAs'));
  const { returns } = scope.member;
  if (!node.value) {
    if (returns) fail(node, `Method must return a value of type ${returns.name}`);
    return scope.isConstructor ? 'return this;' : 'return null;';
  }
  if (!returns) fail(node, 'Void method must not return a value');
  return `return (${convert(scope, expression(scope, node.value), returns, node.value).js});`;
}

function thrown(scope: Scope, node: StatementOf<'throw'>): string {
  const value = expression(scope, node.value);
  if (!isThrowable(value.type)) fail(node, `Throw expression must be of type exception: ${value.type.name}`);
  return `throw (${nonNull(code(value.type, value.js, value.isNonNull))});`;
}
