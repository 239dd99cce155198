import type { FieldApexType, FieldDescribe, FieldType } from './types.ts';

const APEX_TYPES: Readonly<Record<FieldType, FieldApexType>> = {
  id: 'Id',
  reference: 'Id',
  string: 'String',
  textarea: 'String',
  email: 'String',
  phone: 'String',
  url: 'String',
  picklist: 'String',
  multipicklist: 'String',
  boolean: 'Boolean',
  int: 'Integer',
  double: 'Decimal',
  currency: 'Decimal',
  percent: 'Decimal',
  date: 'Date',
  datetime: 'Datetime',
  base64: 'Blob',
};

/** A field of the given type: writable, nillable and plain unless `parts` says otherwise. */
export function makeField(name: string, type: FieldType, parts: Partial<FieldDescribe> = {}): FieldDescribe {
  return {
    name,
    localName: name,
    key: name.toLowerCase(),
    label: labelOf(name),
    type,
    apexType: APEX_TYPES[type],
    length: type === 'id' || type === 'reference' ? 18 : 0,
    precision: 0,
    scale: 0,
    isNillable: true,
    isUnique: false,
    isExternalId: false,
    isCreateable: true,
    isUpdateable: true,
    isCalculated: false,
    isAutoNumber: false,
    picklist: [],
    isRestrictedPicklist: false,
    referenceTo: [],
    isMasterDetail: false,
    deleteConstraint: 'setNull',
    isAlwaysVisible: false,
    ...parts,
  };
}

/** A field the platform fills itself and everyone who reads the object may see. */
export function systemField(name: string, type: FieldType, parts: Partial<FieldDescribe> = {}): FieldDescribe {
  return makeField(name, type, {
    isCreateable: false,
    isUpdateable: false,
    isNillable: false,
    isAlwaysVisible: true,
    ...parts,
  });
}

/** A reference with its path name: `OwnerId` → `Owner`, `Account__c` → `Account__r`. */
export function referenceField(
  name: string,
  referenceTo: readonly string[],
  parts: Partial<FieldDescribe> = {},
): FieldDescribe {
  return makeField(name, 'reference', { referenceTo, relationshipName: relationshipOf(name), ...parts });
}

export function relationshipOf(fieldName: string): string {
  return fieldName.endsWith('__c') ? `${fieldName.slice(0, -1)}r` : fieldName.replace(/Id$/, '');
}

/** Created and last modified, by whom and when, as on nearly every object. */
export function auditFields(): FieldDescribe[] {
  const user = { isCreateable: false, isUpdateable: false, isNillable: false, isAlwaysVisible: true };
  return [
    systemField('CreatedDate', 'datetime'),
    referenceField('CreatedById', ['User'], user),
    systemField('LastModifiedDate', 'datetime'),
    referenceField('LastModifiedById', ['User'], user),
    systemField('SystemModstamp', 'datetime'),
  ];
}

/** `CloseDate` → `Close Date`, `AccountId` → `Account ID`. */
export function labelOf(name: string): string {
  return name
    .replace(/__[cr]$/, '')
    .replace(/Id$/, ' ID')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .trim();
}
