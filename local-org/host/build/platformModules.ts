import type { PackageLabels } from '../packageFiles.ts';

/** What the virtual `@salesforce/*` modules answer from. */
export interface PlatformFacts {
  readonly labels: PackageLabels;
  /** Whether the org has the object or field, by `Object`, `Object.Field` or `Object.Parent.Field`. */
  readonly hasSchema: (path: string) => boolean;
}

const APEX_CLIENT = '@local-org/apex';
const FACTS_CLIENT = '@local-org/facts';

/**
 * Source of the virtual module `id` (`@salesforce/label/c.welcome`), or null when the platform module is not one that depends on
 * the package or the user. A label that the package lacks, or a field that the org lacks, is an error that names it.
 */
export function platformModule(id: string, facts: PlatformFacts): string | null {
  const [, kind = '', rest = ''] = /^@salesforce\/([^/]+)(?:\/(.*))?$/.exec(id) ?? [];
  switch (kind) {
    case 'apex':
      return apexModule(rest);
    case 'label':
      return rest.startsWith('c.') ? constant(labelText(rest.slice('c.'.length), facts.labels)) : null;
    case 'schema':
      return schemaModule(rest, facts);
    case 'user':
      return userFact(rest);
    case 'i18n':
      return userSetting(rest);
    case 'resourceUrl':
      return fromFacts(`resourceUrl(${JSON.stringify(rest)})`);
    case 'customPermission':
    case 'userPermission':
      return fromFacts(`hasPermission(${JSON.stringify(rest)})`);
    default:
      return null;
  }
}

/** Modules that the base components share with the app, and that differ from user to user. */
export const USER_MODULES = ['locale', 'lang', 'timeZone', 'currency'].map((name) => `@salesforce/i18n/${name}`);

function apexModule(rest: string): string {
  if (rest === '') return `export { getSObjectValue, refreshApex } from '${APEX_CLIENT}';`;
  const [className = '', method = '', ...more] = rest.split('.');
  if (more.length > 0) throw new Error(`@salesforce/apex/${rest}: the local org has no Apex of another namespace`);
  return `import { apexMethod } from '${APEX_CLIENT}';\nexport default apexMethod(${JSON.stringify(className)}, ${JSON.stringify(method)});`;
}

function labelText(name: string, labels: PackageLabels): string {
  const text = labels[name];
  if (text === undefined) throw new Error(`custom label ${name} is not in the package`);
  return text;
}

const LABEL_IMPORT = /^import (\w+) from '@salesforce\/label\/c\.(\w+)';$/gm;

/**
 * The source with each import of a label that the package has made a constant with its text, on the same line. A package has a
 * thousand labels: as modules of their own they would be three of four in a build, and most of its time. A label that the package
 * lacks stays an import, which fails by name.
 */
export function withLabelTexts(source: string, labels: PackageLabels): string {
  return source.replaceAll(LABEL_IMPORT, (line, variable: string, name: string) => {
    const text = labels[name];
    return text === undefined ? line : `const ${variable} = ${JSON.stringify(text)};`;
  });
}

/** The names are given in the page, not here: a build serves an org with a namespace and one without. */
function schemaModule(rest: string, { hasSchema }: PlatformFacts): string {
  if (!hasSchema(rest)) throw new Error(`@salesforce/schema/${rest}: the org has no such object or field`);
  return fromFacts(`schemaToken(${JSON.stringify(rest)})`);
}

function userFact(name: string): string | null {
  if (name === 'Id') return fromFacts('facts.user.id');
  return name === 'isGuest' ? constant(false) : null;
}

/** Settings by the module's name, and the property of the user that holds each. */
const SETTINGS: Readonly<Record<string, string>> = {
  locale: 'locale',
  lang: 'language',
  timeZone: 'timeZone',
  currency: 'currency',
};

function userSetting(name: string): string | null {
  return SETTINGS[name] === undefined ? null : fromFacts(`facts.user.${SETTINGS[name]}`);
}

/** A module whose value the page knows only once it is open: it differs from user to user. */
function fromFacts(expression: string): string {
  return `import { facts, hasPermission, resourceUrl, schemaToken } from '${FACTS_CLIENT}';\nexport default ${expression};`;
}

function constant(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
