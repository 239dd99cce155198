/** One small Apex test: what a page of Salesforce's documentation says, asserted in Apex. */
export interface Case {
  /** A sentence about the platform, unique in its chapter. */
  readonly name: string;
  /** `Guide: Page`, as in `Apex Reference Guide: String Class`. */
  readonly page: string;
  /** Statements of a static test method. */
  readonly body: string;
  /** Members of the test class beside the method: fields, methods, inner classes. */
  readonly declarations?: string;
  /** Classes and triggers of their own; a case with some is compiled apart from the others. */
  readonly sources?: readonly string[];
}

/** What a case holds beside its name and page. A text alone is the body. */
export type CaseContent = string | Omit<Case, 'name' | 'page'>;

export interface Chapter {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** The cases of one documentation page, by name. */
export function onPage(page: string, contents: Readonly<Record<string, CaseContent>>): readonly Case[] {
  return Object.entries(contents).map(([name, content]) => ({
    name,
    page,
    ...(typeof content === 'string' ? { body: content } : content),
  }));
}

/** Apex that must not compile. */
export interface Refusal {
  readonly name: string;
  readonly page: string;
  /** A whole class, trigger, interface or enum; or several, the first of which has the fault. */
  readonly source: string | readonly string[];
  /** `line:column: message`, without the file; one entry for each problem. */
  readonly says: readonly string[];
}

/** Apex by the way it is shown in a table of refusals: a whole file, or what stands in a class or a method. */
type Written = (text: string) => string;

/** Statements of a method, which begin on line 3. */
export const inMethod: Written = (text) => `public class P {\nvoid m() {\n${text}\n}\n}`;

/** Members of a class, which begin on line 2. */
export const inClass: Written = (text) => `public class P {\n${text}\n}`;

/** A whole file. */
export const file: Written = (text) => text;

/** The refusals of one documentation page: what is written, and `line:column: message` of each problem. The text is its name. */
export function refusedOnPage(
  page: string,
  written: Written,
  contents: Readonly<Record<string, string | readonly string[]>>,
  others: readonly string[] = [],
): readonly Refusal[] {
  return Object.entries(contents).map(([text, says]) => ({
    name: text.replaceAll(/\s+/g, ' '),
    page,
    source: [written(text), ...others],
    says: [says].flat(),
  }));
}
