import type { Finding } from '../finding.ts';
import { grammar, lineOf, textOf, walk, type ApexFile, type ApexNode } from '../read/apex.ts';
import { DATABASE_WRITES, DYNAMIC_QUERIES } from '../read/dynamicQueries.ts';
import { isTest, isUnrestricted } from './roles.ts';

const STATE_QUERY = 'End the query with WITH USER_MODE, or WITH SYSTEM_MODE in an …Unrestricted class.';
const STATE_DML = 'Write `insert as user rows`, or `as system` in an …Unrestricted class.';
const STATE_CALL = 'Pass AccessLevel.USER_MODE, or AccessLevel.SYSTEM_MODE in an …Unrestricted class.';
const ONLY_THERE = 'Use user mode, or move the statement to a class named …Unrestricted that states its reason.';

type Mode = 'user' | 'system' | null;

/** Queries, DML statements and Database calls without a stated access mode, and system mode where it does not belong. */
export function accessFindings(file: ApexFile): readonly Finding[] {
  const mayGoRound = isTest(file) || isUnrestricted(file);
  const findings: Finding[] = [];
  const add = (node: ApexNode, rule: string, message: string, remedy: string): void =>
    void findings.push({ file: file.file, line: lineOf(node), rule: `modes/${rule}`, message, remedy });
  walk(file.unit, (node) => {
    const statement = accessOf(file, node);
    if (!statement) return;
    if (statement.mode === null) add(node, statement.rule, `${statement.what} states no access mode`, statement.remedy);
    if (statement.mode === 'system' && !mayGoRound)
      add(node, 'system-mode', `${statement.what} in system mode outside an …Unrestricted class`, ONLY_THERE);
  });
  return findings;
}

interface Access {
  readonly what: string;
  readonly mode: Mode;
  readonly rule: string;
  readonly remedy: string;
}

function accessOf(file: ApexFile, node: ApexNode): Access | null {
  const { DotExpressionContext, QueryContext, SoslLiteralContext } = grammar();
  if (node instanceof QueryContext) {
    const clause = node.withClause();
    const mode = clause?.USER_MODE() ? 'user' : clause?.SYSTEM_MODE() ? 'system' : null;
    return { what: 'query', mode, rule: 'query-without-mode', remedy: STATE_QUERY };
  }
  if (node instanceof SoslLiteralContext) {
    const mode = modeIn(textOf(file, node));
    return { what: 'search', mode, rule: 'query-without-mode', remedy: STATE_QUERY };
  }
  if (isDml(node)) {
    const level = node.accessLevel();
    const mode = level ? (level.SYSTEM() ? 'system' : 'user') : null;
    return { what: 'DML', mode, rule: 'dml-without-mode', remedy: STATE_DML };
  }
  if (!(node instanceof DotExpressionContext) || node.expression().getText().toLowerCase() !== 'database') return null;
  const call = node.dotMethodCall();
  const name = call?.anyId().getText() ?? '';
  if (!call || !(DYNAMIC_QUERIES.has(name.toLowerCase()) || DATABASE_WRITES.has(name.toLowerCase()))) return null;
  const mode = modeIn(textOf(file, call)) ?? (passesLevel(file, call) ? 'user' : null);
  return { what: `Database.${name}`, mode, rule: 'call-without-mode', remedy: STATE_CALL };
}

function isDml(node: ApexNode): node is DmlNode {
  const { DeleteStatementContext, InsertStatementContext, MergeStatementContext } = grammar();
  const { UndeleteStatementContext, UpdateStatementContext, UpsertStatementContext } = grammar();
  return [
    DeleteStatementContext,
    InsertStatementContext,
    MergeStatementContext,
    UndeleteStatementContext,
    UpdateStatementContext,
    UpsertStatementContext,
  ].some((kind) => node instanceof kind);
}

type DmlNode = import('@apexdevtools/apex-parser').InsertStatementContext;

/** A level handed on from a caller, who is the one that states it. */
function passesLevel(file: ApexFile, call: ApexNode): boolean {
  const last = /[,(]\s*(\w+)\s*\)$/.exec(textOf(file, call))?.[1];
  return last !== undefined && new RegExp(`\\bAccessLevel\\s+${last}\\b`, 'i').test(file.text);
}

function modeIn(text: string): Mode {
  if (/\bSYSTEM_MODE\b/i.test(text)) return 'system';
  return /\bUSER_MODE\b/i.test(text) ? 'user' : null;
}
