import { SaxesParser } from 'saxes';
import { memoByText } from './memo.ts';

/** An element of an XML file. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** Keyed by the name as written: `xsi:type`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The element's own characters, not trimmed. */
  readonly text: string;
  readonly line: number;
}

/** A parsed file, or the first thing that keeps it from being XML. */
export type XmlFile =
  | { readonly root: XmlElement; readonly fault: null }
  | { readonly root: null; readonly fault: { readonly line: number; readonly message: string } };

export const parseXml: (text: string, file: string) => XmlFile = memoByText(parse);

/** Children of that name, in order. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

export function first(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** Trimmed text of the first such child; empty when there is none. */
export function value(element: XmlElement, name: string): string {
  return first(element, name)?.text.trim() ?? '';
}

interface Draft extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** The line of the first `&` that begins no entity, comments and CDATA left out; null when there is none. */
function strayAmpersand(text: string): number | null {
  const blanked = text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, (part) => part.replace(/[^\n]/g, ' '));
  const at = blanked.search(/&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)/i);
  return at < 0 ? null : blanked.slice(0, at).split('\n').length;
}

function parse(text: string): XmlFile {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Draft[] = [];
  const roots: Draft[] = [];
  let fault: { line: number; message: string } | null = null;
  parser.on('error', (error) => {
    fault ??= { line: parser.line, message: error.message.replace(/^\d+:\d+: /, '') };
  });
  parser.on('opentag', (tag) => {
    const attributes = new Map(Object.entries(tag.attributes).map(([name, one]) => [name, one.value]));
    const element: Draft = {
      name: tag.local,
      namespace: tag.uri,
      attributes,
      children: [],
      text: '',
      line: parser.line,
    };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const append = (part: string): void => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.write(text).close();
  // The parser looks for the end of an entity and complains wherever it gives up.
  const stray = strayAmpersand(text);
  if (fault !== null && stray !== null) fault = { line: stray, message: 'an ampersand stands by itself' };
  const [root] = roots;
  if (fault !== null || root === undefined)
    return { root: null, fault: fault ?? { line: 1, message: 'the file holds no element' } };
  return { root, fault: null };
}
