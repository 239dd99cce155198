import { grammar, type ApexNode } from '../../read/apex.ts';
import type { ApexPackage } from '../apexPackage.ts';
import { has, type ApexType, type Field, type Property } from '../model.ts';
import { eachSource, type ApexRule, type Fault } from '../rule.ts';
import { allOf, around, type Source } from '../source.ts';
import { fieldInSight, fieldOf, ownerOf, typeAround } from '../typing.ts';
import { variableAt, type Variable } from '../variables.ts';

const PAGE = 'Apex Developer Guide: Using the final Keyword';

export const FINAL_RULES: readonly ApexRule[] = [{ name: 'final', page: PAGE, find: eachSource(reassigned, false) }];

/** Where a value is given to a variable or field. */
export interface Assignment {
  /** What stands on the left. */
  readonly target: ApexNode;
  readonly at: ApexNode;
  readonly value: ApexNode | null;
}

/** Every `=`, `+=`, `++` and their like, in order. */
export function assignmentsIn(source: Source): readonly Assignment[] {
  const { AssignExpressionContext, PostOpExpressionContext, PreOpExpressionContext } = grammar();
  return [
    ...allOf(source, AssignExpressionContext).map((node) => ({
      target: node.expression(0),
      at: node,
      value: node.expression(1),
    })),
    ...allOf(source, PostOpExpressionContext).map((node) => ({ target: node.expression(), at: node, value: null })),
    ...allOf(source, PreOpExpressionContext)
      .filter((node) => node.INC() || node.DEC())
      .map((node) => ({ target: node.expression(), at: node, value: null })),
  ];
}

function reassigned(source: Source, apex: ApexPackage): readonly Fault[] {
  const first = new Set<Variable>();
  return assignmentsIn(source).flatMap(({ target, at }) => {
    const name = target.getText();
    const variable = /^\w+$/.test(name) ? variableAt(source, target, name) : undefined;
    if (variable) return variable.isFinal && !mayAssign(variable, target, first) ? [fault(at, variable.name)] : [];
    const field = finalField(source, apex, target);
    return field && !isInitialising(source, target, field) ? [fault(at, field.name)] : [];
  });
}

/** A final variable without a value takes one, once, and not in a loop inside its scope. */
function mayAssign(variable: Variable, target: ApexNode, first: Set<Variable>): boolean {
  if (variable.hasValue || first.has(variable)) return isOtherBranch(variable, target);
  first.add(variable);
  const { DoWhileStatementContext, ForStatementContext, WhileStatementContext } = grammar();
  const loop = around<ApexNode>(target, ForStatementContext, WhileStatementContext, DoWhileStatementContext);
  return !loop || (loop.start?.start ?? 0) <= (variable.at.start?.start ?? 0);
}

function isOtherBranch(variable: Variable, target: ApexNode): boolean {
  const { BlockContext, IfStatementContext, WhenControlContext } = grammar();
  if (variable.hasValue) return false;
  const branch = around<ApexNode>(target, IfStatementContext, WhenControlContext);
  const block = around(target, BlockContext);
  return (
    branch !== undefined && block !== variable.scope && (branch.start?.start ?? 0) > (variable.at.start?.start ?? 0)
  );
}

function finalField(source: Source, apex: ApexPackage, target: ApexNode): Field | Property | undefined {
  const { DotExpressionContext, PrimaryExpressionContext } = grammar();
  let field: Field | Property | undefined;
  if (target instanceof PrimaryExpressionContext)
    field = fieldInSight(apex, typeAround(source, target), target.getText());
  if (target instanceof DotExpressionContext && target.anyId()) {
    const owner = ownerOf(apex, source, target.expression());
    field = owner ? fieldOf(apex, owner, target.anyId().getText()) : undefined;
  }
  return field && has(field, 'final') ? field : undefined;
}

/** True in a constructor or initialiser of the class that declares the field, where the field has no value yet. */
function isInitialising(source: Source, target: ApexNode, field: Field | Property): boolean {
  if (field.kind === 'field' && field.value) return false;
  const owner: ApexType | null = typeAround(source, target);
  if (!owner?.members.includes(field)) return false;
  if (/\w\.\w/.test(target.getText()) && !/^this\./i.test(target.getText()) && !has(field, 'static')) return false;
  return owner.members.some(
    (member) =>
      (member.kind === 'initialiser'
        ? member.isStatic === has(field, 'static')
        : member.kind === 'constructor' && !has(field, 'static')) &&
      (member.node.start?.start ?? 0) <= (target.start?.start ?? 0) &&
      (member.node.stop?.stop ?? 0) >= (target.stop?.stop ?? 0),
  );
}

function fault(at: ApexNode, name: string): Fault {
  const remedy = 'Drop `final`, or keep the new value in a variable of its own.';
  return { at, message: `${name} is final and may be given a value once, where it is declared or constructed`, remedy };
}
