import ts from 'typescript';
import type { Component, Package } from '../package.ts';
import { along, isUntold, itemOf, UNKNOWN, type Value } from '../typed/evaluate.ts';
import { attributeOf, type TemplateElement } from './template.ts';

/** A name that a directive brings into a template, and the type of what it stands for; null where that is not known. */
interface Variable {
  readonly name: string;
  readonly type: ts.Type | null;
  /** Its members are `value`, which has the type, `index`, `first` and `last`. */
  readonly isIterator: boolean;
}

/** What a path in a template comes to where `element` stands. */
export function valueAt(
  components: Package,
  component: Component,
  element: TemplateElement | null,
  path: readonly string[],
): Value {
  const [first = '', ...rest] = path;
  const { checker } = components.typed;
  const variable = variableAt(components, component, element, first);
  if (variable?.isIterator) return valueOfIterator(checker, variable, rest);
  if (variable) return variable.type ? along(checker, variable.type, rest) : UNKNOWN;
  if (!component.class) return UNKNOWN;
  const value = along(checker, component.class.type, path);
  return value.missing !== null && component.class.isOpen && value.missing === first ? UNKNOWN : value;
}

function variableAt(
  components: Package,
  component: Component,
  element: TemplateElement | null,
  name: string,
): Variable | undefined {
  for (let at = element; at; at = at.parent) {
    const found = variablesOf(components, component, at).find((variable) => variable.name === name);
    if (found) return found;
  }
  return undefined;
}

function variablesOf(components: Package, component: Component, element: TemplateElement): readonly Variable[] {
  return element.attributes.flatMap(({ name, value, path }): readonly Variable[] => {
    if (name === 'for:item') {
      const list = attributeOf(element, 'for:each')?.path;
      const type = list ? itemType(components, component, element.parent, list) : null;
      return [{ name: value, type, isIterator: false }];
    }
    if (name.startsWith('iterator:') && path) {
      const iterator = name.slice('iterator:'.length);
      return [{ name: iterator, type: itemType(components, component, element.parent, path), isIterator: true }];
    }
    const isName = name === 'for:index' || name === 'lwc:slot-data';
    return isName ? [{ name: value, type: null, isIterator: false }] : [];
  });
}

function itemType(
  components: Package,
  component: Component,
  outside: TemplateElement | null,
  list: readonly string[],
): ts.Type | null {
  const { type } = valueAt(components, component, outside, list);
  const item = type && !isUntold(type) ? itemOf(components.typed.checker, type) : null;
  return item ?? null;
}

function valueOfIterator(checker: ts.TypeChecker, { type }: Variable, path: readonly string[]): Value {
  const [member, ...rest] = path;
  if (member === 'value') return type ? along(checker, type, rest) : UNKNOWN;
  if (member === undefined || ['index', 'first', 'last'].includes(member)) return UNKNOWN;
  return type ? { type: null, missing: member, of: type } : { type: null, missing: member, of: checker.getAnyType() };
}
