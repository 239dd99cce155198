import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { ParsedFile } from '../ast.ts';
import { parseFile } from './parseFile.ts';

/** Raise it when the shape of the tree changes, so that older cached trees are not read. */
const TREE_VERSION = 5;

/** Parses files, keeping each tree under the hash of its source; without a folder, nothing is kept. */
export function cachedParser(folder: string | undefined): (source: string) => ParsedFile {
  if (folder === undefined) return parseFile;
  mkdirSync(folder, { recursive: true });
  return (source) => {
    const hash = createHash('sha256').update(`${TREE_VERSION}\n${source}`).digest('hex').slice(0, 32);
    const path = join(folder, `${hash}.json`);
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as ParsedFile;
    const parsed = parseFile(source);
    if (parsed.declaration) {
      // Written aside and renamed: a reader in another process or thread never sees half a file.
      const draft = `${path}.${process.pid}-${threadId}`;
      writeFileSync(draft, JSON.stringify(parsed));
      renameSync(draft, path);
    }
    return parsed;
  };
}
