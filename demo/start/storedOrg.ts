import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { InputError } from '../cli/fault.ts';
import { openProductOrg, STATE_FOLDER } from '../productOrg.ts';
import { orgFingerprint } from './fingerprint.ts';
import { takeLock } from './lock.ts';

const PREFIX = 'org-';
/** Holds a folder for the org of each namespace, which has its own lock; the org without one lies in the state folder itself. */
const NAMESPACES = path.join(STATE_FOLDER, 'namespaces');
/** Stands in the database's `user_version` once all of the org has been made. */
const COMPLETE = 1;

export interface StoredOrg {
  readonly org: LocalOrg;
  /** Made by an earlier start; else empty, and to be filled before `complete`. */
  readonly isComplete: boolean;
  /** An org of an earlier package was there and has gone. */
  readonly hasReplaced: boolean;
  readonly complete: () => void;
  readonly close: () => void;
}

/**
 * Opens the org kept for the namespace, the package and the demo company as they are now, and removes earlier ones of the same
 * namespace. One that was never finished starts empty. Throws InputError when another process holds it or the file cannot be used.
 */
export function openStoredOrg(namespace: string | null): StoredOrg {
  const folder = folderOf(namespace);
  const release = takeLock(folder);
  try {
    const name = `${PREFIX}${orgFingerprint()}.sqlite`;
    const hasReplaced = removeStored(folder, (file) => !file.startsWith(name));
    const opened = opening(namespace, name);
    return { ...opened, hasReplaced, close: () => (opened.org.close(), release()) };
  } catch (error) {
    release();
    throw storeFault(error);
  }
}

function folderOf(namespace: string | null): string {
  return namespace === null ? STATE_FOLDER : path.join(NAMESPACES, namespace);
}

function opening(namespace: string | null, name: string): Pick<StoredOrg, 'org' | 'isComplete' | 'complete'> {
  const databaseFile = path.join(folderOf(namespace), name);
  let org = openProductOrg({ databaseFile, namespace });
  const isComplete = versionOf(org) === COMPLETE;
  if (!isComplete) {
    org.close();
    removeStored(folderOf(namespace), (file) => file.startsWith(name));
    org = openProductOrg({ databaseFile, namespace });
  }
  const { database } = org.data.store;
  return { org, isComplete, complete: () => database.exec(`PRAGMA user_version = ${COMPLETE}`) };
}

/** Throws when pages of the file are damaged, which opening alone does not see. */
function versionOf(org: LocalOrg): number {
  const { database } = org.data.store;
  const check = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
  if (check !== 'ok') throw Object.assign(new Error(String(check)), { errcode: SQLITE_CORRUPT });
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}

/**
 * Removes the stored orgs of every namespace and nothing else; true when there was one. Parsed sources and built components stay: they carry the
 * key of what they were made from, so they are never stale, and the next start only fills. Throws InputError while a running npm
 * start has it.
 */
export function forgetStoredOrgs(): boolean {
  const folders = [STATE_FOLDER, ...namespaceFolders()];
  const releases: (() => void)[] = [];
  try {
    for (const folder of folders) releases.push(takeLock(folder));
    return folders.map((folder) => removeStored(folder, () => true)).includes(true);
  } finally {
    for (const release of releases) release();
  }
}

function namespaceFolders(): readonly string[] {
  if (!existsSync(NAMESPACES)) return [];
  return readdirSync(NAMESPACES).map((name) => path.join(NAMESPACES, name));
}

/** Removes the stored orgs whose file the test accepts; true when there was one. */
function removeStored(folder: string, isGone: (file: string) => boolean): boolean {
  const files = readdirSync(folder).filter((file) => file.startsWith(PREFIX) && isGone(file));
  for (const file of files) rmSync(path.join(folder, file), { force: true });
  return files.length > 0;
}

/** Result codes of SQLite. Source: sqlite.org, "Result and Error Codes". */
const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_READONLY = 8;
const SQLITE_IOERR = 10;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_CANTOPEN = 14;
const SQLITE_NOTADB = 26;

const DAMAGED = 'is damaged. Your own files are safe. npm run reset removes it, and the next npm start makes it anew';
const LOCKED = 'is locked by another program. Nothing was changed. Close that program and start again';
const UNWRITABLE =
  'cannot be written. Nothing was changed. Check the rights of the folder and the free space, and start again';
const TROUBLE: ReadonlyMap<number, string> = new Map([
  [SQLITE_BUSY, LOCKED],
  [SQLITE_LOCKED, LOCKED],
  [SQLITE_CORRUPT, DAMAGED],
  [SQLITE_NOTADB, DAMAGED],
  [SQLITE_READONLY, UNWRITABLE],
  [SQLITE_IOERR, UNWRITABLE],
  [SQLITE_FULL, UNWRITABLE],
  [SQLITE_CANTOPEN, UNWRITABLE],
]);
/** An extended code holds its primary one in the lowest byte. */
const PRIMARY = 0xff;

/** What happened to a database that does not open, what is safe and what to do; any other error as it is. */
export function storeFault(error: unknown): unknown {
  const code = (error as { errcode?: number }).errcode;
  const trouble = code === undefined ? undefined : TROUBLE.get(code & PRIMARY);
  const place = path.relative(process.cwd(), STATE_FOLDER);
  return trouble === undefined ? error : new InputError([`the stored org in ${place} ${trouble}`]);
}
