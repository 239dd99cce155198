import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseXml, XmlNode } from '../../schema/read/xml.ts';
import { filesBelow } from '../packageFiles.ts';

/** Kinds of metadata that a page is drawn from, by the ending of the file. */
const ENDINGS: Readonly<Record<string, string>> = {
  '.app-meta.xml': 'CustomApplication',
  '.tab-meta.xml': 'CustomTab',
  '.flexipage-meta.xml': 'FlexiPage',
  '.layout-meta.xml': 'Layout',
  '.listView-meta.xml': 'ListView',
  '.compactLayout-meta.xml': 'CompactLayout',
  '.object-meta.xml': 'CustomObject',
};

/** One parsed metadata file. */
export interface MetadataFile {
  readonly file: string;
  /** File name without its ending. */
  readonly name: string;
  /** API name of the object whose folder holds the file; empty elsewhere. */
  readonly object: string;
  readonly root: XmlNode;
}

/** The package's files of each kind, by the name of their root element. Throws an Error naming the first file that is no such XML. */
export function metadataBelow(folder: string): ReadonlyMap<string, readonly MetadataFile[]> {
  const files = new Map<string, MetadataFile[]>();
  for (const file of metadataFilesBelow(folder)) {
    const ending = endingOf(file);
    const kind = ENDINGS[ending] ?? '';
    const root = parseXml(readFileSync(file, 'utf8'), kind);
    if (!(root instanceof XmlNode)) throw new Error(`${path.relative(process.cwd(), file)}: ${root.message}`);
    const known = files.get(kind) ?? [];
    files.set(kind, [...known, { file, name: path.basename(file, ending), object: objectOf(file), root }]);
  }
  return files;
}

function metadataFilesBelow(folder: string): readonly string[] {
  return filesBelow(folder).filter(isMetadataFile);
}

/** Whether the file decides what the app looks like, beside its components. */
export function isMetadataFile(file: string): boolean {
  return endingOf(file) in ENDINGS;
}

function endingOf(file: string): string {
  return /\.\w+-meta\.xml$/.exec(file)?.[0] ?? '';
}

function objectOf(file: string): string {
  const parts = file.split(path.sep);
  const at = parts.lastIndexOf('objects');
  return at < 0 ? '' : (parts[at + 1] ?? '');
}
