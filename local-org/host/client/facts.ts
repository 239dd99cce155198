/// <reference lib="dom" />
import type { PageFacts } from '../facts.ts';
import { apiName, ownName } from '../namespace.ts';

/** What the host wrote into the page. */
export const facts = JSON.parse(document.getElementById('facts')?.textContent ?? '{}') as PageFacts;

/** True or, as on the platform, undefined. */
export function hasPermission(name: string): true | undefined {
  const isHeld = facts.user.permissions.some((held) => held.toLowerCase() === name.toLowerCase());
  return isHeld ? true : undefined;
}

/** What an import of `@salesforce/schema` gives: API names with the namespace of the org. Source: LWC Developer Guide, "Import Objects and Fields from @salesforce/schema". */
export function schemaToken(path: string): { readonly objectApiName: string; readonly fieldApiName?: string } {
  const [objectApiName = '', ...field] = apiName(path, facts.namespace).split('.');
  return field.length === 0 ? { objectApiName } : { objectApiName, fieldApiName: field.join('.') };
}

/** Address of a static resource of the package. */
export function resourceUrl(name: string): string {
  return `/resources/${ownName(name, facts.namespace)}`;
}
