import type { Context } from '../../platform/context.ts';
import type { SObjectDescribe } from '../../schema/types.ts';
import type { Value } from '../../values/value.ts';
import { Permissions } from '../permissions.ts';
import type { Row, Store } from '../store.ts';
import { fieldFormula } from './formulas.ts';

/**
 * The value at a path from a row, through look-ups and formula fields; null where a parent is missing. Knows `$User`,
 * `$Profile`, `$Organization` and `$Permission`. Throws an Error for a path that is not in the schema.
 */
export function valueAt(
  store: Store,
  context: Context,
  object: SObjectDescribe,
  row: Row,
  path: readonly string[],
): Value {
  const [first = '', ...rest] = path;
  const name = first.toLowerCase();
  if (rest.length === 0) return fieldValue(store, context, object, row, name);
  if (name === '$user') return ofRow(store, context, 'User', context.user.id, rest);
  if (name === '$profile') return ofRow(store, context, 'Profile', context.user.profileId, rest);
  if (name === '$permission') return new Permissions(store).of(context.user.id).hasCustomPermission(rest[0] ?? '');
  if (name === '$organization') {
    const organization = store.object('Organization');
    const [only] = store.all(organization);
    return only ? valueAt(store, context, organization, only, rest) : null;
  }
  const reference = object.parents.get(name);
  if (!reference) throw new Error(`formula path ${path.join('.')}: ${object.name} has no relationship ${first}`);
  const id = row.get(reference.key);
  if (typeof id !== 'string') return null;
  const parent = store.schema.objectOfPrefix(id.slice(0, 3)) ?? store.described(reference.referenceTo[0] ?? '');
  return ofParent(store, context, parent, id, rest);
}

function ofRow(store: Store, context: Context, objectName: string, id: string, path: readonly string[]): Value {
  return ofParent(store, context, store.object(objectName), id, path);
}

function ofParent(store: Store, context: Context, object: SObjectDescribe, id: string, path: readonly string[]): Value {
  const row = store.read(object, id);
  return row ? valueAt(store, context, object, row, path) : null;
}

function fieldValue(store: Store, context: Context, object: SObjectDescribe, row: Row, name: string): Value {
  const field = object.fields.get(name);
  if (!field) throw new Error(`formula names ${object.name}.${name}, which does not exist`);
  if (field.formula === undefined) return row.get(field.key) ?? null;
  const value = (path: readonly string[]): Value => valueAt(store, context, object, row, path);
  return fieldFormula(store.schema, object, field).evaluate({
    value,
    priorValue: value,
    isNew: false,
    now: context.now(),
    timeZone: context.user.timeZone,
  });
}
