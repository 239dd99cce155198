import type { LocalOrg } from '../../org/localOrg.ts';
import type { FieldDescribe, FieldType } from '../../schema/types.ts';
import { type FieldInfo, type ObjectInfo, OrgFault } from '../orgTypes.ts';
import { nameField } from './paths.ts';
import type { Session } from './session.ts';

/** Source: User Interface API Developer Guide, "Field", dataType. */
const DATA_TYPES: Readonly<Record<FieldType, string>> = {
  id: 'Reference',
  reference: 'Reference',
  string: 'String',
  textarea: 'TextArea',
  email: 'Email',
  phone: 'Phone',
  url: 'Url',
  picklist: 'Picklist',
  multipicklist: 'MultiPicklist',
  boolean: 'Boolean',
  int: 'Int',
  double: 'Double',
  currency: 'Currency',
  percent: 'Percent',
  date: 'Date',
  datetime: 'DateTime',
  base64: 'Base64',
};

/** The object and those of its fields that the user may read. Throws OrgFault where there is none, or none for this user. */
export function objectInfo({ org, context }: Session, name: string): ObjectInfo {
  const object = org.schema.described(name);
  if (object === undefined || !org.data.canAccessObject(context, object.key, 'read')) {
    throw noObject(org, name);
  }
  const fields = [...object.fields.values()].filter((field) => {
    return org.data.canAccessField(context, object.key, field.key, 'read');
  });
  return {
    apiName: object.name,
    label: object.label,
    labelPlural: object.labelPlural,
    keyPrefix: object.keyPrefix,
    nameField: nameField(object),
    isCustom: object.kind === 'custom',
    fields: Object.fromEntries(fields.map((field) => [field.name, fieldInfo(field)])),
  };
}

/** The refusal of an object that is not there, or not for this user. */
export function noObject(org: LocalOrg, name: string): OrgFault {
  const sets = [...org.schema.permissionSets.values()];
  const key = org.schema.described(name)?.key ?? '';
  const grantedBy = sets.filter(({ objects }) => objects.get(key)?.read).map(({ label }) => label);
  return new OrgFault(403, 'INSUFFICIENT_ACCESS', `You don't have access to the object ${name}.`, { grantedBy });
}

export function fieldInfo(field: FieldDescribe): FieldInfo {
  return {
    apiName: field.name,
    label: field.label,
    dataType: DATA_TYPES[field.type],
    inlineHelpText: field.helpText ?? null,
    relationshipName: field.relationshipName ?? null,
    referenceTo: field.referenceTo,
  };
}
