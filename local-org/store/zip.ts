import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/** 1980-01-01, the first day that a ZIP file can name: the same folder gives the same bytes. */
const FIRST_DAY = 0x21;
const UTF8_NAMES = 0x0800;
const VERSION = 20;

/** The files below the folder as a ZIP file, uncompressed, in the order of their names (APPNOTE.TXT 6.3.10, PKWARE). */
export function zipped(folder: string): Buffer {
  const names = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const content = readFileSync(path.join(folder, name));
    const common = commonHeader(Buffer.from(name), content);
    const local = Buffer.concat([words(0x04034b50, 4), common, words(0, 2), Buffer.from(name), content]);
    directory.push(
      Buffer.concat([
        words(0x02014b50, 4),
        words(VERSION, 2),
        common,
        Buffer.alloc(12),
        words(offset, 4),
        Buffer.from(name),
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...parts, listed, endRecord(names.length, listed.length, offset)]);
}

/** What the header before a file and its entry in the directory have in common: version to the length of the name. */
function commonHeader(name: Buffer, content: Buffer): Buffer {
  return Buffer.concat([
    words(VERSION, 2),
    words(UTF8_NAMES, 2),
    words(0, 2),
    words(0, 2),
    words(FIRST_DAY, 2),
    words(crc32(content), 4),
    words(content.length, 4),
    words(content.length, 4),
    words(name.length, 2),
  ]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  return Buffer.concat([
    words(0x06054b50, 4),
    words(0, 4),
    words(count, 2),
    words(count, 2),
    words(size, 4),
    words(offset, 4),
    words(0, 2),
  ]);
}

/** A number in so many bytes, the lowest first. */
function words(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 2) buffer.writeUInt16LE(value);
  else buffer.writeUInt32LE(value);
  return buffer;
}
