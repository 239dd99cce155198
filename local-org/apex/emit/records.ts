import type { ExpressionOf, Position } from '../ast.ts';
import type { FieldDescribe, SObjectDescribe } from '../../schema/types.ts';
import type { Type } from '../types/type.ts';
import type { TypeTable } from '../types/typeTable.ts';
import { code, nonNull, settled, type Code } from './code.ts';
import { guardOf } from './members.ts';
import { fail, type Scope } from './scope.ts';
import { unknownMember } from './unknown.ts';

/** A field, parent or child list of a record; a query here stands for its one row. */
export function recordMember(scope: Scope, target: Code, node: ExpressionOf<'field'>): Code {
  const record = target.isQuery ? firstRow(target) : target;
  const { describe } = record.type;
  const key = node.name.toLowerCase();
  if (!record.type.isRecord || (!describe && key !== 'id')) fail(node, unknownMember(record.type, node.name));
  if (!describe) return { ...code(scope.types.text('Id'), `${nonNull(record)}.get('id')`), ...guardOf(record) };
  const field = describe.fields.get(key);
  if (field)
    return { ...code(fieldType(scope.types, field), `${nonNull(record)}.get('${field.key}')`), ...guardOf(record) };
  const reference = describe.parents.get(key);
  if (reference) return parent(scope, record, reference);
  const child = describe.children.get(key);
  const childObject = child && scope.types.schema.described(child.childObject);
  if (!childObject) fail(node, unknownMember(record.type, node.name));
  const list = scope.types.list(scope.types.ofRecord(childObject));
  const owner = nonNull(record);
  const looped = `${owner}.childRows('${child.key}')`;
  return { ...code(list, `${owner}.childList('${child.key}')`, true), ...guardOf(record), looped };
}

function firstRow(target: Code): Code {
  const rows = settled(target);
  return code(rows.type.element ?? rows.type, `R.singleRow(${rows.js})`, true);
}

// Reading on through an empty look-up gives null rather than an exception, so the chain carries a guard.
function parent(scope: Scope, record: Code, reference: FieldDescribe): Code {
  const type = parentType(scope, reference);
  const kept = scope.temporary();
  const test = `(${kept} = ${nonNull(record)}.parent('${reference.relationshipKey}')) === null`;
  return { type, js: kept, isNonNull: true, guard: record.guard === undefined ? test : `${record.guard} || ${test}` };
}

function parentType(scope: Scope, reference: FieldDescribe): Type {
  const targets = reference.referenceTo;
  const name = targets.includes('User') ? 'User' : targets[0];
  const describe = name === undefined ? undefined : scope.types.schema.described(name);
  return describe ? scope.types.ofRecord(describe) : scope.types.record;
}

/** The Apex type of a field's value. */
export function fieldType(types: TypeTable, field: FieldDescribe): Type {
  return types.text(field.apexType);
}

/** Stops with the compiler's message for a field that no code can set: formulas, numbers that are given, who and when. */
export function requireWriteable(describe: SObjectDescribe, field: FieldDescribe, at: Position): void {
  // Records of custom metadata types are made in memory, as tests do, though DML refuses them.
  if (describe.kind === 'customMetadata' || field.type === 'id' || field.isCreateable || field.isUpdateable) return;
  fail(at, `Field is not writeable: ${describe.name}.${field.name}`);
}

/** A field of an object by any spelling, or undefined. */
export function fieldNamed(describe: SObjectDescribe, name: string): FieldDescribe | undefined {
  return describe.fields.get(name.toLowerCase());
}
