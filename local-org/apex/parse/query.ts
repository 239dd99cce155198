import type {
  ApexParserRuleContext,
  ApexParseTree,
  QueryContext,
  SelectEntryContext,
  SoqlLiteralContext,
} from '@apexdevtools/apex-parser';
import { unshielded } from '../../soql/likeEscapes.ts';
import type { Expression, QueryExpression, QueryShape } from '../ast.ts';
import { antlr, at } from './antlr.ts';
import { expression } from './expressions.ts';

const AGGREGATE = /^(count|count_distinct|sum|avg|min|max|grouping)\s*\(/i;

/** An inline query: its text with numbered binds, and the bound expressions. */
export function query(node: SoqlLiteralContext): QueryExpression {
  const { BoundExpressionContext } = antlr();
  const bound: { readonly start: number; readonly stop: number; readonly value: Expression }[] = [];
  const visit = (tree: ApexParseTree): void => {
    if (tree instanceof BoundExpressionContext) {
      bound.push({
        start: tree.start.start,
        stop: (tree.stop ?? tree.start).stop,
        value: expression(tree.expression()),
      });
      return;
    }
    for (const child of childrenOf(tree)) visit(child);
  };
  const body = node.query();
  visit(body);
  return {
    ...at(node),
    kind: 'query',
    text: unshielded(withNumberedBinds(body, bound)),
    binds: bound.map((one) => one.value),
    shape: shape(body),
  };
}

function childrenOf(tree: ApexParseTree): readonly ApexParseTree[] {
  return (tree as ApexParserRuleContext).children ?? [];
}

function withNumberedBinds(
  body: QueryContext,
  bound: readonly { readonly start: number; readonly stop: number }[],
): string {
  const input = body.start.getInputStream();
  const end = (body.stop ?? body.start).stop;
  let text = '';
  let from = body.start.start;
  for (const [index, { start, stop }] of bound.entries()) {
    text += `${input.getText(from, start - 1)}:b${index}`;
    from = stop + 1;
  }
  return from <= end ? text + input.getText(from, end) : text;
}

function shape(body: QueryContext): QueryShape {
  const entries = body.selectList().selectEntry_list();
  const only = entries.length === 1 ? entries[0] : undefined;
  const isCount = only !== undefined && /^count\(\)$/i.test(only.getText());
  return {
    from: body.fromNameList().fieldName(0).getText(),
    isCount,
    isAggregate: !isCount && (Boolean(body.groupByClause()) || entries.some(isAggregate)),
  };
}

function isAggregate(entry: SelectEntryContext): boolean {
  return AGGREGATE.test(entry.getText());
}
