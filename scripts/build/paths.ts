import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE_ROOT = 'force-app/main';
const OUTPUT = 'tsconfig.paths.json';

/**
 * TypeScript `paths` of every LWC bundle written in TypeScript, across rooms: `c/<bundle>` → its entry file, sorted by bundle.
 * TypeScript allows one `*` per entry and the rooms lie in different folders, so each bundle needs its own.
 */
export function bundlePaths(root: string): Readonly<Record<string, readonly string[]>> {
  const entries = foldersIn(path.join(root, PACKAGE_ROOT)).flatMap((room) => bundlesOf(root, room));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes tsconfig.paths.json below `root` when its content changes; true when it was written. */
export function writeBundlePaths(root: string): boolean {
  const file = path.join(root, OUTPUT);
  const text = `${JSON.stringify({ compilerOptions: { paths: bundlePaths(root) } }, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  writeFileSync(file, text);
  return true;
}

function bundlesOf(root: string, room: string): [string, string[]][] {
  const folder = `${PACKAGE_ROOT}/${room}/lwc`;
  return foldersIn(path.join(root, folder))
    .filter((bundle) => existsSync(path.join(root, folder, bundle, `${bundle}.ts`)))
    .map((bundle) => [`c/${bundle}`, [`./${folder}/${bundle}/${bundle}.ts`]]);
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

if (process.argv[1] === import.meta.filename) writeBundlePaths(process.cwd());
