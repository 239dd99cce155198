import type { Package } from '../package.ts';
import { domOf } from '../platform/dom.ts';
import { baseComponent } from '../platform/baseComponents.ts';
import { place, type Place } from '../rule.ts';
import { atAttributes, atElements } from '../visits.ts';
import { baseOf, CONDITIONS, isDirective } from './names.ts';
import { attributeOf, type TemplateElement } from './template.ts';

/** Namespaces of components that come with the platform or with a feature of it. */
const NAMESPACES =
  /^(c|lightning|wave|experience|omnistudio|dxp|runtime|force|forcecommunity|community|records|support)[-_]/;
/** Attributes of any element besides those of the DOM's own types. */
const ANY = /^(class|style|is|part|exportparts|xmlns|role|data-.+|aria-.+|on.+|item(scope|type|prop|id|ref))$/;
/** Attributes whose properties have other names. */
const RENAMED: Readonly<Record<string, readonly string[]>> = {
  label: ['for'],
  output: ['for'],
  form: ['accept-charset'],
  meta: ['http-equiv', 'charset'],
  script: ['charset'],
  td: ['colspan', 'rowspan', 'char', 'charoff'],
  iframe: ['frameborder', 'marginheight', 'marginwidth'],
};
const CONTAINERS = ['template', 'slot'];

export const unknownElements = atElements(({ tag, line, isSvg, attributes }, _component, { typed }, { file }) => {
  const dom = domOf(typed);
  const wrong = (why: string): readonly Place[] => [
    place(file, line, `<${tag}>: ${why}`, 'Correct the name of the element.'),
  ];
  if (tag.startsWith('lwc:')) return [];
  if (tag.includes('-')) {
    const isExternal = attributes.some(({ name }) => name === 'lwc:external');
    if (isExternal || NAMESPACES.test(tag) || isSvg) return [];
    return wrong('no component has this namespace');
  }
  if (!dom) return [];
  const names = isSvg ? dom.svgElements : dom.elements;
  return names.has(tag) || CONTAINERS.includes(tag) ? [] : wrong('HTML has no such element');
});

export const unknownBase = atElements(({ tag, line }, _component, _components, { file }) => {
  const base = baseOf(tag);
  if (base === undefined) return [];
  if (baseComponent(base) && !base.startsWith('primitive')) return [];
  return [
    place(
      file,
      line,
      `<${tag}>: there is no such base component`,
      'Correct the name; the Component Library lists them.',
    ),
  ];
});

export const unknownAttributes = atAttributes(({ name, line }, { tag, isSvg }, _component, { typed }, { file }) => {
  if (isSvg || tag.includes('-') || tag.startsWith('lwc:') || CONTAINERS.includes(tag)) return [];
  const known = domOf(typed)?.attributesOf(tag);
  if (!known || isDirective(name) || ANY.test(name) || (RENAMED[tag] ?? []).includes(name)) return [];
  if (known.has(name) || known.has(`${name}name`) || known.has(name.replaceAll('-', ''))) return [];
  return [place(file, line, `<${tag}> has no attribute ${name}`, 'Correct the name, or use a data- attribute.')];
});

/** On plain elements; events of components inside may bubble to them. */
export const unknownEvents = atAttributes(({ name, line }, element, _component, { typed }, { file }) => {
  const event = /^on([a-z]\w*)$/.exec(name)?.[1];
  if (event === undefined || element.tag.includes('-') || CONTAINERS.includes(element.tag)) return [];
  const dom = domOf(typed);
  if (!dom || dom.events.has(event) || holdsComponent(element)) return [];
  return [place(file, line, `<${element.tag}> has no event ${event}`, 'Correct the name of the event.')];
});

function holdsComponent(element: TemplateElement): boolean {
  if (element.attributes.some(({ name }) => name === 'lwc:dom')) return true;
  return (
    element.children.some(({ tag }) => tag.includes('-') || tag.startsWith('lwc:') || tag === 'slot') ||
    element.children.some(holdsComponent)
  );
}

export const deprecatedConditions = atAttributes(({ name, line }, _element, _component, _components, { file }) => {
  const by = { 'if:true': 'lwc:if', 'if:false': 'lwc:else' }[name];
  if (by === undefined) return [];
  return [place(file, line, `${name} is no longer recommended and will be removed`, `Use ${by}.`)];
});

/** Two slots of one name, or two references, that are there at the same time. */
export function twice(directive: 'slot' | 'lwc:ref'): ReturnType<typeof atElements> {
  return (components) =>
    components.all.flatMap(({ templates }) =>
      templates.flatMap(({ file, elements }) => {
        const seen = new Set<string>();
        return elements.flatMap((element) => {
          const name = directive === 'slot' ? slotName(element) : attributeOf(element, 'lwc:ref')?.value;
          if (name === undefined || isConditional(element)) return [];
          const isSecond = seen.has(name);
          seen.add(name);
          if (!isSecond) return [];
          const what = directive === 'slot' ? `the slot ${name || 'without a name'}` : `lwc:ref ${name}`;
          return [place(file, element.line, `${what} stands in the template twice`, 'Keep one, or name them apart.')];
        });
      }),
    );
}

function slotName(element: TemplateElement): string | undefined {
  return element.tag === 'slot' ? (attributeOf(element, 'name')?.value ?? '') : undefined;
}

export function isConditional(element: TemplateElement | null): boolean {
  if (!element) return false;
  return element.attributes.some(({ name }) => CONDITIONS.test(name)) || isConditional(element.parent);
}

export const repeatedSlots = atElements((element, _component, _components, { file }) => {
  if (element.tag !== 'slot') return [];
  for (let at: TemplateElement | null = element; at; at = at.parent)
    if (at.attributes.some(({ name }) => name === 'for:each' || name.startsWith('iterator:')))
      return [place(file, element.line, 'a slot stands inside a loop', 'Give the item to a component of its own.')];
  return [];
});

export function emptyBraces(components: Package): readonly Place[] {
  return components.all.flatMap(({ bundle }) =>
    bundle.sources
      .filter(({ file }) => file.endsWith('.html'))
      .flatMap(({ file, text }) =>
        text
          .split('\n')
          .flatMap((line, index) =>
            />[^<]*\{\s*\}/.test(line) || /=\{\s*\}/.test(line)
              ? [place(file, index + 1, 'braces without a name', 'Name the property, or remove the braces.')]
              : [],
          ),
      ),
  );
}
