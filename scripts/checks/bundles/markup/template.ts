import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { memoByText } from '../../read/memo.ts';

/** An attribute as it is written. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly line: number;
  /** `a`, `b` of `{a.b}`; null for text. */
  readonly path: readonly string[] | null;
}

export interface TemplateElement {
  readonly tag: string;
  readonly line: number;
  readonly attributes: readonly Attribute[];
  readonly parent: TemplateElement | null;
  readonly children: readonly TemplateElement[];
  /** Inside an `<svg>`, whose names are others. */
  readonly isSvg: boolean;
}

/** `{a.b}` in the text of an element. */
export interface TextExpression {
  readonly path: readonly string[];
  readonly line: number;
  readonly parent: TemplateElement;
}

export interface Template {
  readonly file: string;
  /** Outer before inner. */
  readonly elements: readonly TemplateElement[];
  readonly texts: readonly TextExpression[];
  /** `<template>` elements that the file itself consists of. */
  readonly roots: readonly TemplateElement[];
}

const SVG = 'http://www.w3.org/2000/svg';

/** A template's elements with their lines. What the compiler does not take as HTML is read as far as it goes. */
export const templateOf: (text: string, file: string) => Template = memoByText(parse);

/** Names of a path in braces; null for other text. Optional chaining and calls are the compiler's to refuse. */
export function pathOf(text: string): readonly string[] | null {
  const inner = /^\{\s*([A-Za-z_$][\w$]*(?:\s*\.\s*[A-Za-z_$][\w$]*)*)\s*\}$/.exec(text.trim())?.[1];
  return inner?.split('.').map((part) => part.trim()) ?? null;
}

export function attributeOf(element: TemplateElement, name: string): Attribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}

function parse(text: string, file: string): Template {
  const elements: TemplateElement[] = [];
  const texts: TextExpression[] = [];
  const visit = (node: Tree.ParentNode, parent: TemplateElement | null): readonly TemplateElement[] =>
    node.childNodes.flatMap((child) => {
      if (child.nodeName === '#text' && parent) texts.push(...expressions(child as Tree.TextNode, parent));
      if (!('tagName' in child)) return [];
      const element = elementOf(child, parent);
      elements.push(element);
      (element.children as TemplateElement[]).push(...visit('content' in child ? child.content : child, element));
      return [element];
    });
  const roots = visit(parseFragment(text, { sourceCodeLocationInfo: true }), null);
  return { file, elements, texts, roots };
}

function elementOf(node: Tree.Element, parent: TemplateElement | null): TemplateElement {
  const at = node.sourceCodeLocation;
  const line = at?.startLine ?? parent?.line ?? 1;
  const attributes = node.attrs.map(({ name, prefix, value }) => {
    const full = prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
    return { name: full, value, line: at?.attrs?.[full]?.startLine ?? line, path: pathOf(value) };
  });
  return { tag: node.tagName, line, attributes, parent, children: [], isSvg: String(node.namespaceURI) === SVG };
}

function expressions(node: Tree.TextNode, parent: TemplateElement): readonly TextExpression[] {
  const start = node.sourceCodeLocation?.startLine ?? parent.line;
  return [...node.value.matchAll(/\{[^{}]*\}/g)].flatMap((match) => {
    const path = pathOf(match[0]);
    const line = start + node.value.slice(0, match.index).split('\n').length - 1;
    return path ? [{ path, line, parent }] : [];
  });
}
