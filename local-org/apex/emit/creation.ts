import { BYTES } from '../../values/heap.ts';
import type { Expression, ExpressionOf, NewExpression } from '../ast.ts';
import { chooseOverload } from '../types/overloads.ts';
import type { ClassSymbol } from '../types/symbols.ts';
import type { Type } from '../types/type.ts';
import { checkAccess } from './access.ts';
import { evaluated, platformArguments } from './calls.ts';
import { code, type Code } from './code.ts';
import { convert } from './convert.ts';
import { expression } from './expression.ts';
import { fieldNamed, fieldType, requireWriteable } from './records.ts';
import { fail, type Scope } from './scope.ts';
import { signature, unknownConstructor, unknownMember } from './unknown.ts';

/** `new Type(…)`. */
export function creation(scope: Scope, node: NewExpression): Code {
  const type = scope.type(node.type);
  if (type.symbol) {
    const made = `(R.heap.bytes += ${bytesOf(type.symbol)}, new ${scope.unit.classRef(type.symbol)}())`;
    return code(type, `${made}${constructorCall(scope, type.symbol, node)}`, true);
  }
  if (type.isRecord) return record(scope, type, node);
  const args = evaluated(scope, node.args);
  if (args.length === 0 || (args.length === 1 && args[0]?.type.isWhole)) {
    const empty = emptyCollection(type);
    if (empty !== null && args.length === 0) return code(type, empty, true);
  }
  const constructors = type.platform?.constructors ?? [];
  const chosen = chooseOverload(
    scope.types,
    constructors,
    (one) => one.parameters.map((name) => scope.types.memberType(name, type)),
    args.map((arg) => arg.type),
  );
  if (!chosen) fail(node, unknownConstructor(type, args));
  scope.needsSharing = true;
  const passed = platformArguments(scope, type, chosen, args, node);
  const made = `${scope.unit.constant(chosen.body)}(${['c', ...passed].join(', ')})`;
  return code(type, isCollection(type) ? `R.typed(${made}, ${namesOf(type)})` : made, true);
}

/** What an instance is taken to cost. */
function bytesOf(symbol: ClassSymbol): number {
  const fields = [...symbol.lineage()].flatMap((owner) => [...owner.fields.values()]);
  return BYTES.object + BYTES.field * fields.filter((field) => !field.isStatic).length;
}

function constructorCall(scope: Scope, symbol: ClassSymbol, node: NewExpression): string {
  if (symbol.isAbstract) fail(node, `Abstract classes cannot be constructed: ${symbol.name}`);
  if (symbol.isEnum) fail(node, `Type cannot be constructed: ${symbol.name}`);
  return `.${constructorOf(scope, symbol, evaluated(scope, node.args), node)}`;
}

/** `slot(c, …)` of the constructor that the arguments choose. */
export function constructorOf(
  scope: Scope,
  symbol: ClassSymbol,
  args: readonly Code[],
  node: { readonly args: readonly Expression[]; readonly line: number; readonly column: number },
): string {
  scope.needsSharing = true;
  const chosen = chooseOverload(
    scope.types,
    symbol.constructors,
    (one) => one.parameters.map((parameter) => parameter.type),
    args.map((arg) => arg.type),
  );
  const isDeclared = symbol.constructors.some((one) => one.declaration);
  if (chosen && (chosen.declaration || !symbol.isException)) {
    checkAccess(scope, chosen, chosen.access, node);
    const passed = chosen.parameters.map(
      (parameter, index) =>
        convert(scope, args[index] ?? fail(node, 'Missing argument'), parameter.type, node.args[index] ?? node).js,
    );
    return `${chosen.slot}(${['c', ...passed].join(', ')})`;
  }
  if (symbol.isException) {
    const built = exceptionConstructor(scope, symbol, args);
    if (built !== null) return built;
  }
  const hint = isDeclared ? '' : ' (the class declares no constructor)';
  return fail(node, `Constructor not defined: ${symbol.name}.${signature('<Constructor>', args)}${hint}`);
}

