import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readMetadataRecord } from './read/customMetadata.ts';
import type { MetadataRecordSource } from './read/customMetadata.ts';
import { readField } from './read/fieldMeta.ts';
import type { FieldSource } from './read/fieldMeta.ts';
import { readLabels, readStaticResource } from './read/labels.ts';
import type { StaticResourceSource } from './read/labels.ts';
import { readNotificationType } from './read/notificationType.ts';
import { readObject, readRecordType, readValidationRule } from './read/objectMeta.ts';
import type { ObjectSource, RecordTypeSource } from './read/objectMeta.ts';
import { readPermissionSet } from './read/permissionSet.ts';
import type { PermissionSetSource } from './read/permissionSet.ts';
import { readSharingReason } from './read/sharingReason.ts';
import { parseXml, XmlNode } from './read/xml.ts';
import type { Fault } from './read/xml.ts';
import type { NotificationType, SharingReason, ValidationRule } from './types.ts';

interface Kind<Name extends string, Data> {
  readonly kind: Name;
  readonly suffix: string;
  readonly root: string;
  readonly read: (root: XmlNode) => Data | string;
}

/** One metadata file, read. `name` is the file's name without its suffix, `object` the folder's object where it has one. */
export type Source = {
  readonly file: string;
  readonly name: string;
  readonly object: string;
  /** Of the package the file belongs to, where that has one. */
  readonly namespace?: string;
} & (
  | { readonly kind: 'object'; readonly data: ObjectSource }
  | { readonly kind: 'field'; readonly data: FieldSource }
  | { readonly kind: 'validationRule'; readonly data: ValidationRule }
  | { readonly kind: 'recordType'; readonly data: RecordTypeSource }
  | { readonly kind: 'sharingReason'; readonly data: SharingReason }
  | { readonly kind: 'metadataRecord'; readonly data: MetadataRecordSource }
  | { readonly kind: 'permissionSet'; readonly data: PermissionSetSource }
  | { readonly kind: 'labels'; readonly data: readonly (readonly [string, string])[] }
  | { readonly kind: 'staticResource'; readonly data: StaticResourceSource }
  | { readonly kind: 'notificationType'; readonly data: NotificationType }
);

const KINDS: readonly Kind<Source['kind'], Source['data']>[] = [
  { kind: 'object', suffix: '.object-meta.xml', root: 'CustomObject', read: readObject },
  { kind: 'field', suffix: '.field-meta.xml', root: 'CustomField', read: readField },
  { kind: 'validationRule', suffix: '.validationRule-meta.xml', root: 'ValidationRule', read: readValidationRule },
  { kind: 'recordType', suffix: '.recordType-meta.xml', root: 'RecordType', read: readRecordType },
  { kind: 'sharingReason', suffix: '.sharingReason-meta.xml', root: 'SharingReason', read: readSharingReason },
  { kind: 'metadataRecord', suffix: '.md-meta.xml', root: 'CustomMetadata', read: readMetadataRecord },
  { kind: 'permissionSet', suffix: '.permissionset-meta.xml', root: 'PermissionSet', read: readPermissionSet },
  { kind: 'labels', suffix: '.labels-meta.xml', root: 'CustomLabels', read: readLabels },
  { kind: 'staticResource', suffix: '.resource-meta.xml', root: 'StaticResource', read: readStaticResource },
  {
    kind: 'notificationType',
    suffix: '.notiftype-meta.xml',
    root: 'CustomNotificationType',
    read: readNotificationType,
  },
];

/** Kinds whose files stand in a folder of their own below the object's. */
const CHILD_KINDS: ReadonlySet<Source['kind']> = new Set(['field', 'validationRule', 'recordType', 'sharingReason']);

const SKIPPED_FOLDERS = new Set(['node_modules', 'lwc', 'aura', 'classes', '__tests__', '.git']);

/** Every metadata file under the folder that the schema is made of, in path order. */
export function metadataFiles(folder: string): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) files.push(...metadataFiles(path));
    } else if (KINDS.some((kind) => entry.name.endsWith(kind.suffix))) files.push(path);
  }
  return files.sort();
}

/** The file read, or its fault. File names in faults are relative to `base`. */
export function readSource(path: string, base: string): { readonly source: Source } | { readonly fault: Fault } {
  const file = relative(base, path);
  const kind = KINDS.find((candidate) => path.endsWith(candidate.suffix));
  if (!kind) return { fault: { file, message: 'this kind of metadata is not read' } };
  const text = readFileSync(path, 'utf8');
  const root = parseXml(text, kind.root);
  if (!(root instanceof XmlNode)) return { fault: { file, ...root } };
  const data = kind.read(root);
  if (typeof data === 'string') return { fault: { file, line: lineOfRoot(text, kind.root), message: data } };
  const name = basename(path).slice(0, -kind.suffix.length);
  // The pair of kind and data comes from one row of the table above, which the union cannot express.
  return { source: { file: path, name, object: objectFolder(path, kind.kind), kind: kind.kind, data } as Source };
}

/** Time and size by which a cached reading is known to be current. */
export function stampOf(path: string): string {
  const stats = statSync(path);
  return `${stats.mtimeMs}:${stats.size}`;
}

function objectFolder(path: string, kind: Source['kind']): string {
  if (kind === 'object') return basename(dirname(path));
  return CHILD_KINDS.has(kind) ? basename(dirname(dirname(path))) : '';
}

function lineOfRoot(text: string, root: string): number {
  const index = text.indexOf(`<${root}`);
  return index < 0 ? 1 : text.slice(0, index).split('\n').length;
}
