import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Build } from './app.ts';
import type { BuildOptions, BuiltApp } from './builtApp.ts';
import { markUsed, pruneUnused } from './lastUsed.ts';
import type { Sources } from './sources.ts';

/** A built app as the file holds it. */
interface Kept extends Omit<BuiltApp, 'files'> {
  readonly files: readonly (readonly [name: string, text: string])[];
}

/**
 * The app as it was built from the same sources before; null when it was not, or when its file is damaged. Whether the org still has
 * what the app names is the caller's to see.
 */
export function readKept(options: BuildOptions, { key }: Sources): BuiltApp | null {
  const file = fileOf(options, key);
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== digestOf(body)) return null;
    const { files, ...rest } = JSON.parse(body) as Kept;
    markUsed(file);
    return { ...rest, files: new Map(files) };
  } catch {
    return null;
  }
}

/**
 * Keeps what was built from these sources for later starts and gives the file; null when it cannot: a file that cannot be written
 * only costs time, and a build that read what its key does not stand for would be served when it is stale. Earlier builds of the
 * same page or app go once they are an hour out of use.
 */
export function keep(options: BuildOptions, sources: Sources, { app, read }: Build): string | null {
  if (read.some((file) => !isKeyed(file, options, sources))) return null;
  const file = fileOf(options, sources.key);
  const kept: Kept = { ...app, files: [...app.files] };
  const body = JSON.stringify(kept);
  try {
    // Beside the target and renamed: a write that is cut off, or another process that keeps the same, never leaves half a file.
    const draft = `${file}-draft-${process.pid}`;
    writeFileSync(draft, `${digestOf(body)}\n${body}`);
    renameSync(draft, file);
    pruneUnused(path.dirname(file), prefixOf(options), file);
    return file;
  } catch {
    return null;
  }
}

/** Removes what `keep` gave. */
export function forget(file: string): void {
  rmSync(file, { force: true });
}

function isKeyed(file: string, { vendor }: BuildOptions, sources: Sources): boolean {
  return sources.files.has(file) || file.startsWith(vendor.baseComponents + path.sep);
}

/** Beside the vendor build. */
function fileOf(options: BuildOptions, key: string): string {
  return path.join(path.dirname(options.vendor.folder), `${prefixOf(options)}${key}.json`);
}

/** One for each page or app: whoever serves one leaves the builds of others alone. */
function prefixOf({ appName, page }: BuildOptions): string {
  return `app-${digestOf(JSON.stringify([appName, page])).slice(0, 8)}-`;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
