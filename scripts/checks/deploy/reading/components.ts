import { all, value, type XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { objectFolder } from '../../references/packageIndex.ts';

/** True for a name with a namespace: another package answers for it. */
export function isForeign(name: string): boolean {
  return name.split('.').some((part) => /^[a-z][a-z0-9]*__[a-z]/i.test(part.replace(/__(c|mdt|e|b|x|r)$/i, '')));
}

/** True where the package has a component of that ending and name, letter case ignored. */
export function has(index: PackageIndex, suffix: string, name: string): boolean {
  return index.ofKind(suffix).some((file) => file.name.toLowerCase() === name.toLowerCase());
}

/** Custom buttons and links of an object, in files of their own or in the object's. */
export function webLinks(index: PackageIndex, object: string): ReadonlySet<string> {
  const key = object.toLowerCase();
  const files = index.ofKind('webLink').filter(({ file }) => objectFolder(file).toLowerCase() === key);
  const inline: readonly XmlElement[] = all(index.objects.get(key)?.root ?? EMPTY, 'webLinks');
  return new Set([...files.map(({ name }) => name), ...inline.map((link) => value(link, 'fullName'))]);
}

const EMPTY: XmlElement = { name: '', namespace: '', attributes: new Map(), children: [], text: '', line: 1 };

/** Visualforce pages of the package. */
export function visualforcePages(index: PackageIndex): ReadonlySet<string> {
  return new Set(index.files.flatMap((file) => /([^/]+)\.page$/.exec(file)?.[1] ?? []));
}

/** Reports by their path below `reports`: `Folder/Report`. */
export function reportPaths(index: PackageIndex): ReadonlySet<string> {
  return new Set(index.ofKind('report').map(({ file }) => /\/reports\/(.*)\.report-meta\.xml$/.exec(file)?.[1] ?? ''));
}
