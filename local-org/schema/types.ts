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
  /** API name in its canonical spelling, e.g. `StageName`, `Claimed__c`. */
  readonly name: string;
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
  readonly isMasterDetail: boolean;
  /** What deleting the parent does to a look-up. */
  readonly deleteConstraint: 'cascade' | 'restrict' | 'setNull';
  /** True for fields every reader of the object sees and permission sets cannot name (Id, Name, audit fields, required and master-detail fields). */
  readonly isAlwaysVisible: boolean;
}

export interface ChildRelationship {
  /** Name used in a sub-query: `OpportunityHistories`, `Answers__r`. */
  readonly name: string;
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
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  /** Three characters, first of every Id. */
  readonly keyPrefix: string;
  readonly kind: 'standard' | 'custom' | 'customMetadata' | 'share';
  readonly sharingModel: SharingModel;
  /** Keyed by lower-case API name. */
  readonly fields: ReadonlyMap<string, FieldDescribe>;
  /** Keyed by lower-case relationship name (`account`, `assessment__r`), value is the reference field. */
  readonly parents: ReadonlyMap<string, FieldDescribe>;
  /** Keyed by lower-case relationship name. */
  readonly children: ReadonlyMap<string, ChildRelationship>;
  readonly validationRules: readonly ValidationRule[];
  readonly recordTypes: readonly {
    readonly developerName: string;
    readonly label: string;
    readonly isActive: boolean;
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

/** What a profile or permission set grants. Names are lower-case; fields are `object.field`. */
export interface PermissionGrant {
  readonly name: string;
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
  /** `Metric__mdt` */
  readonly type: string;
  readonly developerName: string;
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
  /** Undefined when there is no such object. Case-insensitive. */
  object(name: string): SObjectDescribe | undefined;
  /** By the first three characters of an id. */
  objectOfPrefix(prefix: string): SObjectDescribe | undefined;
  readonly objects: readonly SObjectDescribe[];
  readonly customMetadata: readonly CustomMetadataRecord[];
  readonly permissionSets: ReadonlyMap<string, PermissionGrant>;
  /** Label API name → text, default language. */
  readonly labels: ReadonlyMap<string, string>;
  /** Static resource name → file path of its content. */
  readonly staticResources: ReadonlyMap<string, string>;
  /** By developer name. */
  readonly notificationTypes: ReadonlyMap<string, NotificationType>;
}
