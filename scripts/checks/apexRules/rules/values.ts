import { grammar, type ApexNode } from '../../read/apex.ts';
import type { ApexPackage } from '../apexPackage.ts';
import { eachSource, type ApexRule, type Fault } from '../rule.ts';
import { allOf, type Source } from '../source.ts';
import { lineage, typeAround, typeOf } from '../typing.ts';
import { typeText } from '../model.ts';
import { stringOf } from './calls.ts';

export const VALUE_RULES: readonly ApexRule[] = [
  { name: 'cast', page: 'Apex Developer Guide: Classes and Casting', find: eachSource(casts, false) },
  { name: 'instanceof', page: 'Apex Developer Guide: Using the instanceof Keyword', find: eachSource(tests, false) },
  { name: 'id-text', page: 'Apex Developer Guide: Primitive Data Types', find: eachSource(ids) },
  { name: 'void-value', page: 'Apex Developer Guide: Class Methods', find: eachSource(voids, false) },
];

const NUMBERS = /^(integer|long|decimal|double)$/;
const PRIMITIVES = /^(integer|long|decimal|double|string|id|boolean|date|datetime|time|blob)$/;

/** True where no value of the one type is ever one of the other. */
function areApart(apex: ApexPackage, one: string, other: string): boolean {
  if (one === other) return false;
  if (PRIMITIVES.test(one) && PRIMITIVES.test(other)) {
    if (NUMBERS.test(one) && NUMBERS.test(other)) return false;
    return !/^(string|id)$/.test(one) || !/^(string|id)$/.test(other);
  }
  const [left, right] = [apex.object(one), apex.object(other)];
  return (
    (left !== undefined && right !== undefined) ||
    (PRIMITIVES.test(one) && right !== undefined) ||
    (left !== undefined && PRIMITIVES.test(other))
  );
}

function casts(source: Source, apex: ApexPackage): readonly Fault[] {
  return allOf(source, grammar().CastExpressionContext).flatMap((node) => {
    const from = typeOf(apex, source, node.expression());
    const to = typeText(node.typeRef());
    if (!from || !areApart(apex, from, to)) return [];
    return [
      { at: node, message: `a ${from} is never a ${to}`, remedy: 'Convert it with valueOf, or correct the type.' },
    ];
  });
}

function tests(source: Source, apex: ApexPackage): readonly Fault[] {
  return allOf(source, grammar().InstanceOfExpressionContext).flatMap((node) => {
    const from = typeOf(apex, source, node.expression());
    const to = typeText(node.typeRef());
    if (!from || from === 'null') return [];
    const isAlways =
      from === to || (to === 'sobject' && apex.object(from) !== undefined) || extendsIt(apex, source, node, from, to);
    const isNever = areApart(apex, from, to);
    if (!isAlways && !isNever) return [];
    return [
      { at: node, message: `a ${from} is ${isAlways ? 'always' : 'never'} a ${to}`, remedy: 'Remove the question.' },
    ];
  });
}

function extendsIt(apex: ApexPackage, source: Source, node: ApexNode, from: string, to: string): boolean {
  const here = typeAround(source, node);
  const [type, wanted] = [apex.typeNamed(from, here), apex.typeNamed(to, here)];
  return type !== undefined && wanted !== undefined && lineage(apex, type).includes(wanted);
}

function ids(source: Source): readonly Fault[] {
  return allOf(source, grammar().LocalVariableDeclarationContext)
    .filter((node) => /^(system\.)?id$/i.test(node.typeRef().getText()))
    .flatMap((node) => node.variableDeclarators().variableDeclarator_list())
    .flatMap((each) => {
      const text = stringOf(each.expression());
      if (text === null || /^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$/.test(text)) return [];
      return [{ at: each, message: `'${text}' is no id`, remedy: 'Give an id of 15 or 18 characters.' }];
    });
}

function voids(source: Source, apex: ApexPackage): readonly Fault[] {
  return allOf(source, grammar().VariableDeclaratorContext).flatMap((node) => {
    const value = node.expression();
    if (!value || typeOf(apex, source, value) !== 'void') return [];
    return [{ at: node, message: `${value.getText()} returns nothing`, remedy: 'Call it as a statement.' }];
  });
}
