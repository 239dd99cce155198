import type {
  ApexParserRuleContext,
  ApexParseTree,
  QueryContext,
  SelectEntryContext,
  SoqlLiteralContext,
} from '@apexdevtools/apex-parser';
import { unshielded } from '../../soql/likeEscapes.ts';
import type { Expression, Position, QueryExpression, QueryPlace, QueryShape } from '../ast.ts';
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
  const { text, places } = withNumberedBinds(body, bound);
  return {
    ...at(node),
    kind: 'query',
    text: unshielded(text),
    places,
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
): { readonly text: string; readonly places: readonly QueryPlace[] } {
  const input = body.start.getInputStream();
  const begin = body.start.start;
  const source = input.getText(begin, (body.stop ?? body.start).stop);
  const places: QueryPlace[] = [];
  let text = '';
  let from = 0;
  const add = (end: number): void => {
    const piece = source.slice(from, end);
    const starts = [0, ...Array.from(piece.matchAll(/\n/g), ({ index }) => index + 1)];
    for (const start of starts)
      places.push({ offset: text.length + start, ...positionAt(body, source.slice(0, from + start)) });
    text += piece;
  };
  for (const [index, { start, stop }] of bound.entries()) {
    add(start - begin);
    text += `:b${index}`;
    from = stop + 1 - begin;
  }
  add(source.length);
  return { text, places };
}

/** Where the text after `before` stands, the query's own beginning. */
function positionAt(body: QueryContext, before: string): Position {
  const { line, column } = at(body);
  const newlines = before.split('\n').length - 1;
  return newlines === 0
    ? { line, column: column + before.length }
    : { line: line + newlines, column: before.length - before.lastIndexOf('\n') };
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
