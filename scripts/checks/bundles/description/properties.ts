import ts from 'typescript';
import type { Package } from '../package.ts';
import type { Place } from '../rule.ts';
import { publicMembers } from '../typed/componentClass.ts';
import { partsOf } from '../typed/evaluate.ts';
import { all, type XmlElement } from '../../read/xml.ts';
import { below, descriptionsOf, targetsOf, type Description } from './files.ts';
import { PROPERTY_ATTRIBUTES, TARGETS, TYPES } from './targets.ts';

/** A property that a builder offers, with the targets it is offered on. */
interface Property {
  readonly element: XmlElement;
  readonly targets: readonly string[];
  readonly description: Description;
  readonly name: string;
  readonly type: string;
}

function atProperties(find: (property: Property, components: Package) => readonly string[], remedy: string) {
  return (components: Package): readonly Place[] =>
    descriptionsOf(components).flatMap((description) =>
      below(description.root, 'targetConfig').flatMap((config) =>
        all(config, 'property').flatMap((element) => {
          const given = (attribute: string): string => element.attributes.get(attribute) ?? '';
          const property = {
            element,
            targets: targetsOf(config),
            description,
            name: given('name'),
            type: given('type'),
          };
          return find(property, components).map((message) => description.at(element, message, remedy));
        }),
      ),
    );
}

export const wrongAttributes = atProperties(
  ({ element, name, type }) => [
    ...(name === '' ? ['a property has no name'] : []),
    ...(type === '' ? [`the property ${name} has no type`] : []),
    ...[...element.attributes.keys()]
      .filter((attribute) => !PROPERTY_ATTRIBUTES.includes(attribute) && !attribute.startsWith('xmlns'))
      .map((attribute) => `a property has no attribute ${attribute}`),
  ],
  'Correct the attribute.',
);

export const wrongTypes = atProperties(({ type, name, targets }) => {
  if (type === '') return [];
  if (!TYPES.test(type)) return [`${name}: there is no type ${type}`];
  return targets
    .filter((target) => Object.hasOwn(TARGETS, target))
    .flatMap((target) => {
      const types = TARGETS[target]?.types ?? null;
      if (types === null || types.includes(type) || /__|^\w+\/\w+$|^\{/.test(type)) return [];
      return types.length === 0
        ? [`${target} takes no properties`]
        : [`${name}: ${target} takes ${types.join(', ')}, not ${type}`];
    });
}, 'Take a type of the target.');

export const wrongDefaults = atProperties(({ element, name, type }) => {
  const given = element.attributes.get('default');
  if (given === undefined) return [];
  if (type === 'Boolean' && !/^(true|false)$/.test(given))
    return [`${name}: the default ${given} is not true or false`];
  if (type === 'Integer' && !/^-?\d+$/.test(given)) return [`${name}: the default ${given} is no whole number`];
  if (type === 'Color' && !/^(#[\da-fA-F]{3,8}|rgba?\(.*\)|hsla?\(.*\)|[a-z]+)$/.test(given))
    return [`${name}: the default ${given} is no color`];
  const choices = element.attributes.get('datasource');
  const isFixed = type === 'String' && choices !== undefined && !choices.startsWith('apex://');
  if (
    isFixed &&
    !choices
      .split(',')
      .map((choice) => choice.trim())
      .includes(given)
  )
    return [`${name}: the default ${given} is not in its datasource`];
  return rangeProblem(element, name, type, Number(given));
}, 'Give it a default of its type, or none.');

function rangeProblem(element: XmlElement, name: string, type: string, given: number): readonly string[] {
  const { min, max } = rangeOf(element);
  if (type !== 'Integer') return [];
  return given < min || given > max ? [`${name}: the default ${given} is not between min and max`] : [];
}

function rangeOf(element: XmlElement): { readonly min: number; readonly max: number } {
  const number = (attribute: string, without: number): number => Number(element.attributes.get(attribute) ?? without);
  return { min: number('min', -Infinity), max: number('max', Infinity) };
}

export const wrongBounds = atProperties(({ element, name, type }) => {
  const given = ['min', 'max'].filter((attribute) => element.attributes.has(attribute));
  if (given.length > 0 && type !== 'Integer') return [`${name}: ${given.join(' and ')} are for type Integer`];
  const notWhole = given.filter((attribute) => !/^-?\d+$/.test(element.attributes.get(attribute) ?? ''));
  const { min, max } = rangeOf(element);
  return [
    ...notWhole.map((attribute) => `${name}: ${attribute} is no whole number`),
    ...(min > max ? [`${name}: min is greater than max`] : []),
    ...(element.attributes.has('datasource') && type !== 'String' ? [`${name}: a datasource is for type String`] : []),
  ];
}, 'Remove the attribute, or change the type.');

export const wrongWords = atProperties(({ element, name, targets }) => {
  const required = element.attributes.get('required');
  const role = element.attributes.get('role');
  const flow = targets.every((target) => /^lightning__Flow(Screen|Action)$/.test(target));
  return [
    ...(required !== undefined && !/^(true|false)$/.test(required)
      ? [`${name}: required is ${required}, not true or false`]
      : []),
    ...(role !== undefined && !/^(inputOnly|outputOnly)$/.test(role)
      ? [`${name}: role is ${role}, not inputOnly or outputOnly`]
      : []),
    ...(role !== undefined && !flow ? [`${name}: a role is for flows`] : []),
  ];
}, 'Take a documented value.');

export function repeatedProperties(components: Package): readonly Place[] {
  return descriptionsOf(components).flatMap(({ root, at }) =>
    below(root, 'targetConfig').flatMap((config) => {
      const seen = new Set<string>();
      return all(config, 'property').flatMap((element) => {
        const name = element.attributes.get('name') ?? '';
        const isSecond = seen.has(name);
        seen.add(name);
        if (!isSecond) return [];
        return [at(element, `the property ${name} stands there twice`, 'Keep one.')];
      });
    }),
  );
}

const KINDS: Readonly<Record<string, ts.TypeFlags>> = {
  String: ts.TypeFlags.StringLike,
  Boolean: ts.TypeFlags.BooleanLike,
  Integer: ts.TypeFlags.NumberLike,
};
const PRIMITIVE = ts.TypeFlags.StringLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.NumberLike;

/** A type in the description and another one in the class. */
export const otherTypes = atProperties(({ type, name, description }, { typed }) => {
  const kind = KINDS[type];
  const member = description.component.class && publicMembers(typed, description.component.class).get(name);
  if (kind === undefined || !member) return [];
  if (member.flags & ts.SymbolFlags.Method) return [`${name} is a method of the class`];
  const declared = typed.checker.getNonNullableType(typed.checker.getTypeOfSymbol(member));
  const parts = partsOf(declared);
  if (!parts.every(({ flags }) => flags & PRIMITIVE) || parts.some(({ flags }) => flags & kind)) return [];
  return [`${name} is ${type} here and ${typed.checker.typeToString(declared)} in the class`];
}, 'Make description and class agree.');
