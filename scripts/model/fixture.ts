import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { faultLine } from './fault.ts';
import { loadModel } from './load.ts';

/** Root of the repository. */
export const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** Gives `use` a folder with a copy of config/model and removes it afterwards. */
export function withCopy<T>(use: (root: string) => T): T {
  const root = mkdtempSync(path.join(tmpdir(), 'model-'));
  try {
    cpSync(path.join(REPOSITORY, 'config/model'), path.join(root, 'config/model'), { recursive: true });
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Replaces the first `from` of a file by `to`. Throws when the file does not hold it. */
export function edit(root: string, file: string, from: string, to: string): void {
  const place = path.join(root, file);
  const text = readFileSync(place, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
  writeFileSync(
    place,
    text.replace(from, () => to),
  );
}

/** The fault lines of a copy in which one edit was made. */
export function faultsAfter(file: string, from: string, to: string): readonly string[] {
  return withCopy((root) => {
    edit(root, file, from, to);
    return loadModel(root).faults.map(faultLine);
  });
}
