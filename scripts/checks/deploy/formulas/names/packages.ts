import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * True for a name with the namespace of another package (`ns__Field__c`, `ns__Label`) that may well be there: the project says that it
 * builds on other packages. Without such a project file every namespace counts.
 */
export function isOfOtherPackage(root: string, name: string): boolean {
  return hasNamespace(name) && buildsOnOthers(root);
}

const ENDED = /^[a-z0-9]+(?:_[a-z0-9]+)*__\w+__[a-z]+$/i;

/** Components without an ending, such as labels, hold no double underscore but that after the namespace. */
function hasNamespace(name: string): boolean {
  if (/__s$/i.test(name)) return false;
  return ENDED.test(name) || (name.includes('__') && !/__(c|r|mdt|e|b|x|kav|pc|pr)$/i.test(name));
}

function buildsOnOthers(root: string): boolean {
  const file = path.join(root, 'sfdx-project.json');
  if (!existsSync(file)) return true;
  // A project file that is no JSON is named by the gate of the project.
  return /"dependencies"\s*:\s*\[\s*\{/.test(readFileSync(file, 'utf8'));
}
