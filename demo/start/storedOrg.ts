import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { InputError } from '../cli/fault.ts';
import { openProductOrg, STATE_FOLDER } from '../productOrg.ts';
import { orgFingerprint } from './fingerprint.ts';
import { takeLock } from './lock.ts';

const PREFIX = 'org-';
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
 * Opens the org kept for the package and demo company as they are now, and removes those of others. One that was never finished
 * starts empty. Throws InputError when another process holds it or the file cannot be used.
 */
export function openStoredOrg(): StoredOrg {
  const release = takeLock(STATE_FOLDER);
  try {
    const name = `${PREFIX}${orgFingerprint()}.sqlite`;
    const hasReplaced = removeStored((file) => !file.startsWith(name));
    const opened = opening(name);
    return { ...opened, hasReplaced, close: () => (opened.org.close(), release()) };
  } catch (error) {
    release();
    throw storeFault(error);
  }
}

function opening(name: string): Pick<StoredOrg, 'org' | 'isComplete' | 'complete'> {
  const databaseFile = path.join(STATE_FOLDER, name);
  let org = openProductOrg({ databaseFile });
  const isComplete = versionOf(org) === COMPLETE;
  if (!isComplete) {
    org.close();
    removeStored((file) => file.startsWith(name));
    org = openProductOrg({ databaseFile });
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

/** Removes the stored orgs whose file the test accepts; true when there was one. */
function removeStored(isGone: (file: string) => boolean): boolean {
  const files = readdirSync(STATE_FOLDER).filter((file) => file.startsWith(PREFIX) && isGone(file));
  for (const file of files) rmSync(path.join(STATE_FOLDER, file), { force: true });
  return files.length > 0;
}

/** Result codes of SQLite. Source: sqlite.org, "Result and Error Codes". */
const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

/** What the person at the terminal can do about a database that does not open; any other error as it is. */
export function storeFault(error: unknown): unknown {
  const code = (error as { errcode?: number }).errcode;
  const place = path.relative(process.cwd(), STATE_FOLDER);
  if (code === SQLITE_BUSY || code === SQLITE_LOCKED) {
    return new InputError([`the stored org in ${place} is locked by another program: close it and start again`]);
  }
  if (code === SQLITE_CORRUPT || code === SQLITE_NOTADB) {
    return new InputError([
      `the stored org in ${place} is damaged: npm run reset removes it, the next start makes it anew`,
    ]);
  }
  return error;
}
