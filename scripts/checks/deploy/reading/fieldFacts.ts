import { standardObject } from '../../read/standardObjects.ts';
import { first, value, type XmlElement } from '../../read/xml.ts';
import { customField, customFields } from '../../references/fields.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';

/** What metadata says of a field. */
export interface FieldFacts {
  readonly name: string;
  /** Type as in metadata: `Text`, `Lookup`, `AutoNumber`; a formula's is that of its result; `String` where text or picklist is open. */
  readonly type: string;
  readonly isFormula: boolean;
  /** The platform fills it: formula, auto-number, roll-up, audit fields. */
  readonly isReadOnly: boolean;
  /** The description of an own field; null for those of the platform. */
  readonly root: XmlElement | null;
}

/** Audit and system fields of every custom object, with their types. */
const SYSTEM: Readonly<Record<string, string>> = {
  id: 'Id',
  isdeleted: 'Checkbox',
  createdbyid: 'Lookup',
  createddate: 'DateTime',
  lastmodifiedbyid: 'Lookup',
  lastmodifieddate: 'DateTime',
  systemmodstamp: 'DateTime',
  lastactivitydate: 'Date',
  lastvieweddate: 'DateTime',
  lastreferenceddate: 'DateTime',
};

const DESCRIBED: Readonly<Record<string, string>> = {
  id: 'Id',
  reference: 'Lookup',
  string: 'Text',
  textarea: 'TextArea',
  email: 'Email',
  phone: 'Phone',
  url: 'Url',
  picklist: 'Picklist',
  multipicklist: 'MultiselectPicklist',
  boolean: 'Checkbox',
  int: 'Number',
  double: 'Number',
  currency: 'Currency',
  percent: 'Percent',
  date: 'Date',
  datetime: 'DateTime',
};

const APEX: Readonly<Record<string, string>> = {
  Id: 'Lookup',
  Boolean: 'Checkbox',
  Integer: 'Number',
  Decimal: 'Number',
  Double: 'Number',
  Long: 'Number',
  Date: 'Date',
  Datetime: 'DateTime',
  Time: 'Time',
};

/** The field of an object; null when neither the package nor the platform has it. */
export function fieldFacts(index: PackageIndex, object: string, field: string): FieldFacts | null {
  const own = customField(index, object, field);
  if (own) return ownFacts(own.name, own.root);
  const system = SYSTEM[field.toLowerCase()];
  const isCustom = /__(c|mdt|e|b)$/i.test(object);
  if (system !== undefined) return { name: field, type: system, isFormula: false, isReadOnly: true, root: null };
  if (!isCustom) return standardFacts(index, object, field);
  return customSystemFacts(index, object, field);
}

function ownFacts(name: string, root: XmlElement): FieldFacts {
  const isFormula = first(root, 'formula') !== undefined;
  const type = value(root, 'type');
  return { name, type, isFormula, isReadOnly: isFormula || /^(AutoNumber|Summary)$/.test(type), root };
}

function customSystemFacts(index: PackageIndex, object: string, field: string): FieldFacts | null {
  const facts = (type: string, isReadOnly = false): FieldFacts => ({
    name: field,
    type,
    isFormula: false,
    isReadOnly,
    root: null,
  });
  if (/__mdt$/i.test(object))
    return /^(developername|masterlabel|label|language|namespaceprefix|qualifiedapiname|isprotected)$/i.test(field)
      ? facts('Text')
      : null;
  const nameField = index.objects.get(object.toLowerCase())?.root;
  const nameType = nameField ? value(first(nameField, 'nameField') ?? nameField, 'type') : '';
  if (/^name$/i.test(field)) return facts(nameType || 'Text', nameType === 'AutoNumber');
  if (/^(ownerid|recordtypeid)$/i.test(field)) return facts('Lookup');
  if (/^currencyisocode$/i.test(field)) return facts('Picklist');
  return null;
}

function standardFacts(index: PackageIndex, object: string, field: string): FieldFacts | null {
  const described = index.standard.object(object)?.fields.get(field.toLowerCase());
  if (described)
    return {
      name: described.name,
      type: DESCRIBED[described.type] ?? 'String',
      isFormula: described.isCalculated,
      isReadOnly: !described.isUpdateable && !described.isCreateable,
      root: null,
    };
  const member = standardObject(object)?.members.get(field.toLowerCase());
  if (!member || member.type.endsWith('[]')) return null;
  return { name: member.name, type: APEX[member.type] ?? 'String', isFormula: false, isReadOnly: false, root: null };
}

/** Own fields of an object, inline ones too. */
export function ownFields(index: PackageIndex, object: string): readonly FieldFacts[] {
  return [...customFields(index).values()]
    .filter((field) => field.object.toLowerCase() === object.toLowerCase())
    .map((field) => ownFacts(field.name, field.root));
}

/** True for the detail of a master-detail relationship: its records have no owner. */
export function isDetail(index: PackageIndex, object: string): boolean {
  return ownFields(index, object).some(({ type }) => type === 'MasterDetail');
}

/** True for an object that the package defines: `Planted__c`, `Planted__mdt`, `Planted__e`. */
export function isOwnObject(index: PackageIndex, object: string): boolean {
  return index.objects.has(object.toLowerCase()) && /__(c|mdt|e|b)$/i.test(object);
}
