import ts from 'typescript';

/** A name used in a file, and where. */
export interface Reference {
  /** An Apex class or object name, also where a component imports it, a bundle as `c/name`, or a module specifier as written. */
  readonly name: string;
  readonly line: number;
}

/** What a file names of other files: Apex identifiers, TypeScript imports, components in a template. */
export function references(file: string, text: string): readonly Reference[] {
  if (/\.(cls|trigger)$/.test(file))
    return matches(withoutApexNoise(text), /\b[A-Z]\w*(?:__c|__mdt|\b)/g, (match) => match[0]);
  if (file.endsWith('.html')) return matches(text, /<c-([a-z0-9-]+)/g, (match) => `c/${camelCase(match[1] ?? '')}`);
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName, pos }) => ({ name: importedName(fileName), line: lineAt(text, pos) }));
}

/** `@salesforce/schema/Answer__c.Level__c` is the object, `@salesforce/apex/AnswerController.save` the class. */
function importedName(specifier: string): string {
  return /^@salesforce\/(?:schema|apex)\/(\w+)/.exec(specifier)?.[1] ?? specifier;
}

/** Comments and string literals replaced by blanks of the same length, so that lines stay where they are. */
function withoutApexNoise(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'/g, (noise) => noise.replace(/[^\n]/g, ' '));
}

function matches(text: string, pattern: RegExp, nameOf: (match: RegExpExecArray) => string): Reference[] {
  return [...text.matchAll(pattern)].map((match) => ({ name: nameOf(match), line: lineAt(text, match.index) }));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function camelCase(kebab: string): string {
  return kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
