import type { Change } from '../change.ts';
import { dmlError } from '../errors.ts';
import type { FormulaScope } from '../formula/formula.ts';
import type { DmlError } from '../types.ts';
import { ruleFormula } from './formulas.ts';
import { valueAt } from './pathValues.ts';

/** Errors of the active validation rules whose condition holds for the row. */
export function ruleErrors(change: Change): DmlError[] {
  const scope = scopeOf(change);
  const { schema } = change.store;
  return change.object.validationRules
    .filter((rule) => rule.isActive && ruleFormula(schema, change.object, rule).evaluate(scope) === true)
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
