import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { filesBelow } from '../packageFiles.ts';

/** What a component's configuration says of where it can stand and what can be set. */
export interface BundleMeta {
  readonly isExposed: boolean;
  readonly targets: readonly string[];
  /** Type and default of each property that a page can set, by name. */
  readonly properties: ReadonlyMap<string, BundleProperty>;
}

export interface BundleProperty {
  readonly type: string;
  readonly default: string | undefined;
}

const ENDING = '.js-meta.xml';
const LISTS = new Set(['target', 'targetConfig', 'property']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => LISTS.has(name),
});

interface RawBundle {
  readonly isExposed?: string;
  readonly targets?: { readonly target?: readonly string[] } | '';
  readonly targetConfigs?: { readonly targetConfig?: readonly { readonly property?: readonly RawProperty[] }[] } | '';
}

interface RawProperty {
  readonly name: string;
  readonly type?: string;
  readonly default?: string;
}

/** Configuration of every component bundle below `folder`, by bundle name. */
export function bundleMetasBelow(folder: string): ReadonlyMap<string, BundleMeta> {
  return new Map(bundleMetaFilesBelow(folder).map((file) => [path.basename(file, ENDING), bundleMeta(file)]));
}

function bundleMetaFilesBelow(folder: string): readonly string[] {
  return filesBelow(folder).filter((file) => file.endsWith(ENDING));
}

function bundleMeta(file: string): BundleMeta {
  const parsed = parser.parse(readFileSync(file, 'utf8')) as { LightningComponentBundle?: RawBundle };
  const { isExposed, targets, targetConfigs } = parsed.LightningComponentBundle ?? {};
  const configs = (targetConfigs || {}).targetConfig ?? [];
  const properties = configs.flatMap(({ property }) => property ?? []);
  return {
    isExposed: isExposed === 'true',
    targets: (targets || {}).target ?? [],
    properties: new Map(
      properties.map(({ name, type = 'String', default: value }) => [name, { type, default: value }]),
    ),
  };
}

/** A property's value as the component gets it: a page stores text only. */
export function typed(text: string, type: string | undefined): string | number | boolean {
  if (type === 'Boolean') return text === 'true';
  return type === 'Integer' ? Number(text) : text;
}