// Every exception class has four constructors: (), (message), (cause), (message, cause).
function exceptionConstructor(scope: Scope, symbol: ClassSymbol, args: readonly Code[]): string | null {
  const kinds = args
    .map((arg) =>
      arg.type.base === 'string' || arg.type === scope.types.nothing ? 'm' : isThrowable(arg.type) ? 'c' : '?',
    )
    .join('');
  const [first = { js: 'null' }, second = { js: 'null' }] = args;
  const slot = `$raise$${symbol.identifier}`;
  if (kinds === '') return `${slot}(c, null, null)`;
  if (kinds === 'm') return `${slot}(c, ${first.js}, null)`;
  if (kinds === 'c') return `${slot}(c, null, ${first.js})`;
  return kinds === 'mc' || kinds === 'mm' ? `${slot}(c, ${first.js}, ${second.js})` : null;
}

/** True for Exception, its platform descendants and the package's exceptions. */
export function isThrowable(type: Type): boolean {
  return (
    type.symbol?.isException ??
    (type.platform?.definition.kind === 'exception' || type.base === 'exception' || type.base.endsWith('exception'))
  );
}

/** `new Account(Name = 'x', …)`. */
function record(scope: Scope, type: Type, node: NewExpression): Code {
  const { describe } = type;
  if (!describe) fail(node, `Type cannot be constructed: ${type.name}`);
  const fields: string[] = [];
  const parents: string[] = [];
  for (const arg of node.args) {
    if (arg.kind !== 'assign' || arg.operator !== null || arg.target.kind !== 'name')
      fail(arg, 'Fields of a new record are given as Name = value');
    const key = arg.target.name.toLowerCase();
    const value = expression(scope, arg.value);
    const field = fieldNamed(describe, key);
    const path = describe.parents.get(key)?.relationshipKey;
    if (field) requireWriteable(describe, field, arg);
    if (field) fields.push(`'${field.key}'`, convert(scope, value, fieldType(scope.types, field), arg).js);
    else if (path !== undefined && value.type.isRecord) parents.push(`'${path}'`, value.js);
    else fail(arg, unknownMember(type, arg.target.name).replace(/^Variable/, 'Field'));
  }
  return code(
    type,
    `R.newRecord(${scope.unit.constant(describe)}, [${fields.join(', ')}], [${parents.join(', ')}])`,
    true,
  );
}

/** `new List<T>{…}`, `new Set<T>{…}`, `new T[]{…}`. */
export function newItems(scope: Scope, node: ExpressionOf<'newItems'>): Code {
  const type = scope.type(node.type);
  const { element } = type;
  if (!element || !isCollection(type)) fail(node, `Type cannot be written with items: ${type.name}`);
  const items = node.items.map((item) => convert(scope, expression(scope, item), element, item).js);
  const maker = type.base === 'list' ? 'R.ApexList' : 'R.ApexSet';
  return code(type, `new ${maker}([${items.join(', ')}], ${namesOf(type)})`, true);
}

/** `new T[size]`: as many nulls. */
export function newArray(scope: Scope, node: ExpressionOf<'newArray'>): Code {
  const type = scope.type(node.type);
  const size = convert(scope, expression(scope, node.size), scope.types.integer, node.size);
  return code(type, `R.newArray(${size.js}, ${namesOf(type)})`, true);
}

/** `new Map<K, V>{…}`. */
export function newMap(scope: Scope, node: ExpressionOf<'newMap'>): Code {
  const type = scope.type(node.type);
  const [keyType, valueType] = type.args;
  if (type.base !== 'map' || !keyType || !valueType) fail(node, `Type cannot be written with entries: ${type.name}`);
  const entries = node.entries.map(([key, item]) => {
    return `[${convert(scope, expression(scope, key), keyType, key).js}, ${convert(scope, expression(scope, item), valueType, item).js}]`;
  });
  return code(type, `new R.ApexMap([${entries.join(', ')}], ${namesOf(type)})`, true);
}

function isCollection(type: Type): boolean {
  return type.base === 'list' || type.base === 'set' || type.base === 'map';
}

function emptyCollection(type: Type): string | null {
  if (type.base === 'list') return `new R.ApexList([], ${namesOf(type)})`;
  if (type.base === 'set') return `new R.ApexSet([], ${namesOf(type)})`;
  return type.base === 'map' ? `new R.ApexMap([], ${namesOf(type)})` : null;
}

function namesOf(type: Type): string {
  return type.args.length === 0 ? 'null' : type.args.map((arg) => `'${arg.name}'`).join(', ');
}
