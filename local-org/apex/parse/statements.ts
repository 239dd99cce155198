import type {
  BlockContext,
  ForStatementContext,
  LocalVariableDeclarationContext,
  ModifierContext,
  StatementContext,
  SwitchStatementContext,
  TryStatementContext,
  WhenLiteralContext,
} from '@apexdevtools/apex-parser';
import type { AccessLevelContext } from '@apexdevtools/apex-parser';
import {
  outsideSubset,
  type Block,
  type LocalStatement,
  type Statement,
  type WhenBranch,
  type WhenLiteral,
} from '../ast.ts';
import { at, SubsetError } from './antlr.ts';
import { expression, list } from './expressions.ts';
import { unquote } from './literals.ts';
import { qualifiedType, typeName } from './typeNames.ts';

/** True where the modifiers of a variable or parameter say `final`. */
export function isFinal(words: readonly ModifierContext[]): boolean {
  return words.some((word) => word.getText().toLowerCase() === 'final');
}

export function block(node: BlockContext): Block {
  return { ...at(node), kind: 'block', statements: node.statement_list().map(statement) };
}

/** One statement of the tree. */
export function statement(node: StatementContext): Statement {
  const place = at(node);
  if (node.expressionStatement())
    return { ...place, kind: 'expression', expression: expression(node.expressionStatement().expression()) };
  if (node.localVariableDeclarationStatement())
    return local(node.localVariableDeclarationStatement().localVariableDeclaration());
  if (node.block()) return block(node.block());
  if (node.returnStatement()) {
    const value = node.returnStatement().expression();
    return { ...place, kind: 'return', value: value ? expression(value) : null };
  }
  if (node.throwStatement()) return { ...place, kind: 'throw', value: expression(node.throwStatement().expression()) };
  if (node.breakStatement()) return { ...place, kind: 'break' };
  if (node.continueStatement()) return { ...place, kind: 'continue' };
  return controlFlow(node) ?? dml(node);
}

function controlFlow(node: StatementContext): Statement | null {
  const place = at(node);
  const choice = node.ifStatement();
  if (choice) {
    const no = choice.statement(1);
    return {
      ...place,
      kind: 'if',
      test: expression(choice.parExpression().expression()),
      yes: statement(choice.statement(0)),
      no: no ? statement(no) : null,
    };
  }
  if (node.forStatement()) return loop(node.forStatement());
  if (node.whileStatement()) {
    const { test, body } = { test: node.whileStatement().parExpression(), body: node.whileStatement().statement() };
    return { ...place, kind: 'while', test: expression(test.expression()), body: body ? statement(body) : null };
  }
  if (node.doWhileStatement()) {
    const test = expression(node.doWhileStatement().parExpression().expression());
    return { ...place, kind: 'doWhile', test, body: block(node.doWhileStatement().block()) };
  }
  if (node.tryStatement()) return attempt(node.tryStatement());
  if (node.switchStatement()) return choose(node.switchStatement());
  return null;
}

function local(node: LocalVariableDeclarationContext): LocalStatement {
  return {
    ...at(node),
    kind: 'local',
    isFinal: isFinal(node.modifier_list()),
    type: typeName(node.typeRef()),
    variables: node
      .variableDeclarators()
      .variableDeclarator_list()
      .map((one) => ({
        ...at(one),
        name: one.id().getText(),
        value: one.expression() ? expression(one.expression()) : null,
      })),
  };
}

function loop(node: ForStatementContext): Statement {
  const control = node.forControl();
  const body = node.statement() ? statement(node.statement()) : null;
  const each = control.enhancedForControl();
  if (each) {
    return {
      ...at(node),
      kind: 'forEach',
      type: typeName(each.typeRef()),
      name: each.id().getText(),
      source: expression(each.expression()),
      body,
    };
  }
  const init = control.forInit();
  const declared = init?.localVariableDeclaration();
  return {
    ...at(node),
    kind: 'for',
    init: declared ? local(declared) : list(init ? init.expressionList() : null),
    test: control.expression() ? expression(control.expression()) : null,
    update: control.forUpdate() ? list(control.forUpdate().expressionList()) : [],
    body,
  };
}

function attempt(node: TryStatementContext): Statement {
  return {
    ...at(node),
    kind: 'try',
    body: block(node.block()),
    catches: node.catchClause_list().map((one) => ({
      ...at(one),
      type: qualifiedType(one.qualifiedName()),
      name: one.id().getText(),
      body: block(one.block()),
    })),
    finally: node.finallyBlock() ? block(node.finallyBlock().block()) : null,
  };
}

function choose(node: SwitchStatementContext): Statement {
  const branches = node.whenControl_list().map((when): WhenBranch => {
    const value = when.whenValue();
    if (value.typeRef()) throw new SubsetError(at(value), outsideSubset('switch on a type'));
    return {
      ...at(when),
      literals: value.whenLiteral_list().map(whenLiteral),
      isElse: Boolean(value.ELSE()),
      body: block(when.block()),
    };
  });
  return { ...at(node), kind: 'switch', on: expression(node.expression()), branches };
}

function whenLiteral(node: WhenLiteralContext): WhenLiteral {
  const place = at(node);
  const text = node.getText();
  if (node.NULL()) return { ...place, type: 'null', value: 'null' };
  if (node.StringLiteral()) return { ...place, type: 'String', value: unquote(text) };
  if (node.LongLiteral()) return { ...place, type: 'Long', value: text.slice(0, -1) };
  if (node.IntegerLiteral()) return { ...place, type: 'Integer', value: text.replace('+', '') };
  if (node.qualifiedName()) return { ...place, type: 'name', value: text };
  throw new SubsetError(place, outsideSubset(`\`when ${text}\``));
}

function dml(node: StatementContext): Statement {
  const place = at(node);
  const upsert = node.upsertStatement();
  if (upsert) {
    const externalId = upsert.qualifiedName()?.getText() ?? null;
    return {
      ...place,
      kind: 'dml',
      operation: 'upsert',
      records: expression(upsert.expression()),
      mode: mode(upsert.accessLevel()),
      externalId,
    };
  }
  const simple = {
    insert: node.insertStatement(),
    update: node.updateStatement(),
    delete: node.deleteStatement(),
    undelete: node.undeleteStatement(),
  };
  for (const operation of ['insert', 'update', 'delete', 'undelete'] as const) {
    const found = simple[operation];
    if (found)
      return {
        ...place,
        kind: 'dml',
        operation,
        records: expression(found.expression()),
        mode: mode(found.accessLevel()),
        externalId: null,
      };
  }
  const runAs = node.runAsStatement();
  if (runAs) {
    const [user] = list(runAs.expressionList());
    if (!user) throw new SubsetError(place, 'System.runAs needs a user');
    return { ...place, kind: 'runAs', user, body: block(runAs.block()) };
  }
  if (node.mergeStatement()) throw new SubsetError(place, outsideSubset('merge'));
  throw new SubsetError(place, outsideSubset(`\`${node.getText().slice(0, 40)}\``));
}

function mode(level: AccessLevelContext | null): 'user' | 'system' {
  return level?.SYSTEM() ? 'system' : 'user';
}
