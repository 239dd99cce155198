import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { baseComponent } from '../platform/baseComponents.ts';
import { place } from '../rule.ts';
import { atAttributes, atElements } from '../visits.ts';
import { baseOf, camelCase, isDirective } from '../markup/names.ts';
import { attributeOf } from '../markup/template.ts';
import { REQUIRED, VALUES } from './baseValues.ts';

/** Attributes that every component takes. */
const ANY =
  /^(class|style|id|slot|title|hidden|role|part|dir|lang|draggable|spellcheck|tab-?index|access-?key|content-?editable|data-.+|aria-.+|on.+)$/;

export const unknownBaseAttributes = atAttributes(({ name, line }, { tag }, _component, _components, { file }) => {
  const component = baseComponent(baseOf(tag) ?? '');
  if (!component || isDirective(name) || ANY.test(name)) return [];
  const names = new Set([...component.properties].map((each) => each.toLowerCase()));
  if (component.properties.has(camelCase(name)) || names.has(name)) return [];
  return [
    place(
      file,
      line,
      `<${tag}> has no attribute ${name}`,
      'Correct the name; the Component Library lists the attributes.',
    ),
  ];
});

export const wrongBaseValues = atAttributes(
  ({ name, value, path: names, line }, { tag }, _component, _components, { file }) => {
    const allowed = VALUES[baseOf(tag) ?? '']?.[name];
    if (!allowed || names || value.includes('{') || allowed.includes(value)) return [];
    return [
      place(
        file,
        line,
        `${name}="${value}": <${tag}> takes ${allowed.join(', ')}`,
        'Take one of the documented values.',
      ),
    ];
  },
);

export const missingBaseAttributes = atElements(({ tag, line, attributes }, _component, _components, { file }) => {
  const required = REQUIRED[baseOf(tag) ?? ''] ?? [];
  if (attributes.some(({ name }) => name === 'lwc:spread')) return [];
  return required
    .filter((name) => !attributes.some((attribute) => attribute.name === name))
    .map((name) =>
      place(file, line, `<${tag}> has no ${name}`, 'Add it: the component needs it, or a screen reader does.'),
    );
});

export const baseFlagsAsText = atAttributes(
  ({ name, value, path: names, line }, { tag }, _component, _components, { file }) => {
    const component = baseComponent(baseOf(tag) ?? '');
    if (!component || names || !component.flags.has(camelCase(name)) || !/^(true|false)$/.test(value)) return [];
    return [
      place(
        file,
        line,
        `${name}="${value}": a text, where <${tag}> takes true or false`,
        'Write the attribute without a value for true and leave it out for false.',
      ),
    ];
  },
);

const ICONS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@salesforce-ux/design-system/package.json')),
  'assets/icons',
);
let icons: ReadonlySet<string> | undefined;

/** `utility:add` … of the Lightning Design System; empty where it is not installed. */
function iconNames(): ReadonlySet<string> {
  icons ??= new Set(
    ['action', 'custom', 'doctype', 'standard', 'utility'].flatMap((sprite) => {
      const folder = path.join(ICONS, sprite);
      if (!existsSync(folder)) return [];
      const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));
      return files.map((file) => `${sprite}:${file.slice(0, -'.svg'.length)}`);
    }),
  );
  return icons;
}

export const unknownIcons = atElements((element, _component, _components, { file }) => {
  const icon = attributeOf(element, 'icon-name');
  if (!icon || icon.path || icon.value === '' || !element.tag.startsWith('lightning-')) return [];
  if (iconNames().size === 0 || iconNames().has(icon.value)) return [];
  return [
    place(
      file,
      icon.line,
      `there is no icon ${icon.value}`,
      'Correct the name: sprite:name, as the Lightning Design System lists it.',
    ),
  ];
});
