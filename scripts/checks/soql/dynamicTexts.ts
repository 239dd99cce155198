import { expressionsOf } from '../read/expressions.ts';
import type { ApexFile } from '../read/apex.ts';
import { DYNAMIC_QUERIES } from '../read/dynamicQueries.ts';
import { localsOf, type Local } from '../modes/locals.ts';
import type { Expression, TypeDeclaration } from '../../../local-org/apex/ast.ts';

/** A query handed to the Database class as a constant text. */
export interface DynamicText {
  readonly text: string;
  readonly line: number;
  /** Handed to what counts rows, so that it has to select `COUNT()`. */
  readonly isCount: boolean;
}

/** Every dynamic query of the file whose whole text is written there, in the call or in a variable or constant that never changes. */
export function dynamicTexts(file: ApexFile): readonly DynamicText[] {
  if (!file.declaration) return [];
  const types = [
    file.declaration,
    ...file.declaration.members.filter((member): member is TypeDeclaration => member.kind === 'class'),
  ];
  return types.flatMap((type) => {
    const constants = constantsOf(type);
    return type.members.flatMap((member) => {
      if (member.kind === 'class' || member.kind === 'interface' || member.kind === 'enum') return [];
      const isCode = member.kind === 'method' || member.kind === 'constructor';
      const locals = isCode ? localsOf(member.body) : new Map<string, Local>();
      const known = (name: string): Expression | undefined =>
        isCode && member.parameters.some((each) => each.name.toLowerCase() === name)
          ? undefined
          : locals.has(name)
            ? onlySource(locals.get(name))
            : constants.get(name);
      return textsOf(isCode && member.body ? member.body : { ...type, members: [member] }, known);
    });
  });
}

type Known = (name: string) => Expression | undefined;

function textsOf(root: Parameters<typeof expressionsOf>[0], known: Known): readonly DynamicText[] {
  return expressionsOf(root).flatMap((expression) => {
    if (
      expression.kind !== 'call' ||
      !isDatabase(expression.target) ||
      !DYNAMIC_QUERIES.has(expression.name.toLowerCase())
    )
      return [];
    const [first] = expression.args;
    const text = first ? constantText(first, known) : null;
    const isCount = /^countquery/i.test(expression.name);
    return text === null ? [] : [{ text, line: first?.line ?? expression.line, isCount }];
  });
}

function onlySource(local: Local | undefined): Expression | undefined {
  return local?.sources.length === 1 ? local.sources[0] : undefined;
}

/** Values of final static fields by lower-case name. */
function constantsOf(type: TypeDeclaration): ReadonlyMap<string, Expression> {
  return new Map(
    type.members.flatMap((member) =>
      member.kind === 'field' && member.value && member.modifiers.keywords.includes('final')
        ? [[member.name.toLowerCase(), member.value] as const]
        : [],
    ),
  );
}

function isDatabase(target: Expression | null): boolean {
  return target?.kind === 'name' && target.name.toLowerCase() === 'database';
}

/** The text of string literals added up, and of names for such; null when anything else takes part. */
function constantText(expression: Expression, known: Known, depth = 0): string | null {
  if (expression.kind === 'literal') return expression.type === 'String' ? expression.value : null;
  if (expression.kind === 'name' && depth < DEEPEST) {
    const value = known(expression.name.toLowerCase());
    return value ? constantText(value, known, depth + 1) : null;
  }
  if (expression.kind !== 'binary' || expression.operator !== '+') return null;
  const left = constantText(expression.left, known, depth);
  const right = constantText(expression.right, known, depth);
  return left === null || right === null ? null : left + right;
}

/** Names that stand for names; a circle ends there. */
const DEEPEST = 5;
