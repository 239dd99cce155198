/** What the local org knows of the shape of data: the describe information Salesforce would give. */

export type FieldType =
  | 'id'
  | 'reference'
  | 'string'
  | 'textarea'
  | 'email'
  | 'phone'
  | 'url'
  | 'picklist'
  | 'multipicklist'
  | 'boolean'
  | 'int'
  | 'double'
  | 'currency'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'base64';

/** The Apex type in which a field's value appears. */
export type FieldApexType = 'Id' | 'String' | 'Boolean' | 'Integer' | 'Long' | 'Decimal' | 'Date' | 'Datetime' | 'Blob';

export type SharingModel = 'Private' | 'Read' | 'ReadWrite' | 'ControlledByParent';

export interface PicklistValue {
  readonly value: string;
  readonly label: string;
  readonly isActive: boolean;
  readonly isDefault: boolean;
}

export interface FieldDescribe {
  /** API name in its canonical spelling, with the namespace of a packaged field: `StageName`, `Claimed__c`, `ns__Claimed__c`. */
  readonly name: string;
  /** The name without the package's own namespace: `Claimed__c`. */
  readonly localName: string;
  /** What values of the field are kept under in records and rows: lower case, own fields without the namespace. */
  readonly key: string;
  readonly label: string;
  readonly type: FieldType;
  readonly apexType: FieldApexType;
  /** Characters for text, 0 otherwise. */
  readonly length: number;
  readonly precision: number;
  /** Digits right of the point for numbers. */
  readonly scale: number;
  readonly isNillable: boolean;
  readonly isUnique: boolean;
  readonly isExternalId: boolean;
  /** False for audit, formula, roll-up and auto-number fields. */
  readonly isCreateable: boolean;
  readonly isUpdateable: boolean;
  readonly isCalculated: boolean;
  readonly isAutoNumber: boolean;
  /** Formula source where `isCalculated`. */
  readonly formula?: string;
  /** True where blank numbers of the formula count as zero (`formulaTreatBlanksAs`). */
  readonly isBlankZero?: boolean;
  readonly defaultValue?: string;
  readonly helpText?: string;
  readonly picklist: readonly PicklistValue[];
  readonly isRestrictedPicklist: boolean;
  /** API name of the field that narrows the values of a dependent picklist. */
  readonly controller?: string;
  /** API names a reference may point at; empty for other types. */
  readonly referenceTo: readonly string[];
  /** Name used in a SOQL path: `Account`, `Assessment__r`; undefined where the field is no reference. */
  readonly relationshipName?: string;
  /** What the parent is kept under in records, as `key`; undefined where the field is no reference. */
  readonly relationshipKey?: string;
  readonly isMasterDetail: boolean;
  /** What deleting the parent does to a look-up. */
  readonly deleteConstraint: 'cascade' | 'restrict' | 'setNull';
  /** True for fields every reader of the object sees and permission sets cannot name (Id, Name, audit fields, required and master-detail fields). */
  readonly isAlwaysVisible: boolean;
}

export interface ChildRelationship {
  /** Name used in a sub-query: `OpportunityHistories`, `Answers__r`, `ns__Answers__r`. */
  readonly name: string;
  /** What the child rows are kept under in records: lower case, own relationships without the namespace. */
  readonly key: string;
  readonly childObject: string;
  readonly childField: string;
}

export interface ValidationRule {
  readonly name: string;
  readonly isActive: boolean;
  /** True formula = the record is refused. */
  readonly formula: string;
  readonly message: string;
  readonly field?: string;
  /** Where the rule is written; absent in a rule that no file holds. */
  readonly file?: string;
}

/** Why a row of a custom object was shared, as a package names it ("SharingReason", Metadata API Developer Guide). */
export interface SharingReason {
  /** `Recruiter__c` */
  readonly name: string;
  readonly label: string;
}

