import type {
  FormalParameterContext,
  LocalVariableDeclarationContext,
  ModifierContext,
} from '@apexdevtools/apex-parser';
import { grammar, type ApexNode } from '../read/apex.ts';
import { typeText } from './model.ts';
import { allOf, around, type Source } from './source.ts';

/** A local variable, a parameter, the variable of a loop, a catch or a branch. */
export interface Variable {
  readonly name: string;
  /** Lower case, without blanks. */
  readonly type: string;
  readonly at: ApexNode;
  /** What it is visible in. */
  readonly scope: ApexNode;
  readonly isFinal: boolean;
  /** False for a local variable that is declared without a value. */
  readonly hasValue: boolean;
  readonly kind: 'local' | 'parameter' | 'loop' | 'catch' | 'branch';
}

type Scopes = ReadonlyMap<ApexNode, readonly Variable[]>;

const known = new WeakMap<ApexNode, Scopes>();

/** Every variable of a file by what it is visible in. */
export function scopesOf(source: Source): Scopes {
  let scopes = known.get(source.unit);
  if (!scopes) {
    scopes = Map.groupBy(variablesOf(source), ({ scope }) => scope);
    known.set(source.unit, scopes);
  }
  return scopes;
}

/** The variable a name means at a node; undefined where it is a field, a type or nothing. */
export function variableAt(source: Source, node: ApexNode, name: string): Variable | undefined {
  const scopes = scopesOf(source);
  const lower = name.toLowerCase();
  for (let outer: ApexNode | undefined = node; outer; outer = outer.parentCtx) {
    const found = scopes.get(outer)?.find((each) => each.name.toLowerCase() === lower);
    if (found && (found.at.start?.start ?? 0) <= (node.start?.start ?? 0)) return found;
  }
  return undefined;
}

function variablesOf(source: Source): readonly Variable[] {
  const { CatchClauseContext, EnhancedForControlContext, FormalParameterContext } = grammar();
  const { LocalVariableDeclarationContext, WhenValueContext } = grammar();
  return [
    ...allOf(source, LocalVariableDeclarationContext).flatMap(localsOf),
    ...allOf(source, FormalParameterContext).flatMap(parameterOf),
    ...allOf(source, EnhancedForControlContext).map((each): Variable => {
      const shape = { isFinal: false, hasValue: true, kind: 'loop' } as const;
      return {
        ...shape,
        name: each.id().getText(),
        type: typeText(each.typeRef()),
        at: each.id(),
        scope: parent(each, 2),
      };
    }),
    ...allOf(source, CatchClauseContext).map((each): Variable => {
      const shape = { isFinal: isFinal(each.modifier_list()), hasValue: true, kind: 'catch' } as const;
      const type = each
        .qualifiedName()
        .getText()
        .toLowerCase()
        .replace(/^system\./, '');
      return { ...shape, name: each.id().getText(), type, at: each.id(), scope: each };
    }),
    ...allOf(source, WhenValueContext)
      .filter((each) => each.id())
      .map((each): Variable => {
        const shape = { isFinal: false, hasValue: true, kind: 'branch' } as const;
        return {
          ...shape,
          name: each.id().getText(),
          type: typeText(each.typeRef()),
          at: each.id(),
          scope: parent(each, 1),
        };
      }),
  ];
}

function localsOf(node: LocalVariableDeclarationContext): readonly Variable[] {
  const { BlockContext, ForStatementContext, TriggerBlockContext } = grammar();
  const scope = around<ApexNode>(node, BlockContext, ForStatementContext, TriggerBlockContext);
  if (!scope) return [];
  return node
    .variableDeclarators()
    .variableDeclarator_list()
    .map((each) => ({
      name: each.id().getText(),
      type: typeText(node.typeRef()),
      at: each.id(),
      scope,
      isFinal: isFinal(node.modifier_list()),
      hasValue: Boolean(each.expression()),
      kind: 'local',
    }));
}

function parameterOf(node: FormalParameterContext): readonly Variable[] {
  const scope = parent(node, 3);
  const shape = { scope, isFinal: isFinal(node.modifier_list()), hasValue: true, kind: 'parameter' } as const;
  return [{ ...shape, name: node.id().getText(), type: typeText(node.typeRef()), at: node.id() }];
}

function isFinal(modifiers: readonly ModifierContext[]): boolean {
  return modifiers.some((each) => Boolean(each.FINAL()));
}

function parent(node: ApexNode, steps: number): ApexNode {
  let at = node;
  for (let step = 0; step < steps; step += 1) at = at.parentCtx ?? at;
  return at;
}
