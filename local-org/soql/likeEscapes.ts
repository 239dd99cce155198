/** Stands for a backslash that the grammar does not know: `\_` and `\%` ("Quoted String Escape Sequences", SOQL and SOSL Reference). */
const SHIELD = '\uE000';

const PATTERN = /\bLIKE\s+'(?:[^'\\]|\\.)*'/gi;

/** The text, as long as before, with the escapes of its LIKE patterns put so that the grammar reads them. */
export function shielded(text: string): string {
  return text.includes('\\_') || text.includes('\\%')
    ? text.replace(PATTERN, (pattern) => pattern.replace(/\\(?:([_%])|(.))/g, escapeOf))
    : text;
}

function escapeOf(pair: string, wildcard: string | undefined): string {
  return wildcard === undefined ? pair : SHIELD + wildcard;
}

/** The text as it was written. */
export function unshielded(text: string): string {
  return text.replaceAll(SHIELD, '\\');
}
