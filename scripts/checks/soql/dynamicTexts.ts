import { expressionsOf } from '../read/expressions.ts';
import type { ApexFile } from '../read/apex.ts';
import { DYNAMIC_QUERIES } from '../read/dynamicQueries.ts';
import type { Expression } from '../../../local-org/apex/ast.ts';

/** A query handed to the Database class as a constant text. */
export interface DynamicText {
  readonly text: string;
  readonly line: number;
}

/** Every dynamic query of the file whose whole text is written there. */
export function dynamicTexts(file: ApexFile): readonly DynamicText[] {
  if (!file.declaration) return [];
  return expressionsOf(file.declaration).flatMap((expression) => {
    if (
      expression.kind !== 'call' ||
      !isDatabase(expression.target) ||
      !DYNAMIC_QUERIES.has(expression.name.toLowerCase())
    )
      return [];
    const [first] = expression.args;
    const text = first ? constantText(first) : null;
    return text === null ? [] : [{ text, line: first?.line ?? expression.line }];
  });
}

function isDatabase(target: Expression | null): boolean {
  return target?.kind === 'name' && target.name.toLowerCase() === 'database';
}

/** The text of string literals added up; null when anything else takes part. */
function constantText(expression: Expression): string | null {
  if (expression.kind === 'literal') return expression.type === 'String' ? expression.value : null;
  if (expression.kind !== 'binary' || expression.operator !== '+') return null;
  const left = constantText(expression.left);
  const right = constantText(expression.right);
  return left === null || right === null ? null : left + right;
}
