import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names that the platform has, whether or not the local org runs them, so that a refusal can tell "not here" from "nowhere". From the
 * Apex Reference Guide and the Object Reference at API version 65.0; `platformNames.txt` holds one class a line, methods with their
 * number of parameters, properties without.
 */
interface Names {
  readonly namespaces: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  /** Lower-case members by lower-case class name, with namespace. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
}

const FILE = join(import.meta.dirname, 'platformNames.txt');
/** Namespaces whose classes may be named without them ("Namespaces, Classes, and Methods", Apex Developer Guide). */
const IMPLIED = ['', 'system.', 'schema.'];

/** `Page.Overview` names a Visualforce page. */
const PAGES = 'page';

let read: Names | undefined;

/** Read once, and only where something is refused. */
function names(): Names {
  read ??= parsed(readFileSync(FILE, 'utf8'));
  return read;
}

function parsed(text: string): Names {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.toLowerCase().split(' '));
  const rest = (head: string): ReadonlySet<string> => new Set(lines.find(([first]) => first === head)?.slice(1));
  const classes = new Map(lines.map(([name = '', ...members]) => [name, new Set(members)]));
  return { namespaces: rest('namespaces'), objects: rest('objects'), classes };
}

/** True for a class, enum, interface or standard object of the platform, by a name as code may write it. */
export function isPlatformType(name: string): boolean {
  const key = name.toLowerCase();
  const [first = '', second] = key.split('.');
  if (second !== undefined && names().namespaces.has(first)) return true;
  return membersOf(key) !== undefined || names().objects.has(key.replace(/^(schema|sobject)\./, ''));
}

/** True for a namespace of the platform that the local org knows nothing of: `ConnectApi`. */
export function isPlatformNamespace(name: string): boolean {
  const key = name.toLowerCase();
  return (
    key === PAGES || names().namespaces.has(key) || [...names().classes.keys()].some((one) => one.startsWith(`${key}.`))
  );
}

/** True where the platform's class has a method of that name with so many parameters; `new` stands for a constructor. */
export function hasPlatformMethod(className: string, method: string, parameterCount: number): boolean {
  return membersOf(className)?.has(`${method.toLowerCase()}/${parameterCount}`) ?? false;
}

/** True where the platform's class has a property or constant of that name, or its standard object a field or parent. */
export function hasPlatformProperty(className: string, property: string): boolean {
  return membersOf(className)?.has(property.toLowerCase()) ?? false;
}

function membersOf(className: string): ReadonlySet<string> | undefined {
  const key = className.toLowerCase().replace(/<.*$/, '');
  const { classes } = names();
  for (const namespace of IMPLIED) {
    const members = classes.get(`${namespace}${key}`);
    if (members) return members;
  }
  return classes.get(`sobjects.${key}`);
}
