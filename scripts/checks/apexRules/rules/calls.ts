import { grammar, type ApexNode } from '../../read/apex.ts';
import { allOf, type Source } from '../source.ts';

type Dot = InstanceType<ReturnType<typeof grammar>['DotExpressionContext']>;

/** A call `target.name(…)`. */
export interface Call {
  readonly at: Dot;
  /** Lower case, `system.` left out: `database.query`, `a.b().c`. */
  readonly name: string;
  readonly args: readonly ApexNode[];
}

/** Every call with a target, in order. */
export function callsIn(source: Source): readonly Call[] {
  return allOf(source, grammar().DotExpressionContext).flatMap((at) => {
    const call = at.dotMethodCall();
    if (!call) return [];
    const name = `${at.expression().getText()}.${call.anyId().getText()}`
      .toLowerCase()
      .replace(/^(system|schema)\.(?=\w+\.)/, '');
    return [{ at, name, args: argumentsOf(at) }];
  });
}

export function argumentsOf(dot: Dot): readonly ApexNode[] {
  return dot.dotMethodCall()?.expressionList()?.expression_list() ?? [];
}

/** The text of a string literal, its escapes as written; null for anything else. */
export function stringOf(node: ApexNode | undefined): string | null {
  const { LiteralPrimaryContext, PrimaryExpressionContext } = grammar();
  if (!(node instanceof PrimaryExpressionContext)) return null;
  const primary = node.primary();
  if (!(primary instanceof LiteralPrimaryContext)) return null;
  return primary.literal().StringLiteral()?.getText().slice(1, -1) ?? null;
}
