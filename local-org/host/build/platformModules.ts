import type { HostUser } from '../options.ts';
import type { PackageLabels } from '../packageFiles.ts';

/** What the virtual `@salesforce/*` modules answer from. */
export interface PlatformFacts {
  readonly user: HostUser;
  readonly labels: PackageLabels;
}

const APEX_CLIENT = '@local-org/apex';

/**
 * Source of the virtual module `id` (`@salesforce/label/c.welcome`), or null when the platform module is not one that depends on
 * the package or the user. A label that the package lacks is an error that names it.
 */
export function platformModule(id: string, facts: PlatformFacts): string | null {
  const [, kind = '', rest = ''] = /^@salesforce\/([^/]+)(?:\/(.*))?$/.exec(id) ?? [];
  switch (kind) {
    case 'apex':
      return apexModule(rest);
    case 'label':
      return rest.startsWith('c.') ? constant(labelText(rest.slice('c.'.length), facts.labels)) : null;
    case 'schema':
      return constant(schemaToken(rest));
    case 'user':
      return constant(rest === 'Id' ? facts.user.id : false);
    case 'i18n':
      return userSetting(rest, facts.user);
    case 'resourceUrl':
      return constant(`/resources/${rest}`);
    case 'customPermission':
    case 'userPermission':
      return constant(facts.user.permissions.includes(rest));
    default:
      return null;
  }
}

/** Modules that the base components share with the app, and that differ from user to user. */
export const USER_MODULES = ['locale', 'lang', 'timeZone', 'currency'].map((name) => `@salesforce/i18n/${name}`);

function apexModule(rest: string): string {
  if (rest === '') return `export { getSObjectValue, refreshApex } from '${APEX_CLIENT}';`;
  const [className = '', method = ''] = rest.split('.').slice(-2);
  return `import { apexMethod } from '${APEX_CLIENT}';\nexport default apexMethod(${JSON.stringify(className)}, ${JSON.stringify(method)});`;
}

function labelText(name: string, labels: PackageLabels): string {
  const text = labels[name];
  if (text === undefined) throw new Error(`custom label ${name} is not in the package`);
  return text;
}

function schemaToken(rest: string): Readonly<Record<string, string>> {
  const [objectApiName = '', ...field] = rest.split('.');
  return field.length === 0 ? { objectApiName } : { objectApiName, fieldApiName: field.join('.') };
}

function userSetting(name: string, user: HostUser): string | null {
  const settings: Readonly<Record<string, string>> = {
    locale: user.locale,
    lang: user.language,
    timeZone: user.timeZone,
    currency: user.currency,
  };
  return settings[name] === undefined ? null : constant(settings[name]);
}

function constant(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
