import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describeAll } from './describe.ts';
import type { ObjectDraft } from './describe.ts';
import { withAdded, type AddedMetadata } from './addedMetadata.ts';
import { customDraft, extendStandard } from './customObjects.ts';
import { metadataFaults } from './faults.ts';
import { permissionSetsOf } from './grants.ts';
import { isNamespace, localName, recordName } from './namespace.ts';
import { qualifiedSource } from './qualify.ts';
import type { Fault } from './read/xml.ts';
import { hasShareTable, shareDraft } from './shares.ts';
import { readSources } from './sourceCache.ts';
import type { Source } from './sources.ts';
import { currencyObjects, withCurrency, type Currencies } from './standard/currency.ts';
import { NAME_DRAFT } from './standard/name.ts';
import { withoutObjects } from './standard/absent.ts';
import { withPeople } from './standard/personAccounts.ts';
import { standardDraft } from './standard/notation.ts';
import { SALES_OBJECTS } from './standard/sales.ts';
import { SERVICE_OBJECTS } from './standard/service.ts';
import { SETUP_OBJECTS } from './standard/setup.ts';
import type { StandardObject } from './standard/notation.ts';
import type { CustomMetadataRecord, Schema, SObjectDescribe } from './types.ts';

export interface SchemaOptions {
  /** Holds the package's metadata, in any arrangement of folders; null for a bare organisation. */
  readonly packageFolder: string | null;
  /** Installs the package under this namespace; absent: without one. */
  readonly namespace?: string | null;
  /** Holds metadata that the org has beside the package; names of the package carry its namespace there. */
  readonly subscriberFolder?: string;
  /** Default: all that the local org describes. */
  readonly standardObjects?: readonly StandardObject[];
  /** Standard objects that the organisation lacks, because their feature is switched off; with them go the look-ups to them. */
  readonly absentObjects?: readonly string[];
  /** Absent: the organisation has one currency, and nothing says which. */
  readonly currencies?: Currencies;
  /** Accounts can be people; default false. */
  readonly hasPersonAccounts?: boolean;
  /** Custom metadata records beyond those of the package's files. */
  readonly customMetadata?: readonly AddedMetadata[];
  /** Texts of custom labels that stand for the package's own, by name: a translation of them, as Translation Workbench keeps it. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Readings are kept here so that the next start is quick; null keeps nothing. */
  readonly cacheFolder?: string | null;
}

export const STANDARD_OBJECTS: readonly StandardObject[] = [...SALES_OBJECTS, ...SERVICE_OBJECTS, ...SETUP_OBJECTS];

/** The schema of an organisation with the package installed. Throws one Error naming every faulty file. */
export function loadSchema(options: SchemaOptions): Schema {
  const { schema, faults } = schemaAndFaults(options);
  if (faults.length > 0) throw new Error(faults.map(faultLine).join('\n'));
  return schema;
}

/** The schema of all files that have no fault, and the faults of the others: for tools that judge a package as it stands. */
export function schemaAndFaults(options: SchemaOptions): {
  readonly schema: Schema;
  readonly faults: readonly Fault[];
} {
  const { currencies, namespace = null } = options;
  if (namespace !== null && !isNamespace(namespace)) throw new Error(`${namespace} can be no namespace`);
  const { sources, faults } = allSources(options, namespace);
  const absent = new Set(options.absentObjects);
  const standard = [...(options.standardObjects ?? STANDARD_OBJECTS), ...currencyObjects(currencies)]
    .filter(({ name }) => !absent.has(name))
    .map((object) => withoutObjects(standardDraft(object), absent));
  const drafts = assemble(standard, sources, namespace, faults).map((draft) =>
    withPeople(withCurrency(draft, currencies), options.hasPersonAccounts === true),
  );
  const made = makeSchema(describeAll(drafts, namespace), sources, namespace, options.customMetadata ?? []);
  const schema = { ...made, labels: translated(made.labels, options.labels ?? {}) };
  faults.push(...metadataFaults(schema));
  return { schema, faults };
}

/** What the package brings, then what the org has of its own. */
function allSources(options: SchemaOptions, namespace: string | null): { sources: Source[]; faults: Fault[] } {
  const none = { sources: [], faults: [] };
  const own = options.packageFolder === null ? none : readSources(options.packageFolder, options.cacheFolder ?? null);
  const { subscriberFolder } = options;
  const others = subscriberFolder === undefined ? none : readSources(subscriberFolder, null);
  return {
    sources: [...own.sources.map((source) => qualifiedSource(source, namespace)), ...others.sources],
    faults: [...own.faults, ...others.faults, ...others.sources.flatMap(outsideFault)],
  };
}

const OF_SUBSCRIBERS = new Set<Source['kind']>([
  'object',
  'field',
  'validationRule',
  'metadataRecord',
  'permissionSet',
]);

function outsideFault({ kind, file }: Source): Fault[] {
  return OF_SUBSCRIBERS.has(kind)
    ? []
    : [{ file, message: `a subscriber's ${kind} is outside the local org's subset` }];
}

function faultLine(fault: Fault): string {
  return `${fault.file}${fault.line === undefined ? '' : `:${fault.line}`}: ${fault.message}`;
}

