import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** A fault in a source file; all of them are gathered before anything is refused. */
export interface Fault {
  readonly file: string;
  /** Absent where the file as a whole is at fault. */
  readonly line?: number;
  readonly message: string;
}

/** One element: its child elements by name, in order. Text is under `text`. */
export class XmlNode {
  readonly name: string;
  readonly text: string;
  readonly isNil: boolean;
  private readonly nodes: readonly XmlNode[];

  constructor(name: string, text: string, isNil: boolean, nodes: readonly XmlNode[]) {
    this.name = name;
    this.text = text;
    this.isNil = isNil;
    this.nodes = nodes;
  }

  all(name: string): readonly XmlNode[] {
    return this.nodes.filter((node) => node.name === name);
  }

  first(name: string): XmlNode | undefined {
    return this.nodes.find((node) => node.name === name);
  }

  /** Text of the first such child, or undefined. */
  value(name: string): string | undefined {
    return this.first(name)?.text;
  }

  isTrue(name: string): boolean {
    return this.value(name) === 'true';
  }

  number(name: string): number | undefined {
    const text = this.value(name);
    return text === undefined ? undefined : Number(text);
  }
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  processEntities: true,
  htmlEntities: true,
});

/** The root element, or the fault that keeps the text from being XML with that root. */
export function parseXml(
  text: string,
  rootName: string,
): XmlNode | { readonly line?: number; readonly message: string } {
  const verdict = XMLValidator.validate(text, { allowBooleanAttributes: false });
  if (verdict !== true) return { line: verdict.err.line, message: verdict.err.msg };
  const roots: unknown = parser.parse(text);
  const root = Array.isArray(roots)
    ? roots.map(toNode).find((node) => node !== null && node.name !== '#comment')
    : null;
  if (!root) return { message: 'the file holds no element' };
  return root.name === rootName ? root : { message: `the root element is ${root.name}, expected ${rootName}` };
}

function toNode(raw: unknown): XmlNode | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const name = Object.keys(raw).find((key) => key !== ':@' && key !== '#text');
  if (name === undefined) return null;
  const content: unknown = Reflect.get(raw, name);
  const items: unknown[] = Array.isArray(content) ? content : [];
  const nodes = items.map(toNode).filter((node) => node !== null);
  const text = items.map(textOf).join('');
  return new XmlNode(name, nodes.length > 0 ? '' : text, isNil(raw), nodes);
}

function textOf(raw: unknown): string {
  const text: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, '#text') : '';
  return text === undefined ? '' : String(text);
}

function isNil(raw: object): boolean {
  const attributes: unknown = Reflect.get(raw, ':@');
  return typeof attributes === 'object' && attributes !== null && Reflect.get(attributes, 'xsi:nil') === 'true';
}
