import { isNamespace } from '../../local-org/schema/namespace.ts';

/** What sources say for their own namespace (LWC Developer Guide, "Component Namespaces"), and apex:test for none. */
const NONE = new Set(['c', 'none']);

/** What is wrong with a namespace that a command is given, in a sentence; null where nothing is. */
export function namespaceFault(text: string): string | null {
  const shown = JSON.stringify(text);
  if (NONE.has(text.toLowerCase())) {
    return `${shown} stands for no namespace. Name one, such as l2ox, or leave it away.`;
  }
  if (isNamespace(text)) return null;
  return `${shown} is not a namespace. Write up to 15 letters and digits, a letter first, such as l2ox.`;
}
