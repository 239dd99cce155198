import { grammar, type ApexNode } from '../../read/apex.ts';
import type { ApexPackage } from '../apexPackage.ts';
import { has, type ApexType, type Member } from '../model.ts';
import { eachSource, type ApexRule, type Fault } from '../rule.ts';
import { allOf, around, within, type Source } from '../source.ts';
import { fieldOf, methodsOf, typeAround } from '../typing.ts';
import { scopesOf, variableAt, type Variable } from '../variables.ts';
import { repeated, signature } from './types.ts';

const CLASSES = 'Apex Developer Guide: Class Declaration Syntax';

export const MEMBER_RULES: readonly ApexRule[] = [
  { name: 'member-twice', page: CLASSES, find: eachSource(membersTwice) },
  { name: 'variable-twice', page: 'Apex Developer Guide: Variables', find: eachSource(variablesTwice) },
  { name: 'constructor-chain', page: 'Apex Developer Guide: Using Constructors', find: eachSource(chains) },
  { name: 'constructor-name', page: 'Apex Developer Guide: Using Constructors', find: eachSource(constructorNames) },
  {
    name: 'static-context',
    page: 'Apex Developer Guide: Static and Instance Methods, Variables, and Initialization Code',
    find: eachSource(staticContexts, false),
  },
  { name: 'abstract-body', page: 'Apex Developer Guide: Class Methods', find: eachSource(abstractBodies) },
];

type Named = Exclude<Member, { kind: 'initialiser' }>;

function named({ members }: ApexType): readonly Named[] {
  return members.filter((member): member is Named => member.kind !== 'initialiser');
}

function membersTwice(source: Source): readonly Fault[] {
  return source.types.flatMap((type) => {
    const members = named(type);
    return [
      ...repeated(
        members.filter(({ kind }) => kind === 'field' || kind === 'property'),
        ({ name }) => name,
      ),
      ...repeated(
        members.filter((member) => member.kind === 'method'),
        signature,
      ),
      ...repeated(
        members.filter((member) => member.kind === 'constructor'),
        signature,
      ),
    ].map(({ at, name }) => ({
      at,
      message: `${name} is declared twice; names are the same in any case`,
      remedy: 'Remove or rename one.',
    }));
  });
}

function variablesTwice(source: Source): readonly Fault[] {
  return [...scopesOf(source).values()].flatMap((variables) => {
    const again = new Set(repeated(variables, ({ name }) => name));
    return variables
      .filter((variable) => again.has(variable) || outerOf(source, variable) !== undefined)
      .map(({ at, name }) => ({ at, message: `the variable ${name} is there already`, remedy: 'Rename it.' }));
  });
}

function outerOf(source: Source, { scope, name, at }: Variable): Variable | undefined {
  const outer = scope.parentCtx ? variableAt(source, scope.parentCtx, name) : undefined;
  return outer && (outer.at.start?.start ?? 0) < (at.start?.start ?? 0) ? outer : undefined;
}

function chains(source: Source): readonly Fault[] {
  const { MethodCallContext } = grammar();
  const calls = allOf(source, MethodCallContext).filter((call) => call.THIS() || call.SUPER());
  return calls.flatMap((call) => {
    const type = typeAround(source, call);
    if (!type) return [];
    const maker = named(type).find((each) => each.kind === 'constructor' && holds(each.node, call));
    const fault = (message: string): Fault[] => [
      { at: call, message, remedy: 'Make it the first statement of a constructor, or leave it out.' },
    ];
    if (maker?.kind !== 'constructor') return fault(`${call.getText()} calls a constructor from elsewhere`);
    const [first] = maker.body.statement_list();
    const given = call.expressionList()?.expression_list().length ?? 0;
    const alike = named(type).filter((each) => each.kind === 'constructor' && each.parameters.length === given);
    if (call.THIS() && alike.length === 1 && alike[0] === maker) return fault('a constructor calls itself');
    return first && holds(first, call) ? [] : fault(`${call.getText()} is not the first statement`);
  });
}

function holds(outer: ApexNode, inner: ApexNode): boolean {
  return (outer.start?.start ?? 0) <= (inner.start?.start ?? 0) && (outer.stop?.stop ?? 0) >= (inner.stop?.stop ?? 0);
}

function constructorNames(source: Source): readonly Fault[] {
  return source.types.flatMap((type) =>
    named(type)
      .filter(({ kind, name }) => kind === 'constructor' && name.toLowerCase() !== type.name.toLowerCase())
      .map(({ at, name }) => ({
        at,
        message: `${name} is no constructor of ${type.name}, and a method needs a type`,
        remedy: 'Name it as its class, or say what it returns.',
      })),
  );
}

/** `this.` before what is static, `this`, `super` and members of an instance where there is none. */
function staticContexts(source: Source, apex: ApexPackage): readonly Fault[] {
  const { DotExpressionContext, SuperPrimaryContext, ThisPrimaryContext } = grammar();
  const remedy = 'Call it by its class, or make an instance.';
  const byThis = allOf(source, DotExpressionContext).flatMap((dot) => {
    const type = typeAround(source, dot);
    if (!type || !/^this$/i.test(dot.expression().getText())) return [];
    const name = (dot.dotMethodCall() ?? dot).anyId().getText();
    const found = dot.dotMethodCall()
      ? methodsOf(apex, type, name)
      : [fieldOf(apex, type, name)].filter((each) => each !== undefined);
    const isStatic = found.length > 0 && found.every((each) => has(each, 'static'));
    return isStatic ? [{ at: dot, message: `${name} is static and belongs to no instance`, remedy }] : [];
  });
  const inStatic = [...allOf(source, ThisPrimaryContext), ...allOf(source, SuperPrimaryContext)]
    .filter((node) => isStaticPlace(source, node))
    .map((at) => ({ at, message: `\`${at.getText()}\` stands where there is no instance`, remedy }));
  return [...byThis, ...inStatic];
}

function isStaticPlace(source: Source, node: ApexNode): boolean {
  const { ClassBodyDeclarationContext } = grammar();
  const member = around(node, ClassBodyDeclarationContext);
  if (!member || !typeAround(source, node)) return false;
  return Boolean(member.STATIC()) || member.modifier_list().some((each) => Boolean(each.STATIC()));
}

function abstractBodies(source: Source): readonly Fault[] {
  const { BlockContext } = grammar();
  return source.types
    .filter(({ kind }) => kind === 'class')
    .flatMap((type) =>
      named(type).flatMap((member) => {
        if (member.kind !== 'method') return [];
        const isAbstract = has(member, 'abstract');
        const fault = (message: string, remedy: string): Fault[] => [
          { at: member.at, message: `${member.name} ${message}`, remedy },
        ];
        if (isAbstract && !has(type, 'abstract'))
          return fault('is abstract and its class is not', 'Declare the class abstract.');
        if (isAbstract && within(source, BlockContext, member.node).length > 0)
          return fault('is abstract and has a body', 'Remove one.');
        return !isAbstract && !member.body ? fault('has no body', 'Write one, or declare it abstract.') : [];
      }),
    );
}