export interface SObjectDescribe {
  /** API name, with the namespace of a packaged object: `Opportunity`, `ns__Answer__c`, `ns__Answer__Share`. */
  readonly name: string;
  /** The name without the package's own namespace. */
  readonly localName: string;
  /** What names the object within its org, lower case, own objects without the namespace: permissions are kept by it. */
  readonly key: string;
  readonly label: string;
  readonly labelPlural: string;
  /** Three characters, first of every Id. */
  readonly keyPrefix: string;
  readonly kind: 'standard' | 'custom' | 'customMetadata' | 'share';
  readonly sharingModel: SharingModel;
  /** Keyed by the fields' keys; a look-up takes the lower-case API name too. */
  readonly fields: ReadonlyMap<string, FieldDescribe>;
  /** Keyed by relationship (`account`, `assessment__r`), value is the reference field; a look-up takes the name with the namespace too. */
  readonly parents: ReadonlyMap<string, FieldDescribe>;
  /** Keyed by relationship; a look-up takes the lower-case name with the namespace too. */
  readonly children: ReadonlyMap<string, ChildRelationship>;
  readonly validationRules: readonly ValidationRule[];
  readonly recordTypes: readonly {
    readonly developerName: string;
    readonly label: string;
    readonly isActive: boolean;
    /** Of the package that brings it, where that has one. */
    readonly namespace?: string;
  }[];
}

export interface ObjectPermissions {
  readonly read: boolean;
  readonly create: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
  readonly viewAll: boolean;
  readonly modifyAll: boolean;
}

/** What a profile or permission set grants. Objects and fields (`object.field`) are by key; other names are lower-case. */
export interface PermissionGrant {
  readonly name: string;
  /** Of the package that brings it; null for a set of the org itself. */
  readonly namespace: string | null;
  readonly label: string;
  readonly objects: ReadonlyMap<string, ObjectPermissions>;
  readonly fields: ReadonlyMap<string, { readonly read: boolean; readonly edit: boolean }>;
  readonly classes: ReadonlySet<string>;
  readonly customMetadataTypes: ReadonlySet<string>;
  readonly customPermissions: ReadonlySet<string>;
  readonly tabs: ReadonlySet<string>;
  readonly userPermissions: ReadonlySet<string>;
}

export interface CustomMetadataRecord {
  /** `Metric__mdt`, `ns__Metric__mdt` */
  readonly type: string;
  readonly developerName: string;
  /** `Past_Due`, `ns__Past_Due` */
  readonly qualifiedName: string;
  /** Of the package that brings the record; null for a record of the org itself. */
  readonly namespace: string | null;
  readonly label: string;
  /** Field API name → text as written in the record, null for nil. */
  readonly values: ReadonlyMap<string, string | null>;
  readonly file: string;
}

/** A kind of notification that a package brings, by which people choose where it reaches them. */
export interface NotificationType {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly isDesktop: boolean;
  readonly isMobile: boolean;
}

export interface Schema {
  /** Namespace under which the package is installed; null for one without. */
  readonly namespace: string | null;
  /**
   * What the name stands for in the package's code: its own objects with or without the namespace, else one of the org, or an object's
   * key. Undefined when there is no such object. Case-insensitive.
   */
  object(name: string): SObjectDescribe | undefined;
  /** The object of exactly that API name, as describes name each other. Case-insensitive. */
  described(name: string): SObjectDescribe | undefined;
  /** By the first three characters of an id. */
  objectOfPrefix(prefix: string): SObjectDescribe | undefined;
  readonly objects: readonly SObjectDescribe[];
  readonly customMetadata: readonly CustomMetadataRecord[];
  readonly permissionSets: ReadonlyMap<string, PermissionGrant>;
  /** Label API name → text, default language. */
  readonly labels: ReadonlyMap<string, string>;
  /** Static resource name → path of its content: a file, or a folder of files that stands for an archive. */
  readonly staticResources: ReadonlyMap<string, string>;
  /** By developer name. */
  readonly notificationTypes: ReadonlyMap<string, NotificationType>;
}
