import type { Finding } from '../finding.ts';
import { compileBundles, type ComponentReference } from './compileBundles.ts';

/** What the compiler that Salesforce runs on save refuses in the components of the tree. */
export async function checkCompiler(root: string): Promise<readonly Finding[]> {
  return (await compileBundles(root)).flatMap(({ findings }) => findings);
}

/** Apex methods, labels, schema tokens, resources and components that the components use; none of a bundle that does not compile. */
export async function componentReferences(root: string): Promise<readonly ComponentReference[]> {
  return (await compileBundles(root)).flatMap(({ references }) => references);
}
