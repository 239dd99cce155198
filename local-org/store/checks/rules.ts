import type { Change } from '../change.ts';
import { dmlError } from '../errors.ts';
import { evaluate } from '../formula/evaluate.ts';
import type { FormulaScope } from '../formula/evaluate.ts';
import type { Formula } from '../formula/parse.ts';
import { parseFormula } from '../formula/parse.ts';
import type { Row, Store } from '../store.ts';
import type { Context } from '../../platform/context.ts';
import type { SObjectDescribe } from '../../schema/types.ts';
import type { Value } from '../../values/value.ts';
import type { DmlError } from '../types.ts';

const parsed = new Map<string, Formula>();

/** The formula's tree; parsed once per text. */
export function formulaOf(text: string): Formula {
  let formula = parsed.get(text);
  if (!formula) {
    formula = parseFormula(text);
    parsed.set(text, formula);
  }
  return formula;
}

/** Errors of the active validation rules whose condition holds for the row. */
export function ruleErrors(change: Change): DmlError[] {
  const scope = scopeOf(change);
  return change.object.validationRules
    .filter((rule) => rule.isActive && evaluate(formulaOf(rule.formula), scope) === true)
    .map((rule) => dmlError('FIELD_CUSTOM_VALIDATION_EXCEPTION', rule.message, rule.field ? [rule.field] : []));
}

/** How formulas see a row that is being saved. */
export function scopeOf(change: Change): FormulaScope {
  const { store, context, object, row, old } = change;
  return {
    value: (path) => valueAt(store, context, object, row, path),
    priorValue: (path) => valueAt(store, context, object, old ?? row, path),
    isNew: old === null,
    now: context.now(),
    timeZone: context.user.timeZone,
  };
}

/**
 * The value at a path from a row, through look-ups and formula fields; null where a parent is missing. Knows `$User` and
 * `$Profile`. Throws an Error for a path that is not in the schema.
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
  if (name === '$user') return ofRow(store, context, 'User', context.user.id, rest);
  if (name === '$profile') return ofRow(store, context, 'Profile', context.user.profileId, rest);
  if (rest.length === 0) return fieldValue(store, context, object, row, name);
  const reference = object.parents.get(name);
  if (!reference) throw new Error(`formula path ${path.join('.')}: ${object.name} has no relationship ${first}`);
  const id = row.get(reference.name.toLowerCase());
  if (typeof id !== 'string') return null;
  const parent = store.schema.objectOfPrefix(id.slice(0, 3)) ?? store.object(reference.referenceTo[0] ?? '');
  return ofRow(store, context, parent.name, id, rest);
}

function ofRow(store: Store, context: Context, objectName: string, id: string, path: readonly string[]): Value {
  const object = store.object(objectName);
  const row = store.read(object, id);
  return row ? valueAt(store, context, object, row, path) : null;
}

function fieldValue(store: Store, context: Context, object: SObjectDescribe, row: Row, name: string): Value {
  const field = object.fields.get(name);
  if (!field) throw new Error(`formula names ${object.name}.${name}, which does not exist`);
  if (field.formula === undefined) return row.get(name) ?? null;
  return evaluate(formulaOf(field.formula), {
    value: (path) => valueAt(store, context, object, row, path),
    priorValue: (path) => valueAt(store, context, object, row, path),
    isNew: false,
    now: context.now(),
    timeZone: context.user.timeZone,
  });
}
