import { makeField, relationshipOf, systemField } from '../fields.ts';
import type { FieldDescribe, FieldType, PicklistValue } from '../types.ts';
import type { XmlNode } from './xml.ts';

/** A custom field as its file says, with the name of the child relationship where it makes one. */
export interface FieldSource {
  readonly field: FieldDescribe;
  readonly childName?: string;
}

/** Metadata API field types and the describe types they become. Types missing here are outside the local org. */
const TYPES: Readonly<Record<string, FieldType>> = {
  Text: 'string',
  TextArea: 'textarea',
  LongTextArea: 'textarea',
  Html: 'textarea',
  Email: 'email',
  Phone: 'phone',
  Url: 'url',
  Picklist: 'picklist',
  MultiselectPicklist: 'multipicklist',
  Checkbox: 'boolean',
  Number: 'double',
  Currency: 'currency',
  Percent: 'percent',
  Date: 'date',
  DateTime: 'datetime',
  Lookup: 'reference',
  MasterDetail: 'reference',
  MetadataRelationship: 'reference',
  AutoNumber: 'string',
};

const DEFAULT_LENGTHS: Readonly<Record<string, number>> = {
  TextArea: 255,
  Email: 80,
  Phone: 40,
  Url: 255,
  Picklist: 255,
  AutoNumber: 30,
};

/** The field, or what is wrong with its description. */
export function readField(root: XmlNode): FieldSource | string {
  const name = root.value('fullName');
  const metadataType = root.value('type');
  if (!name) return 'fullName is missing';
  if (!metadataType) return `field ${name} has no type`;
  if (root.first('summaryOperation')) return `field ${name}: roll-up summary fields are outside the local org's subset`;
  const type = TYPES[metadataType];
  if (!type) return `field ${name}: type ${metadataType} is outside the local org's subset`;
  const fault = faultOf(root, metadataType);
  if (fault) return `field ${name}: ${fault}`;
  return { field: makeField(name, type, partsOf(root, name, metadataType)), childName: childNameOf(root) };
}

function childNameOf(root: XmlNode): string | undefined {
  const name = root.value('relationshipName');
  return name ? `${name}__r` : undefined;
}

function faultOf(root: XmlNode, type: string): string | null {
  if (TYPES[type] === 'reference' && !root.value('referenceTo')) return 'referenceTo is missing';
  if (['Number', 'Currency', 'Percent'].includes(type) && root.number('precision') === undefined)
    return 'precision is missing';
  if (['Text', 'LongTextArea', 'Html'].includes(type) && !root.first('formula') && root.number('length') === undefined)
    return 'length is missing';
  if (type === 'MasterDetail' && !root.value('relationshipName')) return 'relationshipName is missing';
  const isPicklist = TYPES[type] === 'picklist' || TYPES[type] === 'multipicklist';
  if (isPicklist && !root.first('valueSet')) return 'valueSet is missing';
  if (isPicklist && root.first('valueSet')?.value('valueSetName'))
    return "global value sets are outside the local org's subset";
  return null;
}

function partsOf(root: XmlNode, name: string, type: string): Partial<FieldDescribe> {
  const formula = root.value('formula');
  const isDetail = type === 'MasterDetail';
  const isRequired = root.isTrue('required') || isDetail;
  const isFixed = formula !== undefined || type === 'AutoNumber';
  return {
    label: root.value('label') ?? name,
    length: root.number('length') ?? DEFAULT_LENGTHS[type] ?? (TYPES[type] === 'reference' ? 18 : 0),
    precision: root.number('precision') ?? 0,
    scale: root.number('scale') ?? 0,
    isNillable: !isRequired && type !== 'Checkbox' && type !== 'AutoNumber',
    isUnique: root.isTrue('unique'),
    isExternalId: root.isTrue('externalId'),
    isCreateable: !isFixed,
    isUpdateable: !isFixed && !(isDetail && !root.isTrue('reparentableMasterDetail')),
    isCalculated: formula !== undefined,
    isAutoNumber: type === 'AutoNumber',
    ...(formula !== undefined && { formula }),
    ...(root.value('formulaTreatBlanksAs') === 'BlankAsZero' && { isBlankZero: true }),
    ...(type === 'AutoNumber' && { defaultValue: root.value('displayFormat') ?? '{0}' }),
    ...defaultOf(root, type),
    ...(root.value('inlineHelpText') !== undefined && { helpText: root.value('inlineHelpText') }),
    ...picklistParts(root, type),
    ...referenceParts(root, name, type),
    isMasterDetail: isDetail,
    isAlwaysVisible: isRequired,
  };
}

function defaultOf(root: XmlNode, type: string): Partial<FieldDescribe> {
  const text = root.value('defaultValue') ?? (type === 'Checkbox' ? 'false' : undefined);
  return text === undefined || type === 'AutoNumber' ? {} : { defaultValue: text };
}

function picklistParts(root: XmlNode, type: string): Partial<FieldDescribe> {
  const set = root.first('valueSet');
  if (!set || !(type === 'Picklist' || type === 'MultiselectPicklist')) return {};
  const values = (set.first('valueSetDefinition')?.all('value') ?? []).map(picklistValue);
  const chosen = values.find((value) => value.isDefault);
  return {
    picklist: values,
    isRestrictedPicklist: set.isTrue('restricted'),
    ...(set.value('controllingField') !== undefined && { controller: set.value('controllingField') }),
    ...(chosen && { defaultValue: chosen.value }),
  };
}

function picklistValue(node: XmlNode): PicklistValue {
  const value = node.value('fullName') ?? '';
  return {
    value,
    label: node.value('label') ?? value,
    isActive: node.value('isActive') !== 'false',
    isDefault: node.isTrue('default'),
  };
}

function referenceParts(root: XmlNode, name: string, type: string): Partial<FieldDescribe> {
  if (TYPES[type] !== 'reference') return {};
  const constraints = { Cascade: 'cascade', Restrict: 'restrict' } as const;
  const stated = root.value('deleteConstraint');
  const deleteConstraint =
    type === 'MasterDetail' || stated === 'Cascade'
      ? constraints.Cascade
      : stated === 'Restrict'
        ? constraints.Restrict
        : 'setNull';
  return { referenceTo: [root.value('referenceTo') ?? ''], relationshipName: relationshipOf(name), deleteConstraint };
}

/** The Name of a custom object: text, or numbered by the platform. */
export function readNameField(node: XmlNode | undefined): FieldDescribe {
  const label = node?.value('label') ?? 'Name';
  if (node?.value('type') !== 'AutoNumber')
    return makeField('Name', 'string', { label, length: 80, isNillable: true, isAlwaysVisible: true });
  return systemField('Name', 'string', {
    label,
    length: 80,
    isAutoNumber: true,
    defaultValue: node.value('displayFormat') ?? '{0}',
  });
}
