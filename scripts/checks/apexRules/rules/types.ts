import type { ApexNode } from '../../read/apex.ts';
import type { ApexPackage } from '../apexPackage.ts';
import { has, typeText, type ApexType, type Method } from '../model.ts';
import { eachSource, type ApexRule, type Fault, type Place } from '../rule.ts';
import type { Source } from '../source.ts';
import { lineage, methodsOf } from '../typing.ts';

const CLASSES = 'Apex Developer Guide: Class Declaration Syntax';
const EXTENDING = 'Apex Developer Guide: Extending a Class';
const INTERFACES = 'Apex Developer Guide: Interfaces';

export const TYPE_RULES: readonly ApexRule[] = [
  { name: 'file-name', page: 'Metadata API: ApexClass', find: eachSource(fileNames) },
  { name: 'class-twice', page: 'Apex Developer Guide: Naming Conventions', find: classesTwice },
  { name: 'enum-value-twice', page: 'Apex Developer Guide: Enums', find: eachSource(enumValues) },
  { name: 'cyclic-inheritance', page: EXTENDING, find: eachSource(cycles, false) },
  { name: 'supertype', page: EXTENDING, find: eachSource(supertypes, false) },
  { name: 'inner-static', page: CLASSES, find: eachSource(innerStatics) },
  {
    name: 'exception-name',
    page: 'Apex Developer Guide: Create Custom Exceptions',
    find: eachSource(exceptions, false),
  },
  { name: 'standard-name', page: 'Apex Developer Guide: Naming Conventions', find: eachSource(standardNames, false) },
  { name: 'not-implemented', page: INTERFACES, find: eachSource(unimplemented, false) },
  { name: 'override', page: EXTENDING, find: eachSource(overrides, false) },
];

function fileNames(source: Source): readonly Fault[] {
  const [top] = source.types;
  if (!top || source.file.endsWith('.trigger') || top.name.toLowerCase() === source.name.toLowerCase()) return [];
  return [{ at: top.at, message: `${top.name} stands in the file of ${source.name}`, remedy: 'Give both one name.' }];
}

/** Classes, and triggers among themselves, whose names differ in case only, wherever their files stand. */
function classesTwice(apex: ApexPackage): readonly Place[] {
  const isTrigger = ({ file }: Source): boolean => file.endsWith('.trigger');
  return [apex.sources.filter(isTrigger), apex.sources.filter((source) => !isTrigger(source))].flatMap((sources) =>
    repeated(sources, ({ name }) => name).map(({ file, name }) => ({
      file,
      line: 1,
      message: `another file holds ${name}; names are the same in any case`,
      remedy: 'Rename or remove one.',
    })),
  );
}

function enumValues(source: Source): readonly Fault[] {
  return source.types.flatMap(({ constants }) =>
    repeated(constants, (each) => each.getText()).map((at) => ({
      at,
      message: `the value ${at.getText()} stands twice; names are the same in any case`,
      remedy: 'Remove one.',
    })),
  );
}

/** The items whose name, in any case, an earlier one has. */
export function repeated<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = nameOf(item).toLowerCase();
    const isKnown = seen.has(key);
    seen.add(key);
    return isKnown;
  });
}

function cycles(source: Source, apex: ApexPackage): readonly Fault[] {
  return source.types
    .filter((type) => parentsOf(apex, type).some((parent) => reaches(apex, parent, type, new Set())))
    .map(({ at, name }) => ({ at, message: `${name} extends itself, by way of others`, remedy: 'Break the circle.' }));
}

function reaches(apex: ApexPackage, from: ApexType, wanted: ApexType, seen: Set<ApexType>): boolean {
  if (from === wanted) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return parentsOf(apex, from).some((parent) => reaches(apex, parent, wanted, seen));
}

function parentsOf(apex: ApexPackage, type: ApexType): readonly ApexType[] {
  const names = type.superclass ? [type.superclass, ...type.interfaces] : type.interfaces;
  return names.flatMap((name) => apex.typeNamed(typeText(name), type) ?? []);
}

/** Types of the platform that no class extends. */
const CLOSED =
  /^(string|integer|long|decimal|double|boolean|id|date|datetime|time|blob|object|sobject|list<.*|set<.*|map<.*)$/;

function supertypes(source: Source, apex: ApexPackage): readonly Fault[] {
  return source.types.flatMap((type) => [
    ...repeated(type.interfaces, typeText).map((at) => ({
      at,
      message: `${type.name} implements ${at.getText()} twice`,
      remedy: 'Remove one.',
    })),
    ...(type.superclass ? parentFaults(apex, type, type.superclass, typeText(type.superclass)) : []),
  ]);
}

function parentFaults(apex: ApexPackage, type: ApexType, at: ApexNode, name: string): readonly Fault[] {
  const parent = apex.typeNamed(name, type);
  const fault = (why: string): Fault[] => [
    {
      at,
      message: `${type.name} can not extend ${at.getText()}, ${why}`,
      remedy: 'Extend an open class, or hold it in a field.',
    },
  ];
  if (!parent) return CLOSED.test(name) || apex.object(name) ? fault('a type of the platform') : [];
  if (parent.kind !== 'class') return fault(`which is an ${parent.kind}`);
  const isOpen = has(parent, 'virtual') || has(parent, 'abstract') || isException(apex, parent);
  return isOpen ? [] : fault('which is neither virtual nor abstract');
}

