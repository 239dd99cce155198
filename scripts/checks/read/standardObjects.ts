import { fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { fieldsOfClass } from './classFile.ts';

/** A standard object of the platform: its API name, and the fields and relationships that Apex sees. */
export interface StandardObject {
  readonly name: string;
  /** Keyed by lower-case API name; the value is the Apex type: `String`, `Decimal`, `User`, `Contact[]`. */
  readonly members: ReadonlyMap<string, StandardMember>;
}

export interface StandardMember {
  readonly name: string;
  readonly type: string;
}

const FOLDER = 'com/nawforce/runforce/SObjects/';

interface Archive {
  readonly file: number;
  /** Lower-case object name → where its class begins. */
  readonly entries: ReadonlyMap<string, { readonly name: string; readonly offset: number; readonly size: number }>;
}

let archive: Archive | undefined;
let names: ReadonlySet<string> | undefined;
const known = new Map<string, StandardObject | null>();

/**
 * The standard object of that name, letter case ignored; null when the platform has none. From the declarations that the Apex type
 * checker of the code analyzer brings (every standard object of API version 65.0).
 */
export function standardObject(name: string): StandardObject | null {
  const key = name.toLowerCase();
  const found = known.get(key);
  if (found !== undefined) return found;
  const object = read(key);
  known.set(key, object);
  return object;
}

/** Have custom fields and no records of their own: what Task and Event share, and accounts that are persons. */
const NOT_IN_APEX = ['activity', 'personaccount'];

/** Names of Salesforce's standard objects in lower case, those of every edition and feature. */
export function standardObjects(): ReadonlySet<string> {
  archive ??= open();
  names ??= new Set([...NOT_IN_APEX, ...archive.entries.keys()]);
  return names;
}

function read(key: string): StandardObject | null {
  archive ??= open();
  const entry = archive.entries.get(key);
  if (!entry) return null;
  const header = bytes(archive.file, entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = bytes(archive.file, start, entry.size);
  const content = header.readUInt16LE(8) === 0 ? packed : inflateRawSync(packed);
  const members = fieldsOfClass(content).map((member) => [member.name.toLowerCase(), member] as const);
  return { name: entry.name, members: new Map(members) };
}

/** Names and places of all entries: the central directory at the end of the archive. */
function open(): Archive {
  const main = createRequire(import.meta.url).resolve('@salesforce/code-analyzer-pmd-engine');
  const folder = path.join(path.dirname(main), 'java-lib');
  const name = readdirSync(folder).find((each) => each.startsWith('sobject-types-'));
  if (name === undefined) throw new Error(`${folder} holds no declarations of standard objects`);
  const file = openSync(path.join(folder, name), 'r');
  const { size } = fstatSync(file);
  const tail = bytes(file, size - Math.min(size, 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const directory = bytes(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = new Map<string, { name: string; offset: number; size: number }>();
  for (let at = 0; at < directory.length;) {
    const length = directory.readUInt16LE(at + 28);
    const entry = directory.toString('utf8', at + 46, at + 46 + length);
    const object = /^(\w+)\.class$/.exec(entry.startsWith(FOLDER) ? entry.slice(FOLDER.length) : '')?.[1];
    if (object !== undefined)
      entries.set(object.toLowerCase(), {
        name: object,
        offset: directory.readUInt32LE(at + 42),
        size: directory.readUInt32LE(at + 20),
      });
    at += 46 + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return { file, entries };
}

function bytes(file: number, at: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  readSync(file, buffer, 0, length, at);
  return buffer;
}
