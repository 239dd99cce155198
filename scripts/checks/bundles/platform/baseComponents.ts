import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A component of the `lightning` namespace, from its own sources. */
export interface BaseComponent {
  /** Names of the public properties. */
  readonly properties: ReadonlySet<string>;
  /** Those that hold true or false. */
  readonly flags: ReadonlySet<string>;
  /** Empty text for the unnamed one; undefined where the sources do not say. */
  readonly slots: ReadonlySet<string> | undefined;
  /** Names of the events that the sources dispatch; undefined where there are no sources. */
  readonly events: ReadonlySet<string> | undefined;
}

interface Described {
  readonly minVersion?: string;
  readonly slotNames?: readonly string[];
  readonly properties?: readonly { readonly name: string }[];
}

const require = createRequire(import.meta.url);
const HOME = path.dirname(require.resolve('lightning-base-components/package.json'));
const SOURCES = path.join(HOME, 'src/lightning');
const DESCRIPTION = JSON.parse(readFileSync(path.join(HOME, 'metadata/raptor.json'), 'utf8')) as Readonly<
  Record<string, Described>
>;
const STUBS = path.join(path.dirname(require.resolve('@salesforce/sfdx-lwc-jest/package.json')), 'src/lightning-stubs');

const known = new Map<string, BaseComponent | null>();

/** Null for a name that is no component of the platform; `name` in camel case. */
export function baseComponent(name: string): BaseComponent | null {
  const found = known.get(name) ?? read(name);
  known.set(name, found);
  return found;
}

/** Whether `lightning/name` is there to be imported. */
export function isBaseModule(name: string): boolean {
  return name in DESCRIPTION || existsSync(path.join(STUBS, name)) || existsSync(path.join(SOURCES, name));
}

/** Names that `lightning/name` exports; undefined where that is not known. */
export function baseExports(name: string): ReadonlySet<string> | undefined {
  const file = path.join(STUBS, name, `${name}.js`);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  if (/export\s*\*|export\s*\{/.test(text)) return undefined;
  const names = [...text.matchAll(/export\s+(?:const|let|function|async function|class)\s+(\w+)/g)].map(
    ([, each]) => each ?? '',
  );
  return new Set([...names, ...(/export\s+default/.test(text) ? ['default'] : [])]);
}

function read(name: string): BaseComponent | null {
  const described = Object.hasOwn(DESCRIPTION, name) ? DESCRIPTION[name] : undefined;
  const stub = path.join(STUBS, name, `${name}.js`);
  const isComponent = described?.slotNames !== undefined || described?.properties !== undefined;
  if (!isComponent && !existsSync(path.join(STUBS, name, `${name}.html`))) return null;
  const own = sourcesOf(name);
  const properties = new Set([
    ...(described?.properties ?? []).map((property) => property.name),
    ...own.flatMap(({ text }) => apiNames(text)),
    ...(existsSync(stub) ? apiNames(readFileSync(stub, 'utf8')) : []),
  ]);
  return {
    properties,
    flags: new Set(own.flatMap(({ types }) => flagNames(types)).filter((each) => properties.has(each))),
    slots: described?.slotNames && new Set(described.slotNames),
    events: own.length > 0 ? new Set(own.flatMap(({ text }) => eventNames(text))) : undefined,
  };
}

interface Source {
  readonly text: string;
  readonly types: string;
}

/** Scripts of a component and of the modules it imports, its bases among them. */
function sourcesOf(name: string, seen = new Set<string>()): readonly Source[] {
  const folder = path.join(SOURCES, name);
  if (seen.has(name) || !existsSync(folder)) return [];
  seen.add(name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const own = files.map((file) => ({
    text: readFileSync(path.join(folder, file), 'utf8'),
    types: typesOf(folder, file),
  }));
  const bases = own.flatMap(({ text }) => basesIn(text));
  return [...own, ...bases.flatMap((base) => sourcesOf(base, seen))];
}

function typesOf(folder: string, file: string): string {
  const types = path.join(folder, file.replace(/\.js$/, '.d.ts'));
  return existsSync(types) ? readFileSync(types, 'utf8') : '';
}

/** Modules from which a class is extended, by itself or through a mixin. */
function basesIn(text: string): readonly string[] {
  const bases = [...text.matchAll(/class\s+\w*\s*extends\s+([\w().,\s]+?)\s*\{/g)].flatMap(
    ([, base]) => base?.match(/\w+/g) ?? [],
  );
  return bases.flatMap((base) => {
    const module = new RegExp(`import\\s[^;]*\\b${base}\\b[^;]*from 'lightning/(\\w+)'`).exec(text)?.[1];
    return module === undefined ? [] : [module];
  });
}

function apiNames(text: string): readonly string[] {
  return [...text.matchAll(/@api\s+(?:async\s+)?(?:(?:get|set)\s+)?(\w+)/g)].map(([, name]) => name ?? '');
}

function flagNames(types: string): readonly string[] {
  return [...types.matchAll(/^\s+(?:get )?(\w+)(?:\(\))?: boolean;/gm)].map(([, name]) => name ?? '');
}

function eventNames(text: string): readonly string[] {
  return [...text.matchAll(/new CustomEvent\(\s*'([a-z]+)'|dispatchEvent\w*\(\s*'([a-z]+)'/g)].map(
    ([, one, two]) => one ?? two ?? '',
  );
}
