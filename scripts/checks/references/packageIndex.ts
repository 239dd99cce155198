import { loadSchema } from '../../../local-org/schema/load.ts';
import type { Schema } from '../../../local-org/schema/types.ts';
import { apexFiles, type ApexFile } from '../read/apex.ts';
import { packageFiles, readSource, type SourceFile } from '../read/sources.ts';
import { all, parseXml, value, type XmlElement } from '../read/xml.ts';

/** A metadata file that parses. */
export interface MetadataFile {
  readonly file: string;
  /** The file's name without its ending, decoded: `Metric.win_rate`. */
  readonly name: string;
  /** `permissionset`, `field`, … */
  readonly suffix: string;
  readonly root: XmlElement;
}

export interface CustomObject {
  readonly name: string;
  readonly file: string;
  readonly root: XmlElement;
  /** Keyed by lower-case API name. */
  readonly fields: ReadonlyMap<string, CustomField>;
}

export interface CustomField extends MetadataFile {
  readonly object: string;
  readonly type: string;
}

export interface Bundle {
  readonly name: string;
  readonly folder: string;
  /** Null where the description does not parse or is missing. */
  readonly description: MetadataFile | null;
  /** Scripts and templates without tests. */
  readonly sources: readonly SourceFile[];
}

/** What the package holds, by kind and name: one look at the tree that all rules share. */
export class PackageIndex {
  readonly root: string;
  readonly files: readonly string[];
  readonly metadata: readonly MetadataFile[];
  readonly objects: ReadonlyMap<string, CustomObject>;
  readonly classes: ReadonlyMap<string, ApexFile>;
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** Standard objects that the local org describes. */
  readonly standard: Schema;

  constructor(root: string) {
    this.root = root;
    this.files = packageFiles(root, /./);
    this.metadata = this.files.flatMap((file) => metadataFile(root, file));
    this.objects = objectsOf(this.metadata);
    this.classes = new Map(apexFiles(root).map((file) => [file.name.toLowerCase(), file]));
    this.bundles = bundlesOf(root, this.files, this.metadata);
    this.standard = standardSchema();
  }

  /** Metadata files with that ending. */
  ofKind(suffix: string): readonly MetadataFile[] {
    return this.metadata.filter((file) => file.suffix === suffix);
  }

  /** Names of the files with that ending. */
  names(suffix: string): ReadonlySet<string> {
    return new Set(this.ofKind(suffix).map((file) => file.name));
  }
}

let standard: Schema | undefined;

function standardSchema(): Schema {
  standard ??= loadSchema({ packageFolder: null });
  return standard;
}

function metadataFile(root: string, file: string): MetadataFile[] {
  const match = /([^/]+)\.([A-Za-z]+)-meta\.xml$/.exec(file);
  if (!match) return [];
  const parsed = parseXml(readSource(root, file).text, `${root}/${file}`);
  // Files that do not parse are named by the metadata gate.
  return parsed.root ? [{ file, name: decoded(match[1] ?? ''), suffix: match[2] ?? '', root: parsed.root }] : [];
}

/** Names of layouts carry some characters as `%20`; a stray `%` stands for itself. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function objectsOf(metadata: readonly MetadataFile[]): ReadonlyMap<string, CustomObject> {
  const fields = metadata
    .filter((file) => file.suffix === 'field')
    .map((file): CustomField => ({ ...file, object: objectFolder(file.file), type: value(file.root, 'type') }));
  const byObject = Map.groupBy([...fields, ...inlineFields(metadata)], (field) => field.object);
  return new Map(
    metadata
      .filter((file) => file.suffix === 'object')
      .map(({ name, file, root }) => {
        const own = (byObject.get(name) ?? []).map((field) => [field.name.toLowerCase(), field] as const);
        return [name.toLowerCase(), { name, file, root, fields: new Map(own) }];
      }),
  );
}

/** Fields that stand in their object's own file. */
function inlineFields(metadata: readonly MetadataFile[]): readonly CustomField[] {
  return metadata
    .filter((file) => file.suffix === 'object')
    .flatMap(({ file, name, root }) =>
      all(root, 'fields').map((field): CustomField => ({
        file,
        name: value(field, 'fullName'),
        suffix: 'field',
        root: field,
        object: name,
        type: value(field, 'type'),
      })),
    );
}

/** The object in whose folder a field, list view or rule stands. */
export function objectFolder(file: string): string {
  return /\/objects\/([^/]+)\//.exec(file)?.[1] ?? '';
}

function bundlesOf(
  root: string,
  files: readonly string[],
  metadata: readonly MetadataFile[],
): ReadonlyMap<string, Bundle> {
  const byFolder = Map.groupBy(
    files.filter((file) => /\/lwc\/[^/]+\//.test(file)),
    (file) => /^(.*\/lwc\/[^/]+)\//.exec(file)?.[1] ?? '',
  );
  return new Map(
    [...byFolder].map(([folder, own]) => {
      const name = folder.slice(folder.lastIndexOf('/') + 1);
      const scripts = own.filter((file) => /\.(ts|html)$/.test(file) && !file.includes('/__tests__/'));
      const sources = scripts.map((file) => readSource(root, file));
      const description = metadata.find((file) => file.suffix === 'js' && file.file.startsWith(`${folder}/`)) ?? null;
      return [name, { name, folder, description, sources }];
    }),
  );
}
