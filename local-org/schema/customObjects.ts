import type { ChildName, ObjectDraft } from './describe.ts';
import { auditFields, makeField, referenceField, systemField } from './fields.ts';
import type { Source } from './sources.ts';
import type { FieldDescribe, SharingModel, SharingReason } from './types.ts';

/** A standard object with what the package adds to it: fields, rules, record types, a stated sharing model. */
export function extendStandard(draft: ObjectDraft, sources: readonly Source[]): ObjectDraft {
  if (sources.length === 0) return draft;
  const parts = partsOf(sources);
  return {
    ...draft,
    sharingModel: parts.object?.sharingModel ?? draft.sharingModel,
    fields: [...draft.fields, ...parts.fields],
    childNames: [...draft.childNames, ...parts.childNames],
    validationRules: parts.validationRules,
    recordTypes: parts.recordTypes,
  };
}

/** A custom object or custom metadata type, or what is wrong with its folder. */
export function customDraft(name: string, sources: readonly Source[], keyPrefix: string): ObjectDraft | string {
  const parts = partsOf(sources);
  if (!parts.object) return `object ${name} has no object-meta.xml and is no standard object of the local org`;
  const isMetadata = name.endsWith('__mdt');
  const isDetail = parts.fields.some((field) => field.isMasterDetail);
  const label = parts.object.label ?? name;
  return {
    name,
    label,
    labelPlural: parts.object.pluralLabel ?? label,
    keyPrefix: isMetadata ? `m${keyPrefix.slice(1)}` : keyPrefix,
    kind: isMetadata ? 'customMetadata' : 'custom',
    sharingModel: sharingOf(isMetadata, isDetail, parts.object.sharingModel),
    fields: isMetadata ? metadataFields(parts.fields) : rowFields(parts.object.nameField, isDetail, parts.fields),
    childNames: parts.childNames,
    validationRules: parts.validationRules,
    recordTypes: parts.recordTypes,
    sharingReasons: parts.sharingReasons,
  };
}

function sharingOf(isMetadata: boolean, isDetail: boolean, stated: SharingModel | undefined): SharingModel {
  if (isMetadata) return 'ReadWrite';
  return isDetail ? 'ControlledByParent' : (stated ?? 'ReadWrite');
}

function rowFields(nameField: FieldDescribe, isDetail: boolean, own: readonly FieldDescribe[]): FieldDescribe[] {
  const owner = referenceField('OwnerId', ['User', 'Group'], { isNillable: false, isAlwaysVisible: true });
  return [
    systemField('Id', 'id'),
    nameField,
    ...(isDetail ? [] : [owner]),
    ...auditFields(),
    systemField('IsDeleted', 'boolean'),
    ...own,
  ];
}

function metadataFields(own: readonly FieldDescribe[]): FieldDescribe[] {
  const text = (name: string, length: number, isNillable = false): FieldDescribe =>
    systemField(name, 'string', { length, isNillable });
  return [
    systemField('Id', 'id'),
    text('DeveloperName', 40),
    text('MasterLabel', 40),
    text('Label', 40),
    text('QualifiedApiName', 70),
    text('Language', 40),
    text('NamespacePrefix', 15, true),
    systemField('SystemModstamp', 'datetime', { isNillable: true }),
    ...own.map((field) =>
      makeField(field.name, field.type, { ...field, isCreateable: false, isUpdateable: false, isAlwaysVisible: true }),
    ),
  ];
}

interface Parts {
  readonly object?: Extract<Source, { kind: 'object' }>['data'];
  readonly fields: readonly FieldDescribe[];
  readonly childNames: readonly ChildName[];
  readonly validationRules: ObjectDraft['validationRules'];
  readonly recordTypes: ObjectDraft['recordTypes'];
  readonly sharingReasons: readonly SharingReason[];
}

function partsOf(sources: readonly Source[]): Parts {
  const fields = sources.flatMap((source) => (source.kind === 'field' ? [source.data] : []));
  const object = sources.find((source) => source.kind === 'object')?.data;
  return {
    ...(object && { object }),
    fields: fields.map(({ field }) => field),
    childNames: fields.flatMap(({ field, childName }) => (childName ? [{ field: field.name, name: childName }] : [])),
    validationRules: sources.flatMap((source) =>
      source.kind === 'validationRule' ? [{ ...source.data, file: source.file }] : [],
    ),
    recordTypes: sources.flatMap((source) =>
      source.kind === 'recordType'
        ? [{ ...source.data, ...(source.namespace && { namespace: source.namespace }) }]
        : [],
    ),
    sharingReasons: sources.flatMap((source) => (source.kind === 'sharingReason' ? [source.data] : [])),
  };
}
