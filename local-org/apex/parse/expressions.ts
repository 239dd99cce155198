import type {
  CreatorContext,
  ExpressionContext,
  ExpressionListContext,
  PrimaryContext,
} from '@apexdevtools/apex-parser';
import { outsideSubset, type BinaryOperator, type Expression } from '../ast.ts';
import { antlr, at, SubsetError } from './antlr.ts';
import { literal } from './literals.ts';
import { query } from './query.ts';
import { createdType, listOf, typeName } from './typeNames.ts';

/** One expression of the tree. */
export function expression(node: ExpressionContext): Expression {
  const A = antlr();
  const place = at(node);
  if (node instanceof A.PrimaryExpressionContext) return primary(node.primary());
  if (node instanceof A.SubExpressionContext) return expression(node.expression());
  if (node instanceof A.DotExpressionContext) return member(node);
  if (node instanceof A.MethodCallExpressionContext) return bareCall(node);
  if (node instanceof A.NewExpressionContext) return creation(node.creator());
  if (node instanceof A.ArrayExpressionContext)
    return { ...place, kind: 'index', target: expression(node.expression(0)), index: expression(node.expression(1)) };
  if (node instanceof A.AssignExpressionContext) {
    const operator = node.getChild(1).getText().slice(0, -1);
    return {
      ...place,
      kind: 'assign',
      operator: operator === '' ? null : (operator as BinaryOperator),
      target: expression(node.expression(0)),
      value: expression(node.expression(1)),
    };
  }
  if (node instanceof A.CondExpressionContext) {
    const [test, yes, no] = [node.expression(0), node.expression(1), node.expression(2)];
    return { ...place, kind: 'ternary', test: expression(test), yes: expression(yes), no: expression(no) };
  }
  if (node instanceof A.CastExpressionContext) {
    return { ...place, kind: 'cast', type: typeName(node.typeRef()), operand: expression(node.expression()) };
  }
  if (node instanceof A.InstanceOfExpressionContext)
    return { ...place, kind: 'instanceof', operand: expression(node.expression()), type: typeName(node.typeRef()) };
  return operation(node);
}

function operation(node: ExpressionContext): Expression {
  const A = antlr();
  const place = at(node);
  if (node instanceof A.NegExpressionContext)
    return { ...place, kind: 'unary', operator: node.BANG() ? '!' : '~', operand: expression(node.expression()) };
  if (node instanceof A.PreOpExpressionContext) {
    const operand = expression(node.expression());
    if (!node.INC() && !node.DEC()) return { ...place, kind: 'unary', operator: node.SUB() ? '-' : '+', operand };
    return { ...place, kind: 'step', operator: node.INC() ? '+' : '-', isPrefix: true, target: operand };
  }
  if (node instanceof A.PostOpExpressionContext)
    return {
      ...place,
      kind: 'step',
      operator: node.INC() ? '+' : '-',
      isPrefix: false,
      target: expression(node.expression()),
    };
  const isBinary =
    node instanceof A.Arth1ExpressionContext ||
    node instanceof A.Arth2ExpressionContext ||
    node instanceof A.BitExpressionContext ||
    node instanceof A.BitAndExpressionContext ||
    node instanceof A.BitOrExpressionContext ||
    node instanceof A.BitNotExpressionContext ||
    node instanceof A.CmpExpressionContext ||
    node instanceof A.EqualityExpressionContext ||
    node instanceof A.LogAndExpressionContext ||
    node instanceof A.LogOrExpressionContext ||
    node instanceof A.CoalExpressionContext;
  if (!isBinary) throw new SubsetError(place, outsideSubset(`\`${node.getText().slice(0, 40)}\``));
  const text = (node.children ?? [])
    .slice(1, -1)
    .map((token) => token.getText())
    .join('');
  const operator = (text === '<>' ? '!=' : text) as BinaryOperator;
  return {
    ...place,
    kind: 'binary',
    operator,
    left: expression(node.expression(0)),
    right: expression(node.expression(1)),
  };
}

function primary(node: PrimaryContext): Expression {
  const A = antlr();
  const place = at(node);
  if (node instanceof A.IdPrimaryContext) return { ...place, kind: 'name', name: node.id().getText() };
  if (node instanceof A.LiteralPrimaryContext) return literal(node.literal());
  if (node instanceof A.ThisPrimaryContext) return { ...place, kind: 'this' };
  if (node instanceof A.SuperPrimaryContext) return { ...place, kind: 'super' };
  if (node instanceof A.SoqlPrimaryContext) return query(node.soqlLiteral());
  if (node instanceof A.TypeRefPrimaryContext)
    return { ...place, kind: 'classLiteral', type: typeName(node.typeRef()) };
  throw new SubsetError(place, outsideSubset(node instanceof A.SoslPrimaryContext ? 'SOSL' : `\`${node.getText()}\``));
}

function member(node: InstanceType<ReturnType<typeof antlr>['DotExpressionContext']>): Expression {
  const call = node.dotMethodCall();
  const isSafe = Boolean(node.QUESTIONDOT());
  const target = expression(node.expression());
  if (!call) return { ...at(node.anyId()), kind: 'field', target, name: node.anyId().getText(), isSafe };
  return { ...at(call), kind: 'call', target, name: call.anyId().getText(), args: list(call.expressionList()), isSafe };
}

function bareCall(node: InstanceType<ReturnType<typeof antlr>['MethodCallExpressionContext']>): Expression {
  const call = node.methodCall();
  const args = list(call.expressionList());
  if (call.THIS()) return { ...at(node), kind: 'chain', to: 'this', args };
  if (call.SUPER()) return { ...at(node), kind: 'chain', to: 'super', args };
  return { ...at(node), kind: 'call', target: null, name: call.id().getText(), args, isSafe: false };
}

function creation(node: CreatorContext): Expression {
  const place = at(node);
  const type = createdType(node.createdName());
  const array = node.arrayCreatorRest();
  if (array?.arrayInitializer())
    return {
      ...place,
      kind: 'newItems',
      type: listOf(place, type),
      items: array.arrayInitializer().expression_list().map(expression),
    };
  if (array) {
    if (!array.expression()) return { ...place, kind: 'newItems', type: listOf(place, type), items: [] };
    return { ...place, kind: 'newArray', type: listOf(place, type), size: expression(array.expression()) };
  }
  if (node.setCreatorRest())
    return { ...place, kind: 'newItems', type, items: node.setCreatorRest().expression_list().map(expression) };
  if (node.mapCreatorRest()) {
    const entries = node
      .mapCreatorRest()
      .mapCreatorRestPair_list()
      .map((pair) => [expression(pair.expression(0)), expression(pair.expression(1))] as const);
    return { ...place, kind: 'newMap', type, entries };
  }
  if (node.noRest()) {
    if (/^map$/i.test(type.name)) return { ...place, kind: 'newMap', type, entries: [] };
    return { ...place, kind: 'newItems', type, items: [] };
  }
  return { ...place, kind: 'new', type, args: list(node.classCreatorRest().arguments().expressionList()) };
}

/** The expressions of an argument list; none where there is no list. */
export function list(node: ExpressionListContext | null): readonly Expression[] {
  return node ? node.expression_list().map(expression) : [];
}
