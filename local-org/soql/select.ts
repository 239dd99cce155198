import type { FieldDescribe } from '../schema/types.ts';
import { fieldFormula } from '../store/checks/formulas.ts';
import { FormulaError, type Formula } from '../store/formula/formula.ts';
import type { Expression, FieldPath } from './ast.ts';
import type { Column } from './column.ts';
import { QueryFault } from './fault.ts';
import { RecordShape } from './rows.ts';
import { isNamed, type Scope } from './scope.ts';

/** Adds a SELECT item to the shape of the records. `add` takes a result column and gives its place. */
export function selectInto(
  shape: RecordShape,
  scope: Scope,
  expression: Expression,
  alias: string | null,
  add: (sql: string) => number,
): void {
  if (expression.kind === 'field') {
    if (alias !== null) throw new QueryFault('only aggregate expressions use field aliasing', expression.offset);
    return selectPath(shape, scope, expression, add, null);
  }
  if (expression.name !== 'tolabel' || expression.argument?.kind !== 'field')
    throw new QueryFault(`${expression.name.toUpperCase()} needs GROUP BY`, expression.offset);
  const labels = labelsOf(scope.path(expression.argument).field);
  const relabel = (text: string): string => labels.get(text) ?? text;
  if (alias === null) return selectPath(shape, scope, expression.argument, add, relabel);
  const column = scope.path(expression.argument);
  if (!shape.choose(alias.toLowerCase())) throw new QueryFault(`duplicate alias: ${alias}`, expression.offset);
  shape.addCell(alias.toLowerCase(), add(column.sql), relabelled(column, relabel));
}

function relabelled(column: Column, relabel: (text: string) => string): Column['decode'] {
  return (raw) => {
    const value = column.decode(raw);
    return typeof value === 'string' ? relabel(value) : value;
  };
}

function labelsOf(field: FieldDescribe): Map<string, string> {
  return new Map(field.picklist.map((entry) => [entry.value, entry.label]));
}

function selectPath(
  shape: RecordShape,
  scope: Scope,
  expression: FieldPath,
  add: (sql: string) => number,
  relabel: ((text: string) => string) | null,
): void {
  const target = scope.resolve(expression);
  const owner = parentShape(shape, scope, expression, add);
  if (!owner.choose(target.field.key))
    throw new QueryFault(`duplicate field selected: ${target.field.name}`, expression.offset);
  if (target.field.isCalculated && !target.polymorph) return addFormula(owner, scope, expression, target.field, add);
  const column = scope.path(expression);
  const decode = relabel ? relabelled(column, relabel) : column.decode;
  owner.addCell(column.field.key, add(column.sql), decode);
}

/** The shape of the record the path's last step is a field of; steps on the way are selected with their keys. */
function parentShape(
  root: RecordShape,
  scope: Scope,
  expression: FieldPath,
  add: (sql: string) => number,
): RecordShape {
  let shape = root;
  const [start = ''] = expression.path;
  const isOwnName = expression.path.length > 1 && isNamed(scope.object, start);
  const first = isOwnName && !scope.object.parents.has(start.toLowerCase()) ? 1 : 0;
  for (let index = first; index < expression.path.length - 1; index += 1) {
    const path = expression.path.slice(first, index + 1);
    const reference = shape.describe.parents.get((path.at(-1) ?? '').toLowerCase());
    if (!reference) return shape;
    const idPath: FieldPath = { kind: 'field', path: [...path, 'Id'], offset: expression.offset };
    const keyPath: FieldPath = {
      kind: 'field',
      path: [...path.slice(0, -1), reference.key],
      offset: expression.offset,
    };
    const key = scope.path(keyPath);
    shape.addCell(reference.key, add(key.sql), key.decode);
    shape = shape.parent(reference.relationshipKey ?? '', () => {
      const id = scope.path(idPath);
      return new RecordShape(id.object, add(id.sql));
    });
  }
  return shape;
}

/** Where the schema is only checked, a formula may be one that the local org cannot read. */
function readFormula(scope: Scope, shape: RecordShape, { offset }: FieldPath, field: FieldDescribe): Formula {
  try {
    return fieldFormula(scope.store.schema, shape.describe, field);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    throw new QueryFault(`${field.name}: ${error.message}`, offset);
  }
}

function addFormula(
  shape: RecordShape,
  scope: Scope,
  expression: FieldPath,
  field: FieldDescribe,
  add: (sql: string) => number,
): void {
  const formula = readFormula(scope, shape, expression, field);
  const base = expression.path.slice(0, -1);
  // Formulas read what they need whatever the user may see.
  const free = scope.withoutRights();
  const inputs = new Map(
    formula.paths.map((path) => {
      const column = free.path({ kind: 'field', path: [...base, ...path], offset: expression.offset });
      return [path.join('.').toLowerCase(), { index: add(column.sql), decode: column.decode }] as const;
    }),
  );
  shape.addFormula({ name: field.key, formula, inputs });
}
