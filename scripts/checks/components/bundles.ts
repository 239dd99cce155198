import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../files.ts';

/** One Lightning web component as it lies in the tree. */
export interface Bundle {
  /** Folder name, which is the component's name. */
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  /** Absolute paths of the files that belong to the deployed component; tests and metadata are left out. */
  readonly files: readonly string[];
  /** Of its metadata file; undefined without one. */
  readonly apiVersion: number | undefined;
}

/** Bytes that one file of a component may have (Lightning Web Components Developer Guide, "Component Bundles"). */
export const MAX_FILE_BYTES = 131_072;

/** Every bundle below force-app, by name. Emitted JavaScript that stands beside its TypeScript is not part of the source. */
export function bundlesOf(root: string): readonly Bundle[] {
  const folders = new Map<string, string[]>();
  for (const file of filesBelow(path.join(root, 'force-app'), /\.(ts|js|html|css|svg|xml)$/)) {
    const folder = bundleFolder(file);
    if (folder !== undefined && !file.includes(`${path.sep}__`))
      folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders].map(([folder, files]) => ({
    name: path.basename(folder),
    folder,
    files: files.filter((file) => !file.endsWith('.xml') && !isEmitted(file, files)),
    apiVersion: apiVersionOf(files),
  }));
}

/** Files of the bundles whose name matches; those that are too large are the compiler gate's, and not worth the time of a linter. */
export function lintable(root: string, name: RegExp): readonly string[] {
  return bundlesOf(root)
    .flatMap(({ files }) => files)
    .filter((file) => name.test(file) && statSync(file).size <= MAX_FILE_BYTES);
}

/** With forward slashes, as findings name files. */
export function relativeTo(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}

function bundleFolder(file: string): string | undefined {
  const parts = file.split(path.sep);
  const index = parts.lastIndexOf('lwc');
  return index < 0 || parts.length < index + 3 ? undefined : parts.slice(0, index + 2).join(path.sep);
}

function isEmitted(file: string, files: readonly string[]): boolean {
  return file.endsWith('.js') && files.includes(file.replace(/\.js$/, '.ts'));
}

function apiVersionOf(files: readonly string[]): number | undefined {
  const metadata = files.find((file) => file.endsWith('.js-meta.xml'));
  const version = metadata && /<apiVersion>([\d.]+)<\/apiVersion>/.exec(readFileSync(metadata, 'utf8'))?.[1];
  return version === undefined ? undefined : Number(version);
}
