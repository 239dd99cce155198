import type { Expression } from '../ast.ts';
import type { PlatformMember } from '../types/platformSymbols.ts';
import type { FieldSymbol } from '../types/symbols.ts';
import type { Type } from '../types/type.ts';
import { checkAccess } from './access.ts';
import { code, nonNull, settled, type Code } from './code.ts';
import { convert } from './convert.ts';
import { expression } from './expression.ts';
import { implicitThis, ownField, refuseName } from './members.ts';
import { fieldNamed, fieldType, requireWriteable } from './records.ts';
import { fail, type Scope } from './scope.ts';
import { typeNamed } from './typeReferences.ts';
import { unknownMember } from './unknown.ts';

/** Somewhere a value can be stored. */
export interface Place {
  readonly type: Type;
  /** JavaScript that evaluates what stands before the last dot or bracket into variables; empty where nothing does. */
  readonly prepare: readonly string[];
  readonly read: string;
  /** JavaScript expression that stores and gives the stored value. */
  write(value: string): string;
}

/** The place an assignment's left side names. `isReadToo` keeps what is evaluated once for reading and writing. */
export function placeOf(scope: Scope, node: Expression, isReadToo: boolean): Place {
  if (node.kind === 'name') return named(scope, node);
  if (node.kind === 'field') return member(scope, node, isReadToo);
  if (node.kind === 'index') return element(scope, node, isReadToo);
  return fail(node, 'Expression cannot be assigned');
}

function named(scope: Scope, node: Extract<Expression, { kind: 'name' }>): Place {
  const local = scope.local(node.name);
  if (local?.isFixed) fail(node, `Final variable cannot be assigned again: ${local.name}`);
  if (local) return { type: local.type, prepare: [], read: local.js, write: (value) => `(${local.js} = ${value})` };
  const found = ownField(scope, node.name);
  if (!found) refuseName(scope, node);
  return fieldPlace(scope, found, found.isStatic ? null : implicitThis(scope, found, node).js, node);
}

function member(scope: Scope, node: Extract<Expression, { kind: 'field' }>, isReadToo: boolean): Place {
  const type = typeNamed(scope, node.target);
  if (type) {
    const found = type.symbol?.findField(node.name);
    if (type.describe?.fields.has(node.name.toLowerCase()))
      fail(node, `Expression cannot be assigned: ${type.name}.${node.name}`);
    if (!found?.isStatic) fail(node, unknownMember(type, node.name));
    return fieldPlace(scope, found, null, node);
  }
  if (node.isSafe) fail(node, 'Safe navigation cannot be used on the left of an assignment');
  const target = expression(scope, node.target);
  const prepare: string[] = [];
  const kept = keep(scope, nonNull(target), isReadToo && node.target.kind !== 'this', prepare);
  if (target.type.isRecord) return { ...recordPlace(scope, target, kept, node), prepare };
  const setter = target.type.platform?.setters.get(node.name.toLowerCase());
  if (setter) return { ...platformPlace(scope, target.type, setter, kept), prepare };
  const found = target.type.symbol?.findField(node.name);
  if (found?.isStatic) fail(node, `Static field cannot be referenced from an instance: ${node.name}`);
  if (!found) fail(node, unwritable(target.type, node.name));
  return { ...fieldPlace(scope, found, kept, node), prepare };
}

function unwritable(type: Type, name: string): string {
  const isReadable = type.platform?.properties.has(name.toLowerCase()) ?? false;
  return isReadable ? `Variable is not writeable: ${type.name}.${name}` : unknownMember(type, name);
}

function recordPlace(scope: Scope, target: Code, kept: string, node: Extract<Expression, { kind: 'field' }>): Place {
  const { describe } = target.type;
  const key = node.name.toLowerCase();
  if (!describe && key === 'id') return recordStore(scope.types.text('Id'), kept, key);
  const field = describe ? fieldNamed(describe, key) : undefined;
  if (describe && field) {
    requireWriteable(describe, field, node);
    return recordStore(fieldType(scope.types, field), kept, field.key);
  }
  const path = describe?.parents.get(key)?.relationshipKey;
  if (path === undefined) fail(node, unknownMember(target.type, node.name));
  const type = scope.types.record;
  return {
    type,
    prepare: [],
    read: `${kept}.parent('${path}')`,
    write: (value) => `R.setParent(${kept}, '${path}', ${value})`,
  };
}

/** A property of the platform that can be assigned. */
function platformPlace(scope: Scope, owner: Type, setter: PlatformMember, kept: string): Place {
  const getter = owner.platform?.properties.get(setter.name.toLowerCase()) ?? setter;
  return {
    type: scope.types.memberType(setter.returns, owner),
    prepare: [],
    read: `${scope.unit.constant(getter.body)}(c, ${kept})`,
    write: (value) => `${scope.unit.constant(setter.body)}(c, ${kept}, ${value})`,
  };
}

function recordStore(type: Type, kept: string, key: string): Place {
  return {
    type,
    prepare: [],
    read: `${kept}.get('${key}')`,
    write: (value) => `R.putField(${kept}, '${key}', ${value})`,
  };
}

function fieldPlace(scope: Scope, found: FieldSymbol, target: string | null, node: Expression): Place {
  const isOwnStorage = scope.member.accessor === found;
  if (!isOwnStorage) {
    checkAccess(scope, found, found.setterAccess, node);
    if (!found.isWritable) fail(node, `Variable is not writeable: ${found.name}`);
  }
  if (found.isFinal && !isInitialiser(scope, found))
    fail(node, `Final members can only be assigned in their declaration, init blocks, or constructors: ${found.name}`);
  if (found.hasSetterBody || found.hasGetterBody) scope.needsSharing = true;
  const holder =
    target ??
    (found.hasSetterBody && !isOwnStorage ? scope.unit.classRef(found.owner) : scope.unit.statics(found.owner));
  const readHolder =
    target ??
    (found.hasGetterBody && !isOwnStorage ? scope.unit.classRef(found.owner) : scope.unit.statics(found.owner));
  return {
    type: found.type,
    prepare: [],
    read: found.hasGetterBody && !isOwnStorage ? `${readHolder}.get$${found.slot}(c)` : `${readHolder}.${found.slot}`,
    write: (value) =>
      found.hasSetterBody && !isOwnStorage
        ? `${holder}.set$${found.slot}(c, ${value})`
        : `(${holder}.${found.slot} = ${value})`,
  };
}

function isInitialiser(scope: Scope, found: FieldSymbol): boolean {
  return found.owner === scope.symbol && !found.isStatic && scope.isConstructor;
}

function element(scope: Scope, node: Extract<Expression, { kind: 'index' }>, isReadToo: boolean): Place {
  const target = expression(scope, node.target);
  if (target.type.base !== 'list' || !target.type.element)
    fail(node, `Expression must be a list type: ${target.type.name}`);
  const index = convert(scope, expression(scope, node.index), scope.types.integer, node.index);
  const prepare: string[] = [];
  const list = keep(scope, nonNull(settled(target)), isReadToo, prepare);
  const position = keep(scope, index.js, isReadToo, prepare);
  return {
    type: target.type.element,
    prepare,
    read: `${list}.get(${position})`,
    write: (value) => `R.setItem(${list}, ${position}, ${value})`,
  };
}

function keep(scope: Scope, js: string, isKept: boolean, prepare: string[]): string {
  if (!isKept || /^\w+$/.test(js)) return js;
  const name = scope.temporary();
  prepare.push(`${name} = ${js}`);
  return name;
}

/** The place's present value as an operand. */
export function readPlace(place: Place): Code {
  return code(place.type, place.read);
}
