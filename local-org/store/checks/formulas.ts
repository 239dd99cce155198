import type { Schema, SObjectDescribe } from '../../schema/types.ts';
import { isFormulaFunction } from '../formula/evaluate.ts';
import { callsOf, parseFormula, pathsOf } from '../formula/parse.ts';
import type { Formula } from '../formula/parse.ts';

/** What is wrong with the formulas of the schema, one line each; empty when all can be evaluated. */
export function formulaFaults(schema: Schema): string[] {
  return schema.objects.flatMap((object) => [
    ...object.validationRules.flatMap((rule) => faultsOf(schema, object, rule.name, rule.formula)),
    ...[...object.fields.values()].flatMap((field) =>
      field.formula === undefined ? [] : faultsOf(schema, object, field.name, field.formula),
    ),
  ]);
}

function faultsOf(schema: Schema, object: SObjectDescribe, name: string, text: string): string[] {
  const faults = formulaProblems(schema, object, text);
  return faults.map((fault) => `${object.name}.${name}: ${fault}`);
}

function formulaProblems(schema: Schema, object: SObjectDescribe, text: string): string[] {
  let formula: Formula;
  try {
    formula = parseFormula(text);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  const calls = callsOf(formula).filter((call) => !isFormulaFunction(call));
  const paths = pathsOf(formula).filter((path) => !isPath(schema, object, path));
  return [
    ...calls.map((call) => `formula function ${call.toUpperCase()} is outside the local org`),
    ...paths.map((path) => `formula names ${path.join('.')}, which does not exist`),
  ];
}

function isPath(schema: Schema, object: SObjectDescribe, path: readonly string[]): boolean {
  const [first = '', ...rest] = path;
  const name = first.toLowerCase();
  if (name === '$user' || name === '$profile') {
    const global = schema.object(name.slice(1));
    return global !== undefined && isPath(schema, global, rest);
  }
  if (rest.length === 0) return object.fields.has(name);
  const reference = object.parents.get(name);
  return (reference?.referenceTo ?? []).some((target) => {
    const parent = schema.object(target);
    return parent !== undefined && isPath(schema, parent, rest);
  });
}
