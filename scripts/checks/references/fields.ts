import { subjectsOf } from '../limits/subjects.ts';
import { standardObject } from '../read/standardObjects.ts';
import { value } from '../read/xml.ts';
import type { CustomField, PackageIndex } from './packageIndex.ts';

/** Fields that the platform adds to every custom object. */
const SYSTEM_FIELDS = new Set(
  [
    'Id',
    'Name',
    'OwnerId',
    'Owner',
    'RecordTypeId',
    'RecordType',
    'IsDeleted',
    'CreatedById',
    'CreatedBy',
    'CreatedDate',
    'LastModifiedById',
    'LastModifiedBy',
    'LastModifiedDate',
    'LastActivityDate',
    'LastViewedDate',
    'LastReferencedDate',
    'SystemModstamp',
    'CurrencyIsoCode',
  ].map((name) => name.toLowerCase()),
);

/** And to every custom metadata type. */
const METADATA_FIELDS = new Set([
  'id',
  'developername',
  'masterlabel',
  'label',
  'language',
  'namespaceprefix',
  'qualifiedapiname',
  'isprotected',
  'createdbyid',
  'lastmodifiedbyid',
]);

/** True for a standard object of the platform, or a custom one of the package. */
export function hasObject(index: PackageIndex, object: string): boolean {
  return (
    index.objects.has(object.toLowerCase()) ||
    index.standard.object(object) !== undefined ||
    standardObject(object) !== null
  );
}

/** The package's own field; undefined for any other. */
export function customField(index: PackageIndex, object: string, field: string): CustomField | undefined {
  return customFields(index).get(`${object}.${field}`.toLowerCase());
}

const fieldsOfIndex = new WeakMap<PackageIndex, ReadonlyMap<string, CustomField>>();

/** The package's fields by lower-case `Object.Field`: those with a file of their own, and those in an object's file. */
export function customFields(index: PackageIndex): ReadonlyMap<string, CustomField> {
  const known = fieldsOfIndex.get(index);
  if (known) return known;
  const fields = subjectsOf(index)
    .filter(({ kind }) => kind === 'field')
    .map(({ file, name, owner, root }) => {
      const field: CustomField = { file, name, suffix: 'field', root, object: owner, type: value(root, 'type') };
      return [`${owner}.${name}`.toLowerCase(), field] as const;
    });
  const byName = new Map(fields);
  fieldsOfIndex.set(index, byName);
  return byName;
}

/** True where the object, known by `hasObject`, has a field of that API name. */
export function hasField(index: PackageIndex, object: string, field: string): boolean {
  if (customField(index, object, field)) return true;
  const isCustom = index.objects.has(object.toLowerCase()) && /__(c|mdt)$/i.test(object);
  if (isCustom) return (/__mdt$/i.test(object) ? METADATA_FIELDS : SYSTEM_FIELDS).has(field.toLowerCase());
  return (
    (index.standard.object(object)?.fields.has(field.toLowerCase()) ?? false) ||
    isPlainMember(standardObject(object)?.members.get(field.toLowerCase())?.type)
  );
}

/** Neither a parent record nor a list of children. */
function isPlainMember(type: string | undefined): boolean {
  return type !== undefined && !type.endsWith('[]') && (type === 'Address' || standardObject(type) === null);
}

/** What is wrong with a path like `Assessment__r.Status__c` from an object; null when it ends at a field. */
export function pathProblem(index: PackageIndex, object: string, path: readonly string[]): string | null {
  const [step = '', ...rest] = path;
  if (rest.length === 0) return hasField(index, object, step) ? null : `${object} has no field ${step}`;
  const target = parentOf(index, object, step);
  return target === null ? `${object} has no relationship ${step}` : pathProblem(index, target, rest);
}

function parentOf(index: PackageIndex, object: string, relationship: string): string | null {
  const custom = customField(index, object, relationship.replace(/__r$/i, '__c'));
  if (custom && /__r$/i.test(relationship)) return value(custom.root, 'referenceTo') || null;
  if (index.objects.has(object.toLowerCase()) && /^(owner|createdby|lastmodifiedby)$/i.test(relationship))
    return 'User';
  return (
    index.standard.object(object)?.parents.get(relationship.toLowerCase())?.referenceTo[0] ??
    standardParent(object, relationship)
  );
}

function standardParent(object: string, relationship: string): string | null {
  const type = standardObject(object)?.members.get(relationship.toLowerCase())?.type;
  return type === undefined || type.endsWith('[]') ? null : (standardObject(type)?.name ?? null);
}

/** True for fields that every reader of the object sees, so that no permission set may name them. */
export function isAlwaysVisible(field: CustomField): boolean {
  return value(field.root, 'required') === 'true' || field.type === 'MasterDetail';
}
