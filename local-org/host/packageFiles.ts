import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** Text of each custom label by its full name. */
export type PackageLabels = Readonly<Record<string, string>>;

const SKIPPED = new Set(['node_modules', '__tests__', '__mocks__']);
const labelParser = new XMLParser({ parseTagValue: false, trimValues: false, isArray: (name) => name === 'labels' });

/** Entry file of every Lightning web component bundle below `folder`, by bundle name; TypeScript before JavaScript. */
export function bundlesBelow(folder: string): ReadonlyMap<string, string> {
  const bundles = new Map<string, string>();
  for (const file of filesBelow(folder)) {
    const bundle = path.basename(path.dirname(file));
    if (path.basename(path.dirname(path.dirname(file))) !== 'lwc') continue;
    if (path.basename(file) === `${bundle}.ts`) bundles.set(bundle, file);
    if (path.basename(file) === `${bundle}.js` && !bundles.has(bundle)) bundles.set(bundle, file);
  }
  return bundles;
}

/** All custom labels of the package at `folder`. */
export function labelsBelow(folder: string): PackageLabels {
  return Object.fromEntries(labelFilesBelow(folder).flatMap(labelsOf));
}

function labelFilesBelow(folder: string): readonly string[] {
  return filesBelow(folder).filter(isLabelFile);
}

export function isLabelFile(file: string): boolean {
  return file.endsWith('.labels-meta.xml');
}

/** Static resources by name (a file's name without its extension): files, and folders that stand for archives. */
export function resourcesBelow(folder: string): ReadonlyMap<string, string> {
  const files = filesBelow(folder)
    .map((file) => /^(.*[\\/]staticresources[\\/][^\\/]+)([\\/].*)?$/.exec(file)?.[1])
    .filter((file) => file !== undefined && !file.endsWith('-meta.xml'));
  return new Map(files.flatMap((file) => (file === undefined ? [] : [[path.parse(file).name, file] as const])));
}

/** Every file below `folder` in a stable order, without tests and installed packages. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(file) : [file];
    });
}

function labelsOf(file: string): [string, string][] {
  const parsed: unknown = labelParser.parse(readFileSync(file, 'utf8'));
  const labels = (parsed as { CustomLabels?: { labels?: { fullName: string; value: string }[] } }).CustomLabels?.labels;
  return (labels ?? []).map(({ fullName, value }) => [fullName.trim(), value]);
}
