import type { Expression, ExpressionOf, Position } from '../ast.ts';
import { hasPlatformProperty } from '../outside/platformNames.ts';
import { CompileError } from '../types/problems.ts';
import type { FieldSymbol } from '../types/symbols.ts';
import type { Type } from '../types/type.ts';
import { checkAccess } from './access.ts';
import { platformInstanceCall } from './calls.ts';
import { code, nonNull, settled, type Code } from './code.ts';
import { convert } from './convert.ts';
import { chained, expression, literal } from './expression.ts';
import { recordMember } from './records.ts';
import { fail, type Scope } from './scope.ts';
import { fieldOfFields, label, rowCause, typeMember, typeNamed } from './typeReferences.ts';
import { unknownMember, unknownName } from './unknown.ts';

export function thisValue(scope: Scope, at: Position): Code {
  if (scope.member.isStatic) fail(at, 'this cannot be referenced in a static context');
  return code(scope.types.ofClass(scope.symbol), 'this', true);
}

export function superValue(at: Position): never {
  return fail(at, 'super is only allowed before a method call');
}

/** A bare name: a local variable, then a field of the class, its ancestors or outer classes. */
export function nameValue(scope: Scope, node: ExpressionOf<'name'>): Code {
  const local = scope.local(node.name);
  if (local) return code(local.type, local.js);
  const found = ownField(scope, node.name);
  if (!found) refuseName(scope, node);
  return readField(scope, found, found.isStatic ? null : implicitThis(scope, found, node), node);
}

/** Says that a name means nothing, unless that follows from what was said of its declaration. */
export function refuseName(scope: Scope, node: ExpressionOf<'name'>): never {
  const isRepeated = scope.refused.has(node.name.toLowerCase());
  throw new CompileError(node, unknownName(scope.types, node.name), isRepeated);
}

/** A field that a bare name can mean. */
export function ownField(scope: Scope, name: string): FieldSymbol | undefined {
  for (let symbol: typeof scope.symbol | null = scope.symbol; symbol; symbol = symbol.outer) {
    const found = symbol.findField(name);
    if (found && (symbol === scope.symbol || found.isStatic)) return found;
  }
  return undefined;
}

export function implicitThis(scope: Scope, found: FieldSymbol, at: Position): Code {
  if (scope.member.isStatic) fail(at, `Non static field cannot be referenced from a static context: ${found.name}`);
  return code(scope.types.ofClass(scope.symbol), 'this', true);
}

/** `target.name`: a member of a value, or of a type. */
export function field(scope: Scope, node: ExpressionOf<'field'>): Code {
  const type = typeNamed(scope, node.target);
  if (type) return typeMember(scope, type, node);
  const text = label(scope, node) ?? rowCause(scope, node) ?? fieldOfFields(scope, node);
  if (text) return text;
  if (typeNamed(scope, node)) fail(node, `Variable does not exist: ${node.name}`);
  const target = receiver(scope, node.target, node.isSafe);
  return memberOf(scope, target, node);
}

/**
 * The value before a dot. Under `?.` it is kept in a variable that a guard tests, so that the rest of the chain is not
 * evaluated after null.
 */
export function receiver(scope: Scope, node: Expression, isSafe: boolean): Code {
  const value = chained(scope, node);
  if (!isSafe) return value;
  const kept = scope.temporary();
  const test = `(${kept} = ${value.js}) === null`;
  return {
    type: value.type,
    js: kept,
    isNonNull: true,
    guard: value.guard === undefined ? test : `${value.guard} || ${test}`,
  };
}

function memberOf(scope: Scope, target: Code, node: ExpressionOf<'field'>): Code {
  const { type } = target;
  if (target.isQuery || type.isRecord) return recordMember(scope, target, node);
  const found = type.symbol?.findField(node.name);
  if (found) {
    if (found.isStatic) fail(node, `Static field cannot be referenced from an instance: ${node.name}`);
    return { ...readField(scope, found, target, node), ...guardOf(target) };
  }
  const property = inheritedProperty(scope, type, node.name);
  if (!property) return getterOf(scope, target, node) ?? fail(node, unknownMember(type, node.name));
  const body = scope.unit.constant(property.member.body);
  return {
    ...code(scope.types.memberType(property.member.returns, property.owner), `${body}(c, ${nonNull(target)})`),
    ...guardOf(target),
  };
}

/** `result.Id` for `result.getId()`: the platform's classes with getters have the property too. Null where there is none. */
function getterOf(scope: Scope, target: Code, node: ExpressionOf<'field'>): Code | null {
  const { platform } = target.type;
  if (!platform || !hasPlatformProperty(platform.name, node.name)) return null;
  const name = [`get${node.name}`, `is${node.name}`].find((one) => platform.methods.has(one.toLowerCase()));
  if (name === undefined) return null;
  const found = platformInstanceCall(scope, target, [], { ...node, kind: 'call', name, args: [] });
  return found && { ...found, ...guardOf(target) };
}

/** The guard of a chain, to carry on to its next member. */
export function guardOf(target: Code): { readonly guard?: string } {
  return target.guard === undefined ? {} : { guard: target.guard };
}

function inheritedProperty(scope: Scope, type: Type, name: string) {
  const owners = type.symbol ? type.symbol.platformSupertypes() : [type];
  for (const start of owners) {
    for (
      let owner: Type | null = start;
      owner;
      owner = owner.platform?.superclass ? scope.types.memberType(owner.platform.superclass, owner) : null
    ) {
      const member = owner.platform?.properties.get(name.toLowerCase());
      if (member) return { owner, member };
    }
  }
  return undefined;
}

/** Reads a field; `target` null for static ones. */
export function readField(scope: Scope, found: FieldSymbol, target: Code | null, at: Position): Code {
  checkAccess(scope, found, found.access, at);
  if (found.constant) return convert(scope, literal(scope, found.constant), found.type, at);
  if (!found.isReadable && scope.member.accessor !== found) fail(at, `Variable is not readable: ${found.name}`);
  const usesAccessor = found.hasGetterBody && scope.member.accessor !== found;
  if (usesAccessor) scope.needsSharing = true;
  if (!target) {
    if (usesAccessor) return code(found.type, `${scope.unit.classRef(found.owner)}.get$${found.slot}(c)`);
    return code(found.type, `${scope.unit.statics(found.owner)}.${found.slot}`);
  }
  return code(
    found.type,
    usesAccessor ? `${nonNull(target)}.get$${found.slot}(c)` : `${nonNull(target)}.${found.slot}`,
  );
}

/** `list[index]`. */
export function index(scope: Scope, node: ExpressionOf<'index'>): Code {
  const target = expression(scope, node.target);
  if (target.type.base !== 'list' || !target.type.element)
    fail(node, `Expression must be a list type: ${target.type.name}`);
  const position = convert(scope, expression(scope, node.index), scope.types.integer, node);
  return code(target.type.element, `${nonNull(settled(target))}.get(${position.js})`);
}
