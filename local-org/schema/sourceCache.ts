import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { metadataFiles, readSource, stampOf } from './sources.ts';
import type { Source } from './sources.ts';
import type { Fault } from './read/xml.ts';

/** Raised when the readers' output changes shape. */
const VERSION = 3;

interface CacheFile {
  readonly version: number;
  readonly entries: Readonly<Record<string, { readonly stamp: string; readonly source: Source }>>;
}

/** All metadata sources under the folder; files unchanged since the last run come from the cache. */
export function readSources(packageFolder: string, cacheFolder: string | null): { sources: Source[]; faults: Fault[] } {
  const cachePath = cacheFolder === null ? null : join(cacheFolder, 'schema.json');
  const cached = cachePath === null ? {} : load(cachePath);
  const entries: Record<string, { stamp: string; source: Source }> = {};
  const sources: Source[] = [];
  const faults: Fault[] = [];
  let isChanged = false;
  for (const path of metadataFiles(packageFolder)) {
    const stamp = stampOf(path);
    const known = cached[path];
    const reading = known?.stamp === stamp ? { source: known.source } : readSource(path, packageFolder);
    if (known?.stamp !== stamp) isChanged = true;
    if ('fault' in reading) faults.push(reading.fault);
    else {
      sources.push(reading.source);
      entries[path] = { stamp, source: reading.source };
    }
  }
  const isShorter = Object.keys(entries).length !== Object.keys(cached).length;
  if (cachePath !== null && (isChanged || isShorter)) save(cachePath, { version: VERSION, entries });
  return { sources, faults };
}

function load(path: string): CacheFile['entries'] {
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as CacheFile;
    return file.version === VERSION ? file.entries : {};
  } catch {
    // A missing or damaged cache only costs time.
    return {};
  }
}

function save(path: string, file: CacheFile): void {
  mkdirSync(join(path, '..'), { recursive: true });
  const draft = `${path}.${process.pid}-${threadId}`;
  writeFileSync(draft, JSON.stringify(file));
  renameSync(draft, path);
}
