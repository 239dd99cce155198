import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describeAll } from './describe.ts';
import type { ObjectDraft } from './describe.ts';
import { customDraft, extendStandard } from './customObjects.ts';
import { metadataFaults } from './faults.ts';
import type { Fault } from './read/xml.ts';
import { hasShareTable, shareDraft } from './shares.ts';
import { readSources } from './sourceCache.ts';
import type { Source } from './sources.ts';
import { currencyObjects, withCurrency, type Currencies } from './standard/currency.ts';
import { NAME_DRAFT } from './standard/name.ts';
import { withPeople } from './standard/personAccounts.ts';
import { standardDraft } from './standard/notation.ts';
import { SALES_OBJECTS } from './standard/sales.ts';
import { SERVICE_OBJECTS } from './standard/service.ts';
import { SETUP_OBJECTS } from './standard/setup.ts';
import type { StandardObject } from './standard/notation.ts';
import type { CustomMetadataRecord, PermissionGrant, Schema, SObjectDescribe } from './types.ts';

export interface SchemaOptions {
  /** Holds the package's metadata, in any arrangement of folders; null for a bare organisation. */
  readonly packageFolder: string | null;
  /** Default: all that the local org describes. */
  readonly standardObjects?: readonly StandardObject[];
  /** Absent: the organisation has one currency, and nothing says which. */
  readonly currencies?: Currencies;
  /** Accounts can be people; default false. */
  readonly hasPersonAccounts?: boolean;
  /** Readings are kept here so that the next start is quick; null keeps nothing. */
  readonly cacheFolder?: string | null;
}

export const STANDARD_OBJECTS: readonly StandardObject[] = [...SALES_OBJECTS, ...SERVICE_OBJECTS, ...SETUP_OBJECTS];

/** The schema of an organisation with the package installed. Throws one Error naming every faulty file. */
export function loadSchema(options: SchemaOptions): Schema {
  const { sources, faults } =
    options.packageFolder === null
      ? { sources: [], faults: [] }
      : readSources(options.packageFolder, options.cacheFolder ?? null);
  const { currencies } = options;
  const standard = [...(options.standardObjects ?? STANDARD_OBJECTS), ...currencyObjects(currencies)].map(
    standardDraft,
  );
  const drafts = assemble(standard, sources, faults).map((draft) =>
    withPeople(withCurrency(draft, currencies), options.hasPersonAccounts === true),
  );
  const objects = describeAll(drafts);
  const schema = makeSchema(objects, sources);
  faults.push(...metadataFaults(schema));
  if (faults.length > 0) throw new Error(faults.map(faultLine).join('\n'));
  return schema;
}

function faultLine(fault: Fault): string {
  return `${fault.file}${fault.line === undefined ? '' : `:${fault.line}`}: ${fault.message}`;
}

function assemble(standard: readonly ObjectDraft[], sources: readonly Source[], faults: Fault[]): ObjectDraft[] {
  const folders = new Map<string, Source[]>();
  for (const source of sources) {
    if (source.object === '') continue;
    folders.set(source.object, [...(folders.get(source.object) ?? []), source]);
  }
  for (const { file } of sources.filter(({ kind, object }) => kind === 'sharingReason' && !object.endsWith('__c')))
    faults.push({ file, message: 'Apex sharing reasons exist for custom objects only' });
  const known = standard.map((draft) => extendStandard(draft, folders.get(draft.name) ?? []));
  const custom: ObjectDraft[] = [];
  for (const [name, parts] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (known.some((draft) => draft.name === name)) continue;
    const draft = customDraft(name, parts, customPrefix(name, custom));
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

function makeSchema(objects: readonly SObjectDescribe[], sources: readonly Source[]): Schema {
  const byName = new Map(objects.map((object) => [object.name.toLowerCase(), object]));
  const byPrefix = new Map(objects.map((object) => [object.keyPrefix, object]));
  return {
    object: (name) => byName.get(name.toLowerCase()),
    objectOfPrefix: (prefix) => byPrefix.get(prefix),
    objects,
    customMetadata: sources.flatMap((source) => (source.kind === 'metadataRecord' ? [metadataRecord(source)] : [])),
    permissionSets: new Map(
      sources.flatMap((source) => (source.kind === 'permissionSet' ? [[source.name, grantOf(source)] as const] : [])),
    ),
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
  return {
    type: `${source.name.slice(0, dot)}__mdt`,
    developerName: source.name.slice(dot + 1),
    label: source.data.label,
    values: new Map(source.data.values),
    file: source.file,
  };
}

function grantOf(source: SourceOf<'permissionSet'>): PermissionGrant {
  const { data } = source;
  return {
    name: source.name,
    label: data.label,
    objects: new Map(data.objects),
    fields: new Map(data.fields),
    classes: new Set(data.classes),
    customMetadataTypes: new Set(data.customMetadataTypes),
    customPermissions: new Set(data.customPermissions),
    tabs: new Set(data.tabs),
    userPermissions: new Set(data.userPermissions),
  };
}

/** The resource's own file: the one beside its description with the same name and any other ending. */
function contentFile(metaFile: string): string {
  const folder = dirname(metaFile);
  const name = basename(metaFile).replace(/\.resource-meta\.xml$/, '');
  if (!existsSync(folder)) return metaFile;
  const file = readdirSync(folder).find((entry) => entry.startsWith(`${name}.`) && !entry.endsWith('-meta.xml'));
  return join(folder, file ?? name);
}
