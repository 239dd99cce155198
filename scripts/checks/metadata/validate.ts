import type { XmlElement } from '../read/xml.ts';
import type { MetadataTypes, Property } from './types.ts';

export interface Fault {
  readonly line: number;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

/** Base64 in the type, elements in a source file: the gate of references looks into them. */
const EMBEDDED = 'targetConfigs';

/** Named by the file in source format, so that the element may be left out. */
const NAMED_BY_FILE = 'fullName';

/** What does not fit between an element and the type it should have. Throws when there is no such type. */
export function faultsOf(element: XmlElement, type: string, types: MetadataTypes): readonly Fault[] {
  const properties = types.structures.get(type);
  if (!properties) throw new Error(`@salesforce/types describes no ${type}`);
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const child of element.children) {
    const property = properties.get(child.name);
    if (!property) {
      faults.push(
        fault(child, 'unknown-element', `${type} has no element <${child.name}>`, near(child.name, properties)),
      );
      continue;
    }
    if (seen.has(child.name) && !property.isRepeatable)
      faults.push(fault(child, 'repeated', `<${child.name}> stands twice in ${type}`, 'Keep one of them.'));
    seen.add(child.name);
    faults.push(...valueFaults(child, property, types));
  }
  for (const [name, property] of properties)
    if (!property.isOptional && !seen.has(name) && name !== NAMED_BY_FILE)
      faults.push(fault(element, 'missing', `${type} lacks <${name}>`, `Add <${name}>.`));
  return faults;
}

function valueFaults(element: XmlElement, { type }: Property, types: MetadataTypes): readonly Fault[] {
  if (types.structures.has(type)) {
    const isText = element.children.length === 0 && element.text.trim() !== '';
    if (isText) return [fault(element, 'text', `<${element.name}> holds text, not ${type}`, 'Write its elements.')];
    return faultsOf(element, type, types);
  }
  if (type === 'any' || element.name === EMBEDDED) return [];
  if (element.children.length > 0)
    return [fault(element, 'text', `<${element.name}> holds elements, not ${type}`, 'Write its text.')];
  const text = element.text.trim();
  const choices = types.choices.get(type);
  if (choices) return choices.has(text) ? [] : [choiceFault(element, text, type, choices)];
  if (type === 'boolean' && text !== 'true' && text !== 'false')
    return [fault(element, 'boolean', `<${element.name}> is '${text}'`, 'Write true or false.')];
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(text))
    return [fault(element, 'number', `<${element.name}> is '${text}'`, 'Write a number.')];
  return [];
}

const SHOWN_CHOICES = 12;

function choiceFault(element: XmlElement, text: string, type: string, choices: ReadonlySet<string>): Fault {
  const shown = [...choices].slice(0, SHOWN_CHOICES).join(', ');
  const more = choices.size > SHOWN_CHOICES ? ` and ${choices.size - SHOWN_CHOICES} more` : '';
  return fault(element, 'choice', `'${text}' is no ${type}`, `Write one of ${shown}${more}.`);
}

/** An element of the same name in other letters is most likely what was meant. */
function near(name: string, properties: ReadonlyMap<string, Property>): string {
  const meant = [...properties.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
  return meant ? `Write <${meant}>.` : 'Remove it, or look up its name in the Metadata API Developer Guide.';
}

function fault(element: XmlElement, rule: string, message: string, remedy: string): Fault {
  return { line: element.line, rule, message, remedy };
}
