import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Reply } from './server.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The file at `relative` below `folder`; null when there is none or the path leaves the folder. */
export async function fileReply(folder: string, relative: string, cacheControl = 'no-cache'): Promise<Reply | null> {
  const file = path.resolve(folder, relative);
  if (!file.startsWith(folder + path.sep)) return null;
  try {
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    return { status: 200, type, body: await readFile(file), headers: { 'cache-control': cacheControl } };
  } catch {
    return null;
  }
}
