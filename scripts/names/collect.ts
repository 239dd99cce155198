import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../checks/files.ts';
import { all, parseXml, value, type XmlElement } from '../checks/read/xml.ts';

/** Every name that a released package keeps for ever, by kind; each as one line of text, with what of it cannot change either. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** Kinds whose developer name is all that is kept. */
const PLAIN: Readonly<Record<string, string>> = {
  app: 'applications',
  flexipage: 'pages',
  layout: 'layouts',
  notiftype: 'notificationTypes',
  permissionset: 'permissionSets',
  recordType: 'recordTypes',
  sharingReason: 'sharingReasons',
  tab: 'tabs',
};

/** Types whose records are codes: kept in records and links. Texts are not: they are found by key, and their names follow from it. */
const TEXT_TYPE = 'ModelText';

/** The names of the package below `root`, sorted, each kind once. */
export function collectNames(root: string): Names {
  const folder = path.join(root, 'force-app');
  const names = new Map<string, string[]>();
  const add = (kind: string, name: string): void => void names.set(kind, [...(names.get(kind) ?? []), name]);
  for (const file of filesBelow(folder, /-meta\.xml$/)) addMetadata(file, add);
  for (const file of filesBelow(folder, /\.cls$/)) addClass(file, add);
  return Object.fromEntries(
    [...names]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([kind, list]) => [kind, list.toSorted((a, b) => a.localeCompare(b))]),
  );
}

type Add = (kind: string, name: string) => void;

function addMetadata(file: string, add: Add): void {
  const [, name = '', suffix = ''] = /([^/\\]+)\.([A-Za-z]+)-meta\.xml$/.exec(file) ?? [];
  const owner = /objects[/\\]([^/\\]+)[/\\]/.exec(file)?.[1] ?? '';
  const plain = PLAIN[suffix];
  if (plain) add(plain, owner === '' ? decodeURIComponent(name) : `${owner}.${name}`);
  else if (suffix === 'object') add('objects', objectLine(name, rootOf(file)));
  else if (suffix === 'field') add('fields', fieldLine(`${owner}.${name}`, rootOf(file)));
  else if (suffix === 'md' && !name.startsWith(`${TEXT_TYPE}.`)) add('records', name);
  else if (suffix === 'js') addComponent(file, name, add);
}

/** An object; with who sees it, where it is a custom metadata type. */
function objectLine(name: string, root: XmlElement): string {
  return name.endsWith('__mdt') ? `${name} ${value(root, 'visibility')}` : name;
}

/** A field with its type, its parent, and who may change it in a custom metadata record. */
function fieldLine(name: string, root: XmlElement): string {
  const kept = [value(root, 'type'), value(root, 'referenceTo'), value(root, 'fieldManageability')];
  const flags = ['externalId', 'unique'].filter((flag) => value(root, flag) === 'true');
  return [name, ...kept, ...flags].filter((part) => part !== '').join(' ');
}

/** "Add Components to Managed Packages", LWC Developer Guide: an exposed component keeps its targets and its public properties. */
function addComponent(file: string, name: string, add: Add): void {
  const root = rootOf(file);
  if (value(root, 'isExposed') !== 'true') return;
  const targets = all(root, 'targets').flatMap((list) => all(list, 'target').map((target) => target.text.trim()));
  const source = readFileSync(file.replace(/\.js-meta\.xml$/, '.ts'), 'utf8');
  const properties = [...source.matchAll(/@api\s+(?:get\s+|set\s+)?(\w+)/g)].map((match) => match[1] ?? '');
  add(
    'exposedComponents',
    [name, ...targets, ...new Set(properties.map((property) => `@api ${property}`))].join(' · '),
  );
}

/** Classes that a subscriber's org remembers by name, and whatever is global. */
function addClass(file: string, add: Add): void {
  const text = readFileSync(file, 'utf8');
  const name = path.basename(file, '.cls');
  if (/\bimplements\b[^{]*\bSchedulable\b/.test(text)) add('schedulableClasses', name);
  if (/^\s*(global|webservice)\b/im.test(text)) add('globalClasses', name);
}

function rootOf(file: string): XmlElement {
  const { root } = parseXml(readFileSync(file, 'utf8'), file);
  if (!root) throw new Error(`${file} is no XML`);
  return root;
}
