import { entry } from '../entry.ts';
import type { FieldDescribe } from '../../../../../local-org/schema/types.ts';
import { value, type XmlElement } from '../../../read/xml.ts';
import type { ValueType } from '../types/type.ts';

/** Kinds of custom field ("CustomField", Metadata API) and what formulas make of them. */
const CUSTOM: Readonly<Record<string, ValueType>> = {
  AutoNumber: 'text',
  Checkbox: 'boolean',
  Currency: 'number',
  Date: 'date',
  DateTime: 'datetime',
  Email: 'text',
  EncryptedText: 'encrypted',
  Hierarchy: 'text',
  Html: 'longText',
  Location: 'location',
  LongTextArea: 'longText',
  Lookup: 'text',
  MasterDetail: 'text',
  MetadataRelationship: 'text',
  MultiselectPicklist: 'multipicklist',
  Number: 'number',
  Percent: 'number',
  Phone: 'text',
  Picklist: 'picklist',
  Text: 'text',
  TextArea: 'text',
  Time: 'time',
  Url: 'text',
};

/** `any` for a kind that is not known. */
export function customType(root: XmlElement): ValueType {
  return entry(CUSTOM, value(root, 'type')) ?? 'any';
}

const DESCRIBED: Readonly<Record<FieldDescribe['type'], ValueType>> = {
  id: 'text',
  reference: 'text',
  string: 'text',
  textarea: 'text',
  email: 'text',
  phone: 'text',
  url: 'text',
  picklist: 'picklist',
  multipicklist: 'multipicklist',
  boolean: 'boolean',
  int: 'number',
  double: 'number',
  currency: 'number',
  percent: 'number',
  date: 'date',
  datetime: 'datetime',
  base64: 'any',
};

const LONGEST_TEXT = 255;

/** Of a standard field that the local org describes. */
export function describedType({ type, length }: FieldDescribe): ValueType {
  return type === 'textarea' && length > LONGEST_TEXT ? 'longText' : DESCRIBED[type];
}

const APEX: Readonly<Record<string, ValueType>> = {
  Id: 'text',
  Boolean: 'boolean',
  Integer: 'number',
  Long: 'number',
  Double: 'number',
  Decimal: 'number',
  Date: 'date',
  Datetime: 'datetime',
  Time: 'time',
  Address: 'address',
  Location: 'location',
};

/** Of a standard field known by its Apex type alone; undefined for a relationship. Texts and picklists are both strings there. */
export function apexType(type: string): ValueType | undefined {
  if (type === 'String' || type === 'Object') return 'any';
  return entry(APEX, type) ?? (/^(Blob|SObject)$/.test(type) ? 'any' : undefined);
}

/** Fields of every custom object, keyed in lower case. */
export const SYSTEM_TYPES: Readonly<Record<string, ValueType>> = {
  id: 'text',
  name: 'text',
  ownerid: 'text',
  recordtypeid: 'text',
  createdbyid: 'text',
  createddate: 'datetime',
  lastmodifiedbyid: 'text',
  lastmodifieddate: 'datetime',
  lastactivitydate: 'date',
  lastvieweddate: 'datetime',
  lastreferenceddate: 'datetime',
  systemmodstamp: 'datetime',
  isdeleted: 'boolean',
  currencyisocode: 'picklist',
};

/** Fields of every custom metadata type. */
export const METADATA_TYPES: Readonly<Record<string, ValueType>> = {
  id: 'text',
  developername: 'text',
  masterlabel: 'text',
  label: 'text',
  language: 'picklist',
  namespaceprefix: 'text',
  qualifiedapiname: 'text',
};
