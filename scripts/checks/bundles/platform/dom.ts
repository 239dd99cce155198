import ts from 'typescript';
import type { TypedScripts } from '../typed/program.ts';

/** What the browser knows, as TypeScript's own description of the DOM says. */
export interface Dom {
  readonly elements: ReadonlySet<string>;
  readonly svgElements: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Properties of an element in lower case; undefined for an element that is not known. */
  attributesOf(tag: string): ReadonlySet<string> | undefined;
  /** Style properties with hyphens. */
  readonly styles: ReadonlySet<string>;
}

/** Interfaces whose members are events that reach an element of a template. */
const EVENT_MAPS = [
  'ElementEventMap',
  'GlobalEventHandlersEventMap',
  'HTMLMediaElementEventMap',
  'HTMLVideoElementEventMap',
];
/** Bubbling events that the description of elements leaves out. */
const MORE_EVENTS = [
  'focusin',
  'focusout',
  'touchstart',
  'touchend',
  'touchmove',
  'touchcancel',
  'copy',
  'cut',
  'paste',
  'slotchange',
];

const known = new WeakMap<ts.SourceFile, Dom>();

/** Undefined where the library is not part of the program. */
export function domOf({ program }: TypedScripts): Dom | undefined {
  const library = program.getSourceFiles().find(({ fileName }) => fileName.endsWith('/lib.dom.d.ts'));
  if (!library) return undefined;
  const dom = known.get(library) ?? read(library);
  known.set(library, dom);
  return dom;
}

type Interfaces = ReadonlyMap<string, readonly ts.InterfaceDeclaration[]>;

function read(library: ts.SourceFile): Dom {
  const all: Interfaces = Map.groupBy(library.statements.filter(ts.isInterfaceDeclaration), ({ name }) => name.text);
  const tags = tagTypes(all);
  const attributes = new Map<string, ReadonlySet<string>>();
  return {
    elements: new Set(tags.keys()),
    svgElements: new Set(membersOf(all, 'SVGElementTagNameMap').map((name) => name.toLowerCase())),
    events: new Set([...EVENT_MAPS.flatMap((name) => membersOf(all, name)), ...MORE_EVENTS]),
    attributesOf: (tag) => {
      const type = tags.get(tag);
      if (type === undefined) return undefined;
      const names = attributes.get(type) ?? new Set(inherited(all, type).map((name) => name.toLowerCase()));
      attributes.set(type, names);
      return names;
    },
    styles: new Set(membersOf(all, 'CSSStyleDeclaration').map(hyphenated)),
  };
}

function tagTypes(all: Interfaces): ReadonlyMap<string, string> {
  const members = all.get('HTMLElementTagNameMap')?.flatMap((each) => [...each.members]) ?? [];
  return new Map(
    members.flatMap((member) =>
      ts.isPropertySignature(member) && member.type ? [[nameOf(member), member.type.getText()] as const] : [],
    ),
  );
}

function membersOf(all: Interfaces, name: string): readonly string[] {
  return all.get(name)?.flatMap(({ members }) => members.map(nameOf)) ?? [];
}

function inherited(all: Interfaces, name: string, depth = 0): readonly string[] {
  if (depth > 10) return [];
  const bases = all
    .get(name)
    ?.flatMap(({ heritageClauses }) => heritageClauses?.flatMap(({ types }) => types) ?? [])
    .map(({ expression }) => expression.getText());
  return [...membersOf(all, name), ...(bases ?? []).flatMap((base) => inherited(all, base, depth + 1))];
}

function nameOf(member: ts.TypeElement): string {
  const { name } = member;
  if (!name) return '';
  return ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : name.getText();
}

function hyphenated(name: string): string {
  const hyphens = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return hyphens.startsWith('webkit-') ? `-${hyphens}` : hyphens;
}
