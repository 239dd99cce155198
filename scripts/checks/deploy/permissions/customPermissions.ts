import type { Subject } from '../../limits/subjects.ts';
import { all, type XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { has, isForeign } from '../reading/components.ts';
import { components } from '../components.ts';
import { fault, type Fault } from '../reading/each.ts';
import { along, repeated, text } from '../reading/elements.ts';

function requiredBy(root: XmlElement): readonly XmlElement[] {
  return along(root, 'requiredPermission', 'customPermission');
}

export function requiredExists({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return requiredBy(root)
    .filter((name) => !isForeign(text(name)) && !has(index, 'customPermission', text(name)))
    .map((name) => fault(name, `there is no custom permission ${text(name)}`, 'Correct the name.'));
}

export function requiredTwice({ root }: Subject): readonly Fault[] {
  return repeated(requiredBy(root), (name) => `${name} is required twice`, 'Keep one of them.');
}

/** A permission that requires itself, directly or by way of others. */
export function circle({ root, name }: Subject, index: PackageIndex): readonly Fault[] {
  return requiredBy(root)
    .filter((required) => reaches(index, text(required), name, new Set()))
    .map((required) =>
      fault(required, `${name} requires ${text(required)}, which requires ${name}`, 'Break the circle.'),
    );
}

function reaches(index: PackageIndex, from: string, to: string, seen: Set<string>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const permission = components(index, 'customPermission').find(({ name }) => name === from);
  return permission !== undefined && requiredBy(permission.root).some((next) => reaches(index, text(next), to, seen));
}

export function label({ root }: Subject): readonly Fault[] {
  return all(root, 'label')
    .filter((element) => text(element) === '')
    .map((element) => fault(element, 'the label is empty', 'Write one.'));
}
