import { outsideSubset, type Expression, type ExpressionOf } from '../ast.ts';
import { isPlatformType } from '../outside/platformNames.ts';
import { localName } from '../../schema/namespace.ts';
import { enumConstant } from '../../platform/enums.ts';
import type { ClassSymbol } from '../types/symbols.ts';
import type { Type } from '../types/type.ts';
import { code, type Code } from './code.ts';
import { quoted } from './expression.ts';
import { ownField, readField } from './members.ts';
import { fail, type Scope } from './scope.ts';
import { unknownMember } from './unknown.ts';
import { fieldDescription, fieldToken, objectDescription, objectToken } from './tokens.ts';

/** The type an expression names, or null when it is a value. Variables and fields hide types. */
export function typeNamed(scope: Scope, node: Expression): Type | null {
  const name = dottedName(node);
  if (name === null) return null;
  const first = name.split('.', 1)[0] ?? '';
  if (scope.local(first) || ownField(scope, first)) return null;
  const type = scope.types.resolve({ name, args: [], line: node.line, column: node.column }, scope.symbol);
  if (type) scope.checkVisible(type, node);
  return type;
}

/** `a.b.c` as text; null for anything else. */
function dottedName(node: Expression): string | null {
  if (node.kind === 'name') return node.name;
  if (node.kind !== 'field' || node.isSafe) return null;
  const target = dottedName(node.target);
  return target === null ? null : `${target}.${node.name}`;
}

/** `Type.name`: a static field, an enum constant, a static property, or a describe token. */
export function typeMember(scope: Scope, type: Type, node: ExpressionOf<'field'>): Code {
  if (type.symbol) return classMember(scope, type.symbol, type, node);
  if (type.isRecord) return recordToken(scope, type, node);
  if (type.base === 'schema.sobjecttype') {
    const describe = scope.types.schema.object(node.name);
    if (!describe)
      fail(node, isPlatformType(node.name) ? outsideSubset(node.name) : `Variable does not exist: ${node.name}`);
    return objectDescription(scope, describe);
  }
  const property = type.platform?.staticProperties.get(node.name.toLowerCase());
  if (property) {
    scope.needsSharing = true;
    return code(
      triggerType(scope, type, node.name) ?? scope.types.memberType(property.returns, type),
      `${scope.unit.constant(property.body)}(c)`,
    );
  }
  if (type.platform?.definition.constants?.some((constant) => constant.toLowerCase() === node.name.toLowerCase()))
    return code(type, scope.unit.constant(enumConstant(type.platform.name, node.name)), true);
  return fail(node, unknownMember(type, node.name));
}

/** Inside a trigger its records have the trigger's object; elsewhere they are SObjects. */
function triggerType(scope: Scope, type: Type, name: string): Type | null {
  const { trigger } = scope.symbol.declaration;
  if (!trigger || type.base !== 'trigger') return null;
  const record = scope.type({ name: trigger.object, args: [], line: 1, column: 1 });
  const key = name.toLowerCase();
  if (key === 'new' || key === 'old') return scope.types.list(record);
  return key === 'newmap' || key === 'oldmap' ? scope.types.generic('Map', [scope.types.text('Id'), record]) : null;
}

function classMember(scope: Scope, symbol: ClassSymbol, type: Type, node: ExpressionOf<'field'>): Code {
  if (symbol.isEnum) {
    const constant = symbol.declaration.constants.find((one) => one.toLowerCase() === node.name.toLowerCase());
    if (constant === undefined) fail(node, unknownMember(type, node.name));
    return code(type, `${scope.unit.classRef(symbol)}.$constants.${constant}`, true);
  }
  const found = symbol.findField(node.name);
  if (!found) fail(node, unknownMember(type, node.name));
  if (!found.isStatic) fail(node, `Non static field cannot be referenced from a static context: ${found.name}`);
  return readField(scope, found, null, node);
}

function recordToken(scope: Scope, type: Type, node: ExpressionOf<'field'>): Code {
  const { describe } = type;
  if (!describe) fail(node, unknownMember(type, node.name));
  if (/^sobjecttype$/i.test(node.name)) return objectToken(scope, describe);
  const field = describe.fields.get(node.name.toLowerCase());
  if (!field) fail(node, unknownMember(type, node.name));
  return fieldToken(scope, describe, field);
}

/** `System.Label.name` or `Label.name`; null for anything else. */
export function label(scope: Scope, node: ExpressionOf<'field'>): Code | null {
  const holder = dottedName(node.target);
  if (holder === null || !/^(system\.)?label$/i.test(holder) || scope.local('label')) return null;
  const wanted = node.name.toLowerCase();
  for (const [name, text] of scope.types.schema.labels) {
    if (name.toLowerCase() === wanted) return code(scope.types.string, quoted(text), true);
  }
  return fail(node, `External string does not exist: ${node.name}`);
}

/** `Account.fields.Name`, a token, and `Schema.SObjectType.Account.fields.Name`, its description; null for anything else. */
export function fieldOfFields(scope: Scope, node: ExpressionOf<'field'>): Code | null {
  const { target, name } = node;
  if (target.kind !== 'field' || !/^fields$/i.test(target.name)) return null;
  const owner = target.target;
  const type = typeNamed(scope, owner);
  const isToken = type?.describe !== undefined && type.describe !== null;
  const isDescription = owner.kind === 'field' && typeNamed(scope, owner.target)?.base === 'schema.sobjecttype';
  const describe = isToken ? type.describe : isDescription ? scope.types.schema.object(owner.name) : undefined;
  if (!describe) return null;
  const field = describe.fields.get(name.toLowerCase());
  if (!field) fail(node, unknownMember(scope.types.ofRecord(describe), name));
  return isToken ? fieldToken(scope, describe, field) : fieldDescription(scope, describe, field);
}

/** `Schema.Job__Share.RowCause.Recruiter__c`: the cause as text ("Creating Apex Managed Sharing"); null for anything else. */
export function rowCause(scope: Scope, node: ExpressionOf<'field'>): Code | null {
  if (node.target.kind !== 'field' || !/^rowcause$/i.test(node.target.name)) return null;
  const describe = typeNamed(scope, node.target.target)?.describe;
  if (describe?.kind !== 'share') return null;
  const { namespace } = scope.types.schema;
  const cause = describe.fields
    .get('rowcause')
    ?.picklist.find(({ value }) => localName(value, namespace).toLowerCase() === node.name.toLowerCase());
  if (!cause) fail(node, `Variable does not exist: ${describe.name}.RowCause.${node.name}`);
  return code(scope.types.string, quoted(cause.value), true);
}
