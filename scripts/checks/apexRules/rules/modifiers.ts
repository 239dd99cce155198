import type { ModifierContext } from '@apexdevtools/apex-parser';
import { grammar, type ApexNode } from '../../read/apex.ts';
import { has, modifiersOf, type ApexType, type Member, type Modifiers } from '../model.ts';
import { eachSource, type ApexRule, type Fault } from '../rule.ts';
import { allOf, type Source } from '../source.ts';

const ACCESS = ['private', 'protected', 'public', 'global'];
const MODIFIERS = 'Apex Developer Guide: Access Modifiers';
const METHODS = 'Apex Developer Guide: Class Methods';

export const MODIFIER_RULES: readonly ApexRule[] = [
  { name: 'modifier-twice', page: MODIFIERS, find: eachSource(twice) },
  { name: 'modifiers-together', page: METHODS, find: eachSource(together) },
  { name: 'type-modifier', page: 'Apex Developer Guide: Class Declaration Syntax', find: eachSource(onTypes) },
  { name: 'member-modifier', page: MODIFIERS, find: eachSource(onMembers) },
  { name: 'local-modifier', page: 'Apex Developer Guide: Variables', find: eachSource(onLocals) },
  { name: 'property', page: 'Apex Developer Guide: Apex Properties', find: eachSource(properties) },
];

const DROP = 'Remove one of them.';

/** Every list of modifiers of a file, with what it stands on. */
function everyList(source: Source): readonly Modifiers[] {
  const { PropertyBlockContext } = grammar();
  return [
    ...source.types.map(({ modifiers }) => modifiers),
    ...source.types.flatMap(({ members }) =>
      members.flatMap((each) => (each.kind === 'initialiser' ? [] : [each.modifiers])),
    ),
    ...allOf(source, PropertyBlockContext).map((each) => modifiersOf(each.modifier_list())),
  ];
}

function twice(source: Source): readonly Fault[] {
  return [...new Set(everyList(source).map(({ words }) => words))].flatMap((words) =>
    words.flatMap(([word, at], index) => {
      const before = words.slice(0, index).map(([each]) => each);
      const other = before.find((each) => each === word || kindOf(each) === kindOf(word));
      return other ? [{ at, message: `\`${word}\` follows \`${other}\``, remedy: DROP }] : [];
    }),
  );
}

function kindOf(word: string): string {
  if (ACCESS.includes(word)) return 'access';
  return word.endsWith('sharing') ? 'sharing' : word;
}

const APART: readonly (readonly [string, string])[] = [
  ['virtual', 'static'],
  ['abstract', 'static'],
  ['override', 'static'],
  ['protected', 'static'],
  ['abstract', 'virtual'],
  ['abstract', 'private'],
  ['virtual', 'private'],
  ['static', 'transient'],
  ['abstract', 'final'],
];

function together(source: Source): readonly Fault[] {
  return membersOf(source).flatMap((member) =>
    APART.filter(([one, other]) => has(member, one) && has(member, other)).map(([one, other]) => ({
      at: member.at,
      message: `${member.name} is both \`${one}\` and \`${other}\``,
      remedy: DROP,
    })),
  );
}

const ON_TYPES: Readonly<Record<ApexType['kind'], RegExp>> = {
  class: /^(private|protected|public|global|virtual|abstract|(with|without|inherited) sharing)$/,
  interface: /^(private|protected|public|global|virtual)$/,
  enum: /^(private|protected|public|global)$/,
};

function onTypes(source: Source): readonly Fault[] {
  return source.types.flatMap(({ kind, name, at, modifiers }) =>
    modifiers.words
      .filter(([word]) => !ON_TYPES[kind].test(word))
      .map(([word]) => ({
        at,
        message: `the ${kind} ${name} is \`${word}\`, which only others can be`,
        remedy: `Remove \`${word}\`.`,
      })),
  );
}

const ON_MEMBERS: Readonly<Record<Exclude<Member['kind'], 'initialiser'>, RegExp>> = {
  method: /^(private|protected|public|global|static|virtual|abstract|override|webservice|testmethod)$/,
  constructor: /^(private|protected|public|global)$/,
  field: /^(private|protected|public|global|static|final|transient|webservice)$/,
  property: /^(private|protected|public|global|static|transient|webservice|virtual|abstract|override)$/,
};

function onMembers(source: Source): readonly Fault[] {
  return membersOf(source).flatMap((member) =>
    member.modifiers.words
      .filter(([word]) => !ON_MEMBERS[member.kind].test(word))
      .map(([word]) => ({
        at: member.at,
        message: `the ${member.kind} ${member.name} is \`${word}\`, which only others can be`,
        remedy: `Remove \`${word}\`.`,
      })),
  );
}

function membersOf(source: Source): readonly Exclude<Member, { kind: 'initialiser' }>[] {
  return source.types
    .filter(({ kind }) => kind === 'class')
    .flatMap(({ members }) => members.filter((each) => each.kind !== 'initialiser'));
}

function onLocals(source: Source): readonly Fault[] {
  const { LocalVariableDeclarationContext } = grammar();
  return allOf(source, LocalVariableDeclarationContext).flatMap((node) =>
    node
      .modifier_list()
      .filter((each: ModifierContext) => !each.FINAL() && !each.annotation())
      .map((each: ApexNode) => ({
        at: each,
        message: `a variable of a block can be \`final\` only, not \`${each.getText()}\``,
        remedy: 'Remove the modifier.',
      })),
  );
}

function properties(source: Source): readonly Fault[] {
  return membersOf(source).flatMap((property) => {
    if (property.kind !== 'property') return [];
    const own = rank(property.modifiers);
    return property.accessors.flatMap((accessor, index) => {
      const modifiers = modifiersOf(accessor.modifier_list());
      const is = accessor.getter() ? 'get' : 'set';
      const isSecond = property.accessors.slice(0, index).some((each) => Boolean(each.getter()) === (is === 'get'));
      const [foreign] = modifiers.words.filter(([word]) => !ACCESS.includes(word));
      const fault = (message: string, remedy: string): Fault => ({ at: accessor, message, remedy });
      return [
        ...(isSecond ? [fault(`${property.name} has two ${is} accessors`, 'Remove one.')] : []),
        ...(foreign ? [fault(`an accessor can not be \`${foreign[0]}\``, 'Remove the modifier.')] : []),
        ...(modifiers.words.length > 0 && !foreign && rank(modifiers) > own
          ? [fault(`${is} is more visible than ${property.name} itself`, 'Widen the property, or narrow the accessor.')]
          : []),
      ];
    });
  });
}

function rank({ words }: Modifiers): number {
  return Math.max(0, ...words.map(([word]) => ACCESS.indexOf(word)));
}
