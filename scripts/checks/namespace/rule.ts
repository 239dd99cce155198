import type { Finding } from '../finding.ts';

export interface Place {
  readonly file: string;
  readonly line: number;
}

/** `rule` without the gate's name; `page` is the documentation that says so. */
export function namespaceFinding(place: Place, rule: string, message: string, remedy: string, page: string): Finding {
  const { file, line } = place;
  return { file, line, rule: `namespace/${rule}`, message: `${message} (${page})`, remedy };
}

/** Titles of the documentation pages that the rules rest on. */
export const PAGES = {
  prefix: 'Apex Developer Guide: Namespace Prefix',
  global: 'Apex Developer Guide: Accessing All sObjects',
  describe: 'Apex Reference: DescribeSObjectResult Class',
  type: 'Apex Reference: Type Class',
  populated: 'Apex Reference: SObject Class, getPopulatedFieldsAsMap',
  records: 'Object Reference: Custom Metadata Type__mdt',
  packaging: 'Second-Generation Managed Packaging: Namespaces',
  navigation: 'LWC Developer Guide: PageReference Types',
  query: 'LWC Developer Guide: Add Query Parameters',
  schema: 'LWC Developer Guide: Import References to Salesforce Objects and Fields',
  tests: 'Apex Reference: Test Class, isRunningTest',
} as const;
