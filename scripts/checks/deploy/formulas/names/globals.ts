import { entry } from '../entry.ts';
import { value, type XmlElement } from '../../../read/xml.ts';
import type { FormulaSchema } from './schema.ts';
import type { ValueType } from '../types/type.ts';

/** What a path from a global variable is, or what is wrong with it. */
export type GlobalValue = { readonly type: ValueType } | { readonly rule: string; readonly problem: string };

type Members = Readonly<Record<string, ValueType>>;

const ORGANIZATION: Members = {
  id: 'text',
  name: 'text',
  division: 'text',
  street: 'text',
  city: 'text',
  state: 'text',
  postalcode: 'text',
  country: 'text',
  phone: 'text',
  fax: 'text',
  primarycontact: 'text',
  googleappsdomain: 'text',
  uiskin: 'any',
};

const ROLE: Members = { id: 'text', name: 'text', developername: 'text', rollupdescription: 'text' };
const PROFILE: Members = { id: 'text', name: 'text', description: 'text', usertype: 'any' };
const USER: Members = { uitheme: 'any', uithemedisplayed: 'any', startday: 'any', endday: 'any' };

/** Variables over a standard object, with what formulas know beyond its fields. */
const OBJECTS: Readonly<Record<string, readonly [object: string, members: Members]>> = {
  $user: ['User', USER],
  $profile: ['Profile', PROFILE],
  $userrole: ['UserRole', ROLE],
  $organization: ['Organization', ORGANIZATION],
  $recordtype: ['RecordType', {}],
};

/** Documented under "Global Variables" for flows, buttons, pages and templates only. */
const ELSEWHERE = new Set(
  '$action $asset $cache $client $component $componentlabel $cookie $currentpage $fieldset $flow $messagechannel $network $page $record $record__prior $request $resource $scontrol $site $source'.split(
    ' ',
  ),
);

/** The value at a path that begins with `$`. */
export function globalValue(schema: FormulaSchema, path: readonly string[]): GlobalValue {
  const [variable = '', ...rest] = path;
  const name = variable.toLowerCase();
  if (ELSEWHERE.has(name)) return { rule: 'formula-variable', problem: `${variable} is not for formulas of metadata` };
  const over = entry(OBJECTS, name);
  if (over) return memberOf(schema, variable, over, rest);
  const read = entry(READERS, name);
  return read ? read(schema, rest) : { rule: 'formula-variable', problem: `there is no global variable ${variable}` };
}

type Reader = (schema: FormulaSchema, rest: readonly string[]) => GlobalValue;

const READERS: Readonly<Record<string, Reader>> = {
  $api: (_schema, rest) => {
    const [name = ''] = rest;
    const isKnown = rest.length === 1 && /^(session_id|(enterprise|partner)_server_url_\d{2,3})$/i.test(name);
    return isKnown ? { type: 'text' } : missing('$Api', rest);
  },
  $system: (_schema, rest) =>
    rest.join('.').toLowerCase() === 'origindatetime' ? { type: 'datetime' } : missing('$System', rest),
  $permission: (schema, rest) => named(schema, '$Permission', rest, schema.index.names('customPermission'), 'boolean'),
  $label: (schema, rest) => named(schema, '$Label', rest, labels(schema), 'text'),
  $setup: settingValue,
  $custommetadata: recordValue,
  $objecttype: describedValue,
};

function memberOf(
  schema: FormulaSchema,
  variable: string,
  [object, members]: readonly [string, Members],
  path: readonly string[],
): GlobalValue {
  const [name = '', ...rest] = path;
  const type = entry(members, name.toLowerCase()) ?? schema.field(object, name)?.type;
  if (rest.length > 0 || type === undefined) return missing(variable, path);
  return { type };
}

function named(
  schema: FormulaSchema,
  variable: string,
  rest: readonly string[],
  names: ReadonlySet<string>,
  type: ValueType,
): GlobalValue {
  const [name = ''] = rest;
  if (rest.length === 1 && schema.isForeign(name)) return { type };
  const isKnown = rest.length === 1 && [...names].some((each) => each.toLowerCase() === name.toLowerCase());
  return isKnown ? { type } : missing(variable, rest);
}

function labels(schema: FormulaSchema): ReadonlySet<string> {
  return new Set(schema.subjects.filter(({ kind }) => kind === 'label').map(({ name }) => name));
}

/** `$Setup.Settings__c.Field__c`: a hierarchy custom setting. */
function settingValue(schema: FormulaSchema, rest: readonly string[]): GlobalValue {
  const [object = '', field = ''] = rest;
  if (schema.isForeign(object)) return { type: 'any' };
  const root = schema.index.objects.get(object.toLowerCase())?.root;
  if (rest.length !== 2 || !root || !isHierarchy(root)) return missing('$Setup', rest);
  return fieldValue(schema, object, field, () => missing('$Setup', rest));
}

function isHierarchy(root: XmlElement): boolean {
  return value(root, 'customSettingsType') === 'Hierarchy';
}

/** `$CustomMetadata.Type__mdt.Record.Field__c`. */
function recordValue(schema: FormulaSchema, rest: readonly string[]): GlobalValue {
  const [type = '', record = '', field = ''] = rest;
  if (schema.isForeign(type)) return { type: 'any' };
  const wrong = (): GlobalValue => missing('$CustomMetadata', rest);
  const own = schema.index.objects.get(type.toLowerCase());
  if (rest.length !== 3 || !own || !/__mdt$/i.test(type)) return wrong();
  const key = `${type.replace(/__mdt$/i, '')}.${record}`.toLowerCase();
  const isThere = schema.isForeign(record) || schema.index.ofKind('md').some(({ name }) => name.toLowerCase() === key);
  return isThere ? fieldValue(schema, own.name, field, wrong) : wrong();
}

/** `$ObjectType.Account.Fields.Name`, which only VLOOKUP reads. */
function describedValue(schema: FormulaSchema, rest: readonly string[]): GlobalValue {
  const [object = '', fields = '', field = ''] = rest;
  const wrong = (): GlobalValue => missing('$ObjectType', rest);
  if (rest.length !== 3 || fields.toLowerCase() !== 'fields' || !schema.hasObject(object)) return wrong();
  return fieldValue(schema, object, field, wrong);
}

function fieldValue(schema: FormulaSchema, object: string, name: string, otherwise: () => GlobalValue): GlobalValue {
  const field = schema.field(object, name);
  return field ? { type: field.type } : otherwise();
}

function missing(variable: string, rest: readonly string[]): GlobalValue {
  const name = [variable, ...rest].join('.');
  const problem = rest.length === 0 ? `${variable} stands without a member` : `there is no ${name}`;
  return { rule: 'formula-member', problem };
}
