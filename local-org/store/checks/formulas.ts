import type { FieldDescribe, Schema, SObjectDescribe, ValidationRule } from '../../schema/types.ts';
import { compileFormula, FormulaError } from '../formula/formula.ts';
import type { Formula, FormulaResult } from '../formula/formula.ts';
import { inputType } from '../formula/values.ts';
import type { InputType } from '../formula/values.ts';
import { fieldAt } from './paths.ts';

const compiled = new WeakMap<SObjectDescribe, Map<string, Formula>>();

/** The condition of a validation rule; read once. Throws FormulaError. */
export function ruleFormula(schema: Schema, object: SObjectDescribe, rule: ValidationRule): Formula {
  return formulaOf(schema, object, rule.formula, { type: 'boolean' });
}

/** The formula of a formula field; read once. Throws FormulaError. */
export function fieldFormula(schema: Schema, object: SObjectDescribe, field: FieldDescribe): Formula {
  return formulaOf(schema, object, field.formula ?? '', resultOf(field));
}

/** The default of a field that is neither check box nor picklist; read once. Throws FormulaError. */
export function defaultFormula(schema: Schema, object: SObjectDescribe, text: string): Formula {
  return formulaOf(schema, object, text, {});
}

/** What is wrong with the formulas of the schema, one line each; empty when all can be evaluated. */
export function formulaFaults(schema: Schema): string[] {
  return schema.objects.flatMap((object) => [
    ...object.validationRules.flatMap((rule) =>
      faultsOf(`${object.name}.${rule.name}`, rule.file, () => ruleFormula(schema, object, rule)),
    ),
    ...[...object.fields.values()].flatMap((field) =>
      field.formula === undefined
        ? []
        : faultsOf(`${object.name}.${field.name}`, undefined, () => fieldFormula(schema, object, field)),
    ),
  ]);
}

function faultsOf(name: string, file: string | undefined, compile: () => Formula): string[] {
  try {
    compile();
    return [];
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return error.problems.map((problem) => `${file === undefined ? '' : `${file}: `}${name}: ${problem}`);
  }
}

function formulaOf(schema: Schema, object: SObjectDescribe, text: string, result: FormulaResult): Formula {
  let known = compiled.get(object);
  if (!known) {
    known = new Map();
    compiled.set(object, known);
  }
  const key = JSON.stringify([result, text]);
  let formula = known.get(key);
  if (!formula) {
    formula = compileFormula(text, (path) => typeAt(schema, object, path), result);
    known.set(key, formula);
  }
  return formula;
}

function typeAt(schema: Schema, object: SObjectDescribe, path: readonly string[]): InputType | null {
  const [first = '', name = ''] = path;
  if (first.toLowerCase() === '$permission') return path.length === 2 && isPermission(schema, name) ? 'boolean' : null;
  const field = fieldAt(schema, object, path);
  return field ? inputType(field.type) : null;
}

function isPermission(schema: Schema, name: string): boolean {
  return [...schema.permissionSets.values()].some((grant) => grant.customPermissions.has(name.toLowerCase()));
}

function resultOf(field: FieldDescribe): FormulaResult {
  const type = inputType(field.type);
  const isNumber = type === 'number' || type === 'currency' || type === 'percent';
  const isPlain = type !== null && type !== 'id' && type !== 'picklist' && type !== 'multipicklist';
  return {
    ...(isPlain && { type }),
    ...(isNumber && { scale: field.scale }),
    ...(field.isBlankZero === true && { isBlankZero: true }),
  };
}
