import ts from 'typescript';
import type { Component, Package } from '../package.ts';
import { baseComponent } from '../platform/baseComponents.ts';
import { domOf } from '../platform/dom.ts';
import { place } from '../rule.ts';
import { atAttributes } from '../visits.ts';
import { baseOf, bundleOf } from '../markup/names.ts';
import type { TemplateElement } from '../markup/template.ts';

/** Events of base components that have no sources here, and those that no literal of the sources names. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  recordEditForm: ['load', 'submit', 'success', 'error', 'cancel'],
  recordViewForm: ['load', 'error'],
  recordForm: ['load', 'submit', 'success', 'error', 'cancel'],
  recordPicker: ['change', 'ready', 'error', 'clear', 'blur', 'focus', 'search'],
  inputField: ['change'],
  fileUpload: ['uploadfinished'],
  flow: ['statuschange'],
  map: ['markerselect'],
  datatable: [
    'cellchange',
    'rowaction',
    'rowselection',
    'sort',
    'save',
    'cancel',
    'loadmore',
    'headeraction',
    'resize',
    'toggle',
    'toggleall',
  ],
  treeGrid: ['toggle', 'toggleall', 'rowaction', 'rowselection', 'sort', 'headeraction', 'loadmore'],
  buttonMenu: ['select', 'open', 'close'],
  tab: ['active'],
  tabset: ['select'],
  pill: ['remove'],
  pillContainer: ['itemremove'],
  input: ['change', 'commit', 'blur', 'focus'],
  accordion: ['sectiontoggle'],
  inputRichText: ['change', 'blur', 'focus'],
  verticalNavigation: ['beforeselect', 'select'],
  tree: ['select'],
};

/** Handlers for events that the element under them never sends. */
export const neverSent = atAttributes(({ name, line }, element, _component, components, { file }) => {
  const event = /^on([a-z]\w*)$/.exec(name)?.[1];
  if (event === undefined || !element.tag.includes('-')) return [];
  const dom = domOf(components.typed);
  if (!dom || dom.events.has(event)) return [];
  const sent = sentBelow(components, element, new Set());
  if (!sent || sent.has(event)) return [];
  return [place(file, line, `<${element.tag}> never sends the event ${event}`, 'Correct the name of the event.')];
});

/** Names of the events that an element, what it is made of and what stands inside it may send; null where not all are known. */
function sentBelow(components: Package, element: TemplateElement, seen: Set<string>): ReadonlySet<string> | null {
  const names = new Set<string>();
  const parts = [
    ofElement(components, element, seen),
    ...element.children.map((child) => sentBelow(components, child, seen)),
  ];
  for (const part of parts) {
    if (!part) return null;
    for (const name of part) names.add(name);
  }
  return names;
}

function ofElement(components: Package, { tag }: TemplateElement, seen: Set<string>): ReadonlySet<string> | null {
  const base = baseOf(tag);
  if (base !== undefined) return ofBase(base);
  const name = bundleOf(tag);
  if (name === undefined) return tag.includes('-') || tag.startsWith('lwc:') ? null : new Set();
  const child = components.components.get(name);
  if (!child) return null;
  if (seen.has(name)) return new Set();
  seen.add(name);
  const own = ofScripts(components, child);
  const inside = child.templates.flatMap(({ roots }) => roots.map((root) => sentBelow(components, root, seen)));
  if (!own || inside.includes(null)) return null;
  return new Set([...own, ...inside.flatMap((part) => [...(part ?? [])])]);
}

function ofBase(name: string): ReadonlySet<string> | null {
  const sources = baseComponent(name)?.events;
  const more = MORE[name];
  return sources || more ? new Set([...(sources ?? []), ...(more ?? [])]) : null;
}

/** Of every script of the bundle; null when one is sent under a name that is not written out, or a base is another bundle's. */
function ofScripts({ typed }: Package, { bundle, class: component }: Component): ReadonlySet<string> | null {
  if (component && (component.isOpen || !extendsPlatform(component.declaration))) return null;
  const names = new Set<string>();
  let isOpen = false;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && calledName(node) === 'dispatchEvent') {
      const name = literalName(node.arguments[0]);
      if (name === null) isOpen = true;
      else names.add(name);
    }
    ts.forEachChild(node, visit);
  };
  for (const { file } of bundle.sources) {
    const script = typed.fileOf(file);
    if (script) visit(script);
  }
  return isOpen ? null : names;
}

function extendsPlatform(declaration: ts.ClassDeclaration): boolean {
  const base = declaration.heritageClauses?.[0]?.types[0]?.expression.getText() ?? '';
  return /^(LightningElement|LightningModal|NavigationMixin\(LightningElement\))$/.test(base);
}

function calledName({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

/** `x` of `new CustomEvent('x', …)`; null for anything else. */
export function literalName(node: ts.Node | undefined): string | null {
  if (!node || !ts.isNewExpression(node) || !/^(Custom)?Event$/.test(node.expression.getText())) return null;
  const name = node.arguments?.[0];
  return name && ts.isStringLiteralLike(name) ? name.text : null;
}
