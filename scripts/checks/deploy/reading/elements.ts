import { all, type XmlElement } from '../../read/xml.ts';
import { fault, type Fault } from './each.ts';

/** Trimmed text of an element. */
export function text(element: XmlElement): string {
  return element.text.trim();
}

/** Descendants of that name, in order. */
export function below(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);
}

/** Elements reached by names from an element: `along(root, 'layoutSections', 'layoutColumns')`. */
export function along(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return names.reduce<readonly XmlElement[]>((found, name) => found.flatMap((each) => all(each, name)), [element]);
}

/** A fault at every element whose key, letter case ignored, an earlier one has; elements with an empty key are passed over. */
export function repeated(
  elements: readonly XmlElement[],
  message: (key: string) => string,
  remedy: string,
  keyOf: (element: XmlElement) => string = text,
): readonly Fault[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const key = keyOf(element);
    if (key === '') return [];
    const isNew = !seen.has(key.toLowerCase());
    seen.add(key.toLowerCase());
    return isNew ? [] : [fault(element, message(key), remedy)];
  });
}

/** True where the element says `true`. */
export function isTrue(element: XmlElement | undefined): boolean {
  return element !== undefined && text(element) === 'true';
}