function assemble(
  standard: readonly ObjectDraft[],
  sources: readonly Source[],
  namespace: string | null,
  faults: Fault[],
): ObjectDraft[] {
  const folders = new Map<string, Source[]>();
  for (const source of sources) {
    if (source.object === '') continue;
    folders.set(source.object, [...(folders.get(source.object) ?? []), source]);
  }
  for (const { file } of sources.filter(({ kind, object }) => kind === 'sharingReason' && !object.endsWith('__c')))
    faults.push({ file, message: 'Apex sharing reasons exist for custom objects only' });
  const known = standard.map((draft) => extendStandard(draft, folders.get(draft.name) ?? []));
  const custom: ObjectDraft[] = [];
  // By the names without namespace, so that an object has the same prefix with one and without.
  const order = ([a]: [string, unknown], [b]: [string, unknown]): number =>
    localName(a, namespace) < localName(b, namespace) ? -1 : 1;
  for (const [name, parts] of [...folders].sort(order)) {
    if (known.some((draft) => draft.name === name)) continue;
    const draft = customDraft(name, parts, customPrefix(localName(name, namespace), custom));
    if (typeof draft === 'string') faults.push({ file: parts[0]?.file ?? name, message: draft });
    else custom.push(draft);
  }
  const shared = [...known, ...custom].filter(hasShareTable);
  const shares = shared.map((draft, index) => shareDraft(draft, `0s${BASE36[index % 36] ?? '0'}`));
  return [...known, NAME_DRAFT, ...custom, ...shares];
}

const BASE36 = '0123456789abcdefghijklmnopqrstuvwxyz';

/** `a00` to `azz`, taken from the name so that a stored id keeps its object when the package grows. */
function customPrefix(name: string, others: readonly ObjectDraft[]): string {
  const taken = new Set(others.map((draft) => draft.keyPrefix.slice(1)));
  const hash = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1296, 7);
  for (let step = 0; step < 1296; step += 1) {
    const index = (hash + step) % 1296;
    const suffix = `${BASE36[Math.floor(index / 36)] ?? '0'}${BASE36[index % 36] ?? '0'}`;
    if (!taken.has(suffix)) return `a${suffix}`;
  }
  throw new Error('the package has more custom objects than the local org can number');
}

/** Only labels of the package can be translated; another name is an Error. */
function translated(
  labels: ReadonlyMap<string, string>,
  texts: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const byKey = new Map([...labels.keys()].map((name) => [name.toLowerCase(), name]));
  return new Map([
    ...labels,
    ...Object.entries(texts).map(([name, text]) => {
      const known = byKey.get(name.toLowerCase());
      if (known === undefined) throw new Error(`there is no label ${name} to translate`);
      return [known, text] as const;
    }),
  ]);
}

function makeSchema(
  objects: readonly SObjectDescribe[],
  sources: readonly Source[],
  namespace: string | null,
  added: readonly AddedMetadata[],
): Schema {
  const described = new Map(objects.map((object) => [object.name.toLowerCase(), object]));
  // A key wins over a name: what the package's code writes is its own.
  const byName = new Map([...described, ...objects.map((object) => [object.key, object] as const)]);
  const byPrefix = new Map(objects.map((object) => [object.keyPrefix, object]));
  return {
    namespace,
    object: (name) => byName.get(name.toLowerCase()),
    described: (name) => described.get(name.toLowerCase()),
    objectOfPrefix: (prefix) => byPrefix.get(prefix),
    objects,
    customMetadata: withAdded(
      sources.flatMap((source) => (source.kind === 'metadataRecord' ? [metadataRecord(source)] : [])),
      added,
      namespace,
    ),
    permissionSets: permissionSetsOf(sources, namespace, described),
    labels: new Map(sources.flatMap((source) => (source.kind === 'labels' ? source.data : []))),
    staticResources: new Map(
      sources.flatMap((source) =>
        source.kind === 'staticResource' ? [[source.name, contentFile(source.file)] as const] : [],
      ),
    ),
    notificationTypes: new Map(
      sources.flatMap((source) => (source.kind === 'notificationType' ? [[source.name, source.data] as const] : [])),
    ),
  };
}

type SourceOf<K extends Source['kind']> = Extract<Source, { readonly kind: K }>;

function metadataRecord(source: SourceOf<'metadataRecord'>): CustomMetadataRecord {
  const dot = source.name.indexOf('.');
  const developerName = source.name.slice(dot + 1);
  const { namespace = null } = source;
  return {
    type: `${source.name.slice(0, dot)}__mdt`,
    developerName,
    qualifiedName: recordName(developerName, namespace),
    namespace,
    label: source.data.label,
    values: new Map(source.data.values),
    file: source.file,
  };
}

/** The resource's own file, the one beside its description with the same name and any other ending, or the folder of its files. */
function contentFile(metaFile: string): string {
  const folder = dirname(metaFile);
  const name = basename(metaFile).replace(/\.resource-meta\.xml$/, '');
  if (!existsSync(folder)) return metaFile;
  const file = readdirSync(folder).find(
    (entry) => entry === name || (entry.startsWith(`${name}.`) && !entry.endsWith('-meta.xml')),
  );
  return join(folder, file ?? name);
}
