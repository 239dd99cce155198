import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A class per standard object, as the type checker of Apex brings them. */
const ENTRY = /^com\/nawforce\/runforce\/SObjects\/(\w+)\.class$/;

/** Have custom fields and no records of their own: what Task and Event share, and accounts that are persons. */
const NOT_IN_APEX = ['activity', 'personaccount'];

const CENTRAL_HEADER = Buffer.from('PK\u0001\u0002', 'latin1');
const NAME_LENGTH = 28;
const EXTRA_LENGTH = 30;
const COMMENT_LENGTH = 32;
const HEADER_LENGTH = 46;

let loaded: ReadonlySet<string> | undefined;

/** Names of Salesforce's standard objects in lower case, those of every edition and feature. */
export function standardObjects(): ReadonlySet<string> {
  loaded ??= new Set([...NOT_IN_APEX, ...classNames()]);
  return loaded;
}

function classNames(): readonly string[] {
  return entryNames(readFileSync(archive())).flatMap((name) => ENTRY.exec(name)?.[1]?.toLowerCase() ?? []);
}

/** Throws when the engine no longer brings its types. */
function archive(): string {
  const engine = createRequire(import.meta.url).resolve('@salesforce/code-analyzer-pmd-engine/package.json');
  const folder = path.join(path.dirname(engine), 'dist/java-lib');
  const file = readdirSync(folder).find((name) => /^sobject-types-.*\.jar$/.test(name));
  if (file === undefined) throw new Error(`${folder} holds no types of standard objects`);
  return path.join(folder, file);
}

/** Names in the central directory of a zip file. */
function entryNames(zip: Buffer): readonly string[] {
  const names: string[] = [];
  let at = zip.indexOf(CENTRAL_HEADER);
  while (at >= 0 && zip.subarray(at, at + CENTRAL_HEADER.length).equals(CENTRAL_HEADER)) {
    const length = zip.readUInt16LE(at + NAME_LENGTH);
    names.push(zip.toString('utf8', at + HEADER_LENGTH, at + HEADER_LENGTH + length));
    at += HEADER_LENGTH + length + zip.readUInt16LE(at + EXTRA_LENGTH) + zip.readUInt16LE(at + COMMENT_LENGTH);
  }
  return names;
}
