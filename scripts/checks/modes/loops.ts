import type { Finding } from '../finding.ts';
import { childrenOf, grammar, lineOf, type ApexFile, type ApexNode } from '../read/apex.ts';
import { DATABASE_WRITES, DYNAMIC_QUERIES } from '../read/dynamicQueries.ts';
import { isTest } from './roles.ts';

const REMEDY = 'Gather the keys or rows in the loop, and query or write once outside it.';

/** Queries and DML that run once per turn of a loop. What a for-each loop goes over is read once and therefore fine. */
export function loopFindings(file: ApexFile): readonly Finding[] {
  if (isTest(file)) return [];
  const findings: Finding[] = [];
  visit(file.unit, false, (node, what) =>
    findings.push({
      file: file.file,
      line: lineOf(node),
      rule: `modes/${what}-in-loop`,
      message: `${what === 'query' ? 'a query' : 'DML'} in a loop spends a governor limit per turn`,
      remedy: REMEDY,
    }),
  );
  return findings;
}

type Found = (node: ApexNode, what: 'query' | 'dml') => void;

function visit(node: ApexNode, isInLoop: boolean, found: Found): void {
  const what = isInLoop ? workOf(node) : null;
  if (what) found(node, what);
  const repeated = repeatedPartOf(node);
  for (const child of childrenOf(node)) visit(child, isInLoop || repeated.includes(child), found);
}

/** The children of a loop that run again on every turn. */
function repeatedPartOf(node: ApexNode): readonly ApexNode[] {
  const { DoWhileStatementContext, ForControlContext, ForStatementContext, WhileStatementContext } = grammar();
  if (node instanceof ForStatementContext) return present(node.statement());
  if (node instanceof ForControlContext) return present(node.expression(), node.forUpdate());
  if (node instanceof WhileStatementContext) return present(node.parExpression(), node.statement());
  return node instanceof DoWhileStatementContext ? present(node.parExpression(), node.block()) : [];
}

/** The grammar's accessors give null where there is nothing, whatever their types say. */
function present(...nodes: readonly (ApexNode | null)[]): readonly ApexNode[] {
  return nodes.filter((node) => node !== null);
}

function workOf(node: ApexNode): 'query' | 'dml' | null {
  const { DotExpressionContext, SoqlLiteralContext, SoslLiteralContext, StatementContext } = grammar();
  if (node instanceof SoqlLiteralContext || node instanceof SoslLiteralContext) return 'query';
  if (node instanceof StatementContext) {
    const isDml =
      node.insertStatement() ??
      node.updateStatement() ??
      node.upsertStatement() ??
      node.deleteStatement() ??
      node.undeleteStatement() ??
      node.mergeStatement();
    return isDml ? 'dml' : null;
  }
  if (!(node instanceof DotExpressionContext) || node.expression().getText().toLowerCase() !== 'database') return null;
  const name = node.dotMethodCall()?.anyId().getText().toLowerCase() ?? '';
  if (DATABASE_WRITES.has(name)) return 'dml';
  return DYNAMIC_QUERIES.has(name) ? 'query' : null;
}
