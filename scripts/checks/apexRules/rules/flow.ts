import type {
  BlockContext,
  StatementContext,
  SwitchStatementContext,
  WhenLiteralContext,
} from '@apexdevtools/apex-parser';
import { grammar, type ApexNode } from '../../read/apex.ts';
import type { ApexPackage } from '../apexPackage.ts';
import { eachSource, type ApexRule, type Fault } from '../rule.ts';
import { allOf, around, type Source } from '../source.ts';
import { lineage } from '../typing.ts';
import { assignmentsIn } from './finals.ts';
import { repeated } from './types.ts';

export const FLOW_RULES: readonly ApexRule[] = [
  {
    name: 'missing-return',
    page: 'Compiler message: Missing return statement required return type',
    find: eachSource(withoutReturn),
  },
  { name: 'unreachable', page: 'Compiler message: Unreachable statement', find: eachSource(unreachable) },
  { name: 'loop-only', page: 'Apex Developer Guide: Loops', find: eachSource(outsideLoops) },
  {
    name: 'catch-order',
    page: 'Apex Developer Guide: Catching Different Exception Types',
    find: eachSource(catchOrder, false),
  },
  { name: 'switch', page: 'Apex Developer Guide: Switch Statements', find: eachSource(switches) },
  { name: 'statement', page: 'Compiler message: Expression cannot be a statement', find: eachSource(targets) },
];

/** True where the statement after it can be reached. */
function completes(node: StatementContext): boolean {
  if (node.returnStatement() || node.throwStatement() || node.breakStatement() || node.continueStatement())
    return false;
  if (node.block()) return blockCompletes(node.block());
  const choice = node.ifStatement();
  if (choice) return choice.statement_list().length < 2 || choice.statement_list().some(completes);
  const attempt = node.tryStatement();
  if (attempt) {
    const last = attempt.finallyBlock()?.block();
    if (last && !blockCompletes(last)) return false;
    return blockCompletes(attempt.block()) || attempt.catchClause_list().some((each) => blockCompletes(each.block()));
  }
  const branches = node.switchStatement()?.whenControl_list();
  if (branches)
    return !branches.some((each) => each.whenValue().ELSE()) || branches.some((each) => blockCompletes(each.block()));
  if (node.runAsStatement()) return true;
  const loop = node.whileStatement();
  return !(loop && /^\(true\)$/i.test(loop.parExpression().getText()) && !hasBreak(loop));
}

function hasBreak(node: ApexNode): boolean {
  return /\bbreak;/i.test(node.getText());
}

function blockCompletes(block: BlockContext): boolean {
  return block.statement_list().every(completes);
}

function withoutReturn(source: Source): readonly Fault[] {
  const fault = (at: ApexNode, name: string): Fault => ({
    at,
    message: `${name} ends without its value on one way`,
    remedy: 'Return a value, or throw, on every way.',
  });
  return source.types.flatMap(({ members }) =>
    members.flatMap((member) => {
      if (member.kind === 'method')
        return member.returns && member.body && blockCompletes(member.body) ? [fault(member.at, member.name)] : [];
      if (member.kind !== 'property') return [];
      const getters = member.accessors.flatMap((each) => each.getter() ?? []);
      return getters
        .filter((each) => each.block() && blockCompletes(each.block()))
        .map((each) => fault(each, member.name));
    }),
  );
}

function unreachable(source: Source): readonly Fault[] {
  return allOf(source, grammar().BlockContext).flatMap((block) => {
    const statements = block.statement_list();
    const end = statements.findIndex((each) => !isEndless(each) && !completes(each));
    const next = end < 0 ? undefined : statements[end + 1];
    return next
      ? [
          {
            at: next,
            message: 'no way leads to this statement',
            remedy: 'Remove it, or what ends the block before it.',
          },
        ]
      : [];
  });
}

/** Whether the compiler sees that a loop has no end is not written anywhere. */
function isEndless(node: StatementContext): boolean {
  return Boolean(node.whileStatement());
}

function outsideLoops(source: Source): readonly Fault[] {
  const g = grammar();
  const jumps: readonly ApexNode[] = [
    ...allOf(source, g.BreakStatementContext),
    ...allOf(source, g.ContinueStatementContext),
  ];
  return jumps
    .filter(
      (node) => !around<ApexNode>(node, g.ForStatementContext, g.WhileStatementContext, g.DoWhileStatementContext),
    )
    .map((at) => ({
      at,
      message: `${at.getText().replace(';', '')} stands outside a loop`,
      remedy: 'Remove it; a branch of a switch ends by itself.',
    }));
}

function catchOrder(source: Source, apex: ApexPackage): readonly Fault[] {
  return allOf(source, grammar().TryStatementContext).flatMap((node) => {
    const caught: string[] = [];
    return node.catchClause_list().flatMap((clause) => {
      const name = clause
        .qualifiedName()
        .getText()
        .toLowerCase()
        .replace(/^system\./, '');
      const type = apex.typeNamed(name, null);
      const kinds = [name, 'exception', ...(type ? lineage(apex, type).map((each) => each.name.toLowerCase()) : [])];
      const before = caught.find((each) => kinds.includes(each));
      caught.push(name);
      return before
        ? [{ at: clause, message: `${name} is caught already, by ${before}`, remedy: 'Put the narrower catch first.' }]
        : [];
    });
  });
}

function switches(source: Source): readonly Fault[] {
  return allOf(source, grammar().SwitchStatementContext).flatMap((node) => [...elseFaults(node), ...valueFaults(node)]);
}

function elseFaults(node: SwitchStatementContext): readonly Fault[] {
  const branches = node.whenControl_list();
  const end = branches.findIndex((each) => each.whenValue().ELSE());
  const after = end < 0 ? undefined : branches[end + 1];
  return after ? [{ at: after, message: 'a branch follows `when else`', remedy: 'Put `when else` last.' }] : [];
}

function valueFaults(node: SwitchStatementContext): readonly Fault[] {
  const literals = node.whenControl_list().flatMap((each) => each.whenValue().whenLiteral_list());
  const types = node.whenControl_list().flatMap((each) => each.whenValue().typeRef() ?? []);
  const values = [...repeatedValues(literals), ...repeated(types, (each) => each.getText())];
  return [
    ...values.map((at) => ({ at, message: `${at.getText()} has a branch already`, remedy: 'Join the branches.' })),
    ...literals
      .filter((each) => (each.qualifiedName()?.id_list().length ?? 0) > 1)
      .map((at) => ({ at, message: `${at.getText()} names its enum`, remedy: 'Write the value alone.' })),
  ];
}

/** Texts differ by case, names do not. */
function repeatedValues(literals: readonly WhenLiteralContext[]): readonly WhenLiteralContext[] {
  return repeated(literals, (each) =>
    each.StringLiteral() ? Buffer.from(each.getText()).toString('hex') : each.getText(),
  );
}

function targets(source: Source): readonly Fault[] {
  const g = grammar();
  return assignmentsIn(source)
    .filter(({ target }) => {
      if (target instanceof g.DotExpressionContext) return Boolean(target.dotMethodCall());
      if (target instanceof g.PrimaryExpressionContext) return !(target.primary() instanceof g.IdPrimaryContext);
      return !(target instanceof g.ArrayExpressionContext || target instanceof g.SubExpressionContext);
    })
    .map(({ at, target }) => ({
      at,
      message: `nothing can be assigned to ${target.getText()}`,
      remedy: 'Assign to a variable, field or element.',
    }));
}