function innerStatics(source: Source): readonly Fault[] {
  return source.types
    .filter(({ outer }) => outer !== null)
    .flatMap(({ name, members }) =>
      members
        .filter((member) => (member.kind === 'initialiser' ? member.isStatic : has(member, 'static')))
        .map((member) => ({
          at: member.kind === 'initialiser' ? member.node : member.at,
          message: `the inner class ${name} can have nothing static`,
          remedy: 'Move it to the outer class.',
        })),
    );
}

function isException(apex: ApexPackage, type: ApexType): boolean {
  return lineage(apex, type).some(({ superclass }) => superclass !== null && /exception$/.test(typeText(superclass)));
}

function exceptions(source: Source, apex: ApexPackage): readonly Fault[] {
  return source.types
    .filter(({ kind }) => kind === 'class')
    .flatMap((type) => {
      const isNamedSo = /exception$/i.test(type.name);
      if (isNamedSo === isException(apex, type)) return [];
      const message = isNamedSo
        ? `${type.name} is called an exception and extends none`
        : `${type.name} extends an exception and does not end in Exception`;
      return [{ at: type.at, message, remedy: 'Rename the class.' }];
    });
}

/** Names of the platform that code cannot do without. */
const PLATFORM =
  /^(system|schema|database|test|string|integer|long|decimal|double|boolean|id|date|datetime|time|blob|object|sobject|list|set|map|trigger|userinfo|limits|math|json|type|exception|apexpages|messaging|label|assert|accesslevel|http|crypto|eventbus|featuremanagement)$/;

function standardNames(source: Source, apex: ApexPackage): readonly Fault[] {
  return source.types
    .filter(({ name }) => PLATFORM.test(name.toLowerCase()) || apex.schema.object(name)?.kind === 'standard')
    .map(({ at, name }) => ({
      at,
      message: `${name} hides the platform's own type of that name`,
      remedy: 'Choose another name.',
    }));
}

/** Abstract methods of the package's own types that a class has to have. */
function unimplemented(source: Source, apex: ApexPackage): readonly Fault[] {
  return source.types
    .filter((type) => type.kind === 'class' && !has(type, 'abstract'))
    .flatMap((type) => {
      const parents = lineage(apex, type);
      const owed = parents.flatMap((each) =>
        each.members.filter((member): member is Method => member.kind === 'method' && has(member, 'abstract')),
      );
      const missing = owed.find(
        (method) => !methodsOf(apex, type, method.name).some((each) => each.body && isSame(each, method)),
      );
      if (!missing) return [];
      return [
        {
          at: type.at,
          message: `${type.name} does not implement ${missing.name}`,
          remedy: 'Implement it, or declare the class abstract.',
        },
      ];
    });
}

function isSame(one: Method, other: Method): boolean {
  return signature(one) === signature(other);
}

/** Lower-case name and types of parameters. */
export function signature(method: Pick<Method, 'name' | 'parameters'>): string {
  return `${method.name.toLowerCase()}(${method.parameters.map(({ type }) => typeText(type)).join(';')})`;
}

const RANKS = ['private', 'protected', 'public', 'global'];

function overrides(source: Source, apex: ApexPackage): readonly Fault[] {
  return source.types.flatMap((type) =>
    type.kind !== 'class'
      ? []
      : type.members
          .filter((member): member is Method => member.kind === 'method' && !has(member, 'static'))
          .flatMap((method) => overrideFaults(apex, type, method)),
  );
}

function overrideFaults(apex: ApexPackage, type: ApexType, method: Method): readonly Fault[] {
  const [, ...ancestors] = lineage(apex, type);
  const contracts = [type, ...ancestors].flatMap((each) =>
    each.interfaces.flatMap((name) => apex.typeNamed(typeText(name), each) ?? []),
  );
  const overridden = [...ancestors, ...contracts]
    .flatMap(({ members }) => members)
    .find((member): member is Method => member.kind === 'method' && isSame(member, method));
  if (!overridden || has(overridden, 'private') || has(overridden, 'static')) return [];
  const fault = (why: string): Fault[] => [
    { at: method.at, message: `${method.name} ${why}`, remedy: 'Follow what it overrides.' },
  ];
  if (returnText(method) !== returnText(overridden)) return fault('returns another type than what it overrides');
  const wanted = contracts.some(({ members }) => members.includes(overridden)) ? 2 : rankOf(overridden);
  return rankOf(method) < wanted ? fault('is less visible than what it overrides') : [];
}

function returnText({ returns }: Method): string {
  return returns ? (typeText(returns).split('.').at(-1) ?? '') : 'void';
}

function rankOf(method: Method): number {
  return Math.max(0, ...method.modifiers.words.map(([word]) => RANKS.indexOf(word)));
}
