import ts from 'typescript';
import type { Component, Package } from '../package.ts';
import { place, type Place } from '../rule.ts';
import { publicMembers } from '../typed/componentClass.ts';
import { isUntold, partsOf } from '../typed/evaluate.ts';
import { atAttributes } from '../visits.ts';
import { bundleOf, camelCase } from '../markup/names.ts';
import { valueAt } from '../markup/scope.ts';
import type { Attribute, TemplateElement } from '../markup/template.ts';

/** The @api member of a component of the package that an attribute sets; undefined for other attributes. */
function memberFor(components: Package, { tag }: TemplateElement, { name }: Attribute): ts.Symbol | undefined {
  const child = components.components.get(bundleOf(tag) ?? '');
  return child?.class ? publicMembers(components.typed, child.class).get(camelCase(name)) : undefined;
}

/** Attributes that set a method, or a getter that has no setter. */
export const notSettable = atAttributes((attribute, element, _component, components, { file }) => {
  const member = memberFor(components, element, attribute);
  if (!member) return [];
  const wrong = (what: string): readonly Place[] => [
    place(
      file,
      attribute.line,
      `${attribute.name}: ${what} of <${element.tag}>`,
      'Set a property that can be written.',
    ),
  ];
  if (member.flags & ts.SymbolFlags.Method) return wrong(`${member.name} is a method`);
  const isReadOnly =
    (member.flags & ts.SymbolFlags.GetAccessor) !== 0 && (member.flags & ts.SymbolFlags.SetAccessor) === 0;
  return isReadOnly ? wrong(`${member.name} has a getter and no setter`) : [];
});

/** `flag="true"`: a text, and also "false" is a true one. */
export const flagsAsText = atAttributes((attribute, element, _component, components, { file }) => {
  const member = attribute.path ? undefined : memberFor(components, element, attribute);
  if (!member || attribute.value === '') return [];
  const type = components.typed.checker.getNonNullableType(components.typed.checker.getTypeOfSymbol(member));
  if (!partsOf(type).every((part) => part.flags & ts.TypeFlags.BooleanLike)) return [];
  return [
    place(
      file,
      attribute.line,
      `${attribute.name}="${attribute.value}": a text, where ${member.name} of <${element.tag}> is true or false`,
      'Write the attribute without a value for true and leave it out for false, or bind a property.',
    ),
  ];
});

/** A value of a kind that the child's property does not take. */
export const wrongValues = atAttributes((attribute, element, component, components, { file }) => {
  const member = memberFor(components, element, attribute);
  if (!member || member.flags & ts.SymbolFlags.Method) return [];
  const { checker } = components.typed;
  const wanted = checker.getNonNullableType(checker.getTypeOfSymbol(member));
  const given = givenType(components, component, element, attribute);
  if (!given || kindsOf(wanted).has('any') || kindsOf(given).has('any')) return [];
  const overlap = [...kindsOf(given)].some((kind) => kindsOf(wanted).has(kind));
  if (overlap) return [];
  return [
    place(
      file,
      attribute.line,
      `${attribute.name}: ${checker.typeToString(given)}, where ${member.name} of <${element.tag}> is ${checker.typeToString(wanted)}`,
      'Give the property a value of its type.',
    ),
  ];
});

/** Null where nothing is known of it, and for text that a flag or a number is set with. */
function givenType(
  components: Package,
  component: Component,
  element: TemplateElement,
  { path, value }: Attribute,
): ts.Type | null {
  const { checker } = components.typed;
  if (!path) return value === '' || value.includes('{') ? null : checker.getStringType();
  const { type } = valueAt(components, component, element, path);
  return type && checker.getNonNullableType(type);
}

/** `string`, `number`, `boolean`, `list`, `function`, `object`; `any` for what may be all of them. */
function kindsOf(type: ts.Type): ReadonlySet<string> {
  return new Set(partsOf(type).map(kindOf));
}

function kindOf(type: ts.Type): string {
  if (isUntold(type) || type.isIntersection()) return 'any';
  if (type.flags & ts.TypeFlags.StringLike) return 'string';
  if (type.flags & ts.TypeFlags.NumberLike) return 'number';
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean';
  if (type.getCallSignatures().length > 0) return 'function';
  const name = type.symbol?.name ?? '';
  if (
    ['Array', 'ReadonlyArray'].includes(name) ||
    (type as ts.TypeReference).target?.objectFlags & ts.ObjectFlags.Tuple
  )
    return 'list';
  return type.flags & ts.TypeFlags.Object ? 'object' : 'any';
}
