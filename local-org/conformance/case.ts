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
