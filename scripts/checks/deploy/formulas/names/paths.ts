import type { FieldNode } from '../language/nodes.ts';
import type { FormulaProblem } from '../problem.ts';
import { globalValue } from './globals.ts';
import type { FormulaField, FormulaSchema } from './schema.ts';

/** "Cross-Object Formulas", Salesforce Help: fields up to ten relationships away. */
const MOST_RELATIONSHIPS = 10;

/** Words of report formulas that are no columns. */
export type PathResult = FormulaField | FormulaProblem;

/** The field at a path from an object, or what is wrong with the path. */
export function fieldAt(schema: FormulaSchema, object: string, node: FieldNode): PathResult {
  const { path, start } = node;
  if (path[0]?.startsWith('$')) return globalAt(schema, node);
  if (path.length - 1 > MOST_RELATIONSHIPS)
    return problem('formula-depth', start, `${path.join('.')} goes over ${path.length - 1} relationships`, TOO_FAR);
  const isOwnName = path.length > 1 && path[0]?.toLowerCase() === object.toLowerCase();
  return walk(schema, object, isOwnName ? path.slice(1) : path, start);
}

const TOO_FAR = 'Go over ten at most; formula fields of the parents can carry a value.';

function globalAt(schema: FormulaSchema, { path, start }: FieldNode): PathResult {
  const value = globalValue(schema, path);
  if ('type' in value) return value;
  return problem(value.rule, start, value.problem, 'Correct the name; the page lists what there is.');
}

function walk(schema: FormulaSchema, object: string, path: readonly string[], start: number): PathResult {
  const [step = '', ...rest] = path;
  if (object === '' || !schema.hasObject(object)) return { type: 'any' };
  if (rest.length > 0) {
    const target = schema.parent(object, step);
    return target === undefined ? noRelationship(schema, object, step, start) : walk(schema, target, rest, start);
  }
  return schema.field(object, step) ?? noField(schema, object, step, start);
}

function noRelationship(schema: FormulaSchema, object: string, step: string, start: number): FormulaProblem {
  const meant = [step.replace(/__c$/i, '__r'), step.replace(/Id$/, '')].find(
    (each) => each !== step && schema.parent(object, each) !== undefined,
  );
  const remedy = meant === undefined ? 'Name a look-up of the object, ending in __r.' : `Write ${meant}.`;
  return problem('formula-relationship', start, `${object} has no relationship ${step}`, remedy);
}

function noField(schema: FormulaSchema, object: string, step: string, start: number): FormulaProblem {
  if (schema.parent(object, step) === undefined)
    return problem('formula-field', start, `${object} has no field ${step}`, 'Correct the name.');
  const message = `${step} of ${object} is a relationship, not a field`;
  return problem('formula-relationship', start, message, 'Name a field behind it, or the look-up itself.');
}

function problem(rule: string, offset: number, message: string, remedy: string): FormulaProblem {
  return { rule, offset, message, remedy };
}
