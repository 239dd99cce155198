const MOST_CHARACTERS = 15;
/** A letter, then letters, digits and single underscores. */
const SHAPE = /^[A-Za-z](?:_?[A-Za-z0-9])*$/;
/** What sources say for the namespace that they are in. Source: LWC Developer Guide, "Component Namespaces". */
const OF_SOURCES = 'c';

/**
 * What is wrong with a namespace, in a sentence; null where nothing is. Source: Second-Generation Managed Packages, "Namespaces for
 * Second-Generation Managed Packages": 1 to 15 alphanumeric characters. That it begins with a letter and has no two underscores in a
 * row is what names of the platform have in common, since two of them part the namespace from the name.
 */
export function namespaceFault(text: string): string | null {
  const shown = JSON.stringify(text);
  if (text.toLowerCase() === OF_SOURCES) {
    return `${shown} stands for no namespace in sources. Name another, such as l2ox, or leave the option away.`;
  }
  if (SHAPE.test(text) && text.length <= MOST_CHARACTERS) return null;
  return `${shown} is not a namespace. Write 1 to ${MOST_CHARACTERS} letters and digits that begin with a letter, such as l2ox.`;
}
