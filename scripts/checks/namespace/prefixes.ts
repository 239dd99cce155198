import type { OwnNames } from './ownNames.ts';

/** The namespace that the local org and its tests run the package under. */
const KNOWN = /(^|[^\w])(l2ox)(__|[.:/])/i;
const QUALIFIED = /(?<![A-Za-z0-9_])([A-Za-z][A-Za-z0-9]{0,14})__([A-Za-z]\w*)/g;
/** What the platform itself puts there: `standard__navItemPage`; `c` has a rule of its own. */
const PLATFORM: ReadonlySet<string> = new Set(['c', 'standard', 'comm', 'lightning', 'force', 'flexipage']);

/** The namespace in a text that names one before a component of the package; null for any other text. */
export function hardCodedPrefix(text: string, own: OwnNames): string | null {
  const known = KNOWN.exec(text)?.[2];
  if (known !== undefined) return known;
  for (const [, prefix = '', name = ''] of text.matchAll(QUALIFIED))
    if (!PLATFORM.has(prefix.toLowerCase()) && !/^(c|r|mdt|e|b|x)$/i.test(name) && own.isComponent(name)) return prefix;
  return null;
}

/** A page or object of the package that an address such as `/lightning/n/Evidence` leads to; null where it leads to none. */
export function pageInAddress(text: string, own: OwnNames): string | null {
  for (const [, kind = '', name = ''] of text.matchAll(/\/(n|o|r|page|app|cmp)\/(\w+)/g)) {
    if (kind === 'cmp' ? /^c__/.test(name) : own.isPage(name) || own.objects.has(name.toLowerCase())) return name;
  }
  return null;
}
