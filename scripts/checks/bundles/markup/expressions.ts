import type { Component, Package } from '../package.ts';
import { place, type Place } from '../rule.ts';
import { canBeCalled, itemOf } from '../typed/evaluate.ts';
import { atAttributes } from '../visits.ts';
import { isDirective } from './names.ts';
import { valueAt } from './scope.ts';
import type { TemplateElement } from './template.ts';

const MISSPELLED = 'Correct the name, or add the member to the class.';

/** Names in braces that neither the class nor a directive around them gives. */
export function unknownNames(components: Package): readonly Place[] {
  return components.all
    .filter((component) => component.class)
    .flatMap((component) =>
      component.templates.flatMap((template) => [
        ...template.texts.flatMap(({ path, line, parent }) =>
          unknown(components, component, parent, path, template.file, line),
        ),
        ...template.elements.flatMap((element) =>
          element.attributes.flatMap(({ name, path, line }) =>
            path && !isHandler(name)
              ? unknown(components, component, outside(element, name), path, template.file, line)
              : [],
          ),
        ),
      ]),
    );
}

/** The value of for:each is read outside the loop that it makes. */
function outside(element: TemplateElement, attribute: string): TemplateElement | null {
  return attribute === 'for:each' || attribute.startsWith('iterator:') ? element.parent : element;
}

function unknown(
  components: Package,
  component: Component,
  element: TemplateElement | null,
  path: readonly string[],
  file: string,
  line: number,
): readonly Place[] {
  const value = valueAt(components, component, element, path);
  if (value.missing === null) return [];
  const isFirst = value.missing === path[0];
  const owner = isFirst ? `c/${component.bundle.name}` : path.slice(0, path.lastIndexOf(value.missing)).join('.');
  return [place(file, line, `{${path.join('.')}}: ${owner} has no ${value.missing}`, MISSPELLED)];
}

function isHandler(name: string): boolean {
  return /^on[a-z]/.test(name);
}

export const wrongHandlers = atAttributes((attribute, element, component, components, { file }) => {
  const { name, path, line } = attribute;
  if (!path || !isHandler(name) || !component.class) return [];
  const value = valueAt(components, component, element, path);
  const written = path.join('.');
  if (value.missing !== null)
    return [place(file, line, `${name}: c/${component.bundle.name} has no handler ${written}`, MISSPELLED)];
  if (!value.type || canBeCalled(components.typed.checker, value.type)) return [];
  return [place(file, line, `${name}: ${written} is not a function`, 'Name a method of the class.')];
});

export const wrongLists = atAttributes(({ name, path, line }, element, component, components, { file }) => {
  const isLoop = name === 'for:each' || name.startsWith('iterator:');
  if (!isLoop || !path || !component.class) return [];
  const { type } = valueAt(components, component, element.parent, path);
  if (!type || itemOf(components.typed.checker, type) !== undefined) return [];
  return [place(file, line, `${name}: ${path.join('.')} is not a list`, 'Give the loop an array.')];
});

/** `lwc:spread` and `lwc:on` take an object, `lwc:is` a constructor. */
export const wrongObjects = atAttributes(({ name, path, line }, element, component, components, { file }) => {
  if (!path || !/^lwc:(spread|on)$/.test(name) || !component.class) return [];
  const { type } = valueAt(components, component, element, path);
  const { checker } = components.typed;
  if (!type || !isPlainValue(checker.typeToString(checker.getNonNullableType(checker.getBaseTypeOfLiteralType(type)))))
    return [];
  return [place(file, line, `${name}: ${path.join('.')} is no object`, 'Give it an object of names and values.')];
});

function isPlainValue(type: string): boolean {
  return ['string', 'number', 'boolean', 'bigint'].includes(type);
}

/** A name in braces amid other text is taken as it is written. */
export const bracesInText = atAttributes(({ name, value, path, line }, _element, _component, _components, { file }) => {
  if (path || isDirective(name) || !/\{\s*[A-Za-z_$][\w$.]*\s*\}/.test(value)) return [];
  return [
    place(
      file,
      line,
      `${name}="${value}": an expression cannot be a part of a text`,
      'Put the whole value together in a getter.',
    ),
  ];
});
