import { customField, hasField, hasObject } from '../../references/fields.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { value } from '../../read/xml.ts';

/**
 * What is wrong with a path of fields from an object; null when it ends at a field, or goes by a standard relationship, which may lead to
 * several objects.
 */
export function fieldPathProblem(index: PackageIndex, object: string, path: readonly string[]): string | null {
  const [step = '', ...rest] = path;
  if (step === '') return `${object} is named without a field`;
  if (rest.length === 0) return isMissing(index, object, step) ? `${object} has no field ${step}` : null;
  if (!/__r$/i.test(step)) return null;
  const relationship = customField(index, object, step.replace(/__r$/i, '__c'));
  if (!relationship) return isOwn(index, object) ? `${object} has no relationship ${step}` : null;
  const target = value(relationship.root, 'referenceTo');
  return target === '' ? null : fieldPathProblem(index, target, rest);
}

/** True for a field that should be in the package, or of a described object, and is not. */
export function isMissing(index: PackageIndex, object: string, field: string): boolean {
  if (isOwn(index, object)) return !hasField(index, object, field);
  return hasObject(index, object) && !hasField(index, object, field);
}

const isOwn = (index: PackageIndex, object: string): boolean =>
  index.objects.has(object.toLowerCase()) && /__(c|mdt)$/i.test(object);
