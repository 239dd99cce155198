import type { ListFilter } from './metadata/model.ts';
import type { ApexBackend, HostUser } from './options.ts';

/** Someone the page can be switched to. */
export interface OrgUser {
  readonly id: string;
  readonly name: string;
  /** What the user may do in words: labels of the permission sets, else the profile. */
  readonly role: string;
  readonly hasPermissionSets: boolean;
}

/** A value as the UI API gives it. */
export interface FieldValue {
  /** Text, number, boolean, null, or a record for a parent. */
  readonly value: string | number | boolean | null | RecordData;
  /** Null where the value speaks for itself. */
  readonly displayValue: string | null;
}

/** A record as the UI API gives it. */
export interface RecordData {
  readonly apiName: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly childRelationships: Readonly<Record<string, never>>;
  readonly eTag: string;
  readonly lastModifiedById: string | null;
  readonly lastModifiedDate: string | null;
  readonly recordTypeId: string | null;
  readonly recordTypeInfo: null;
  readonly systemModstamp: string | null;
  readonly weakEtag: number;
}

export interface FieldInfo {
  readonly apiName: string;
  readonly label: string;
  /** UI API data type, e.g. `Currency`, `Reference`. */
  readonly dataType: string;
  readonly inlineHelpText: string | null;
  readonly relationshipName: string | null;
  readonly referenceTo: readonly string[];
}

/** An object as one user sees it: fields without read access are not there. */
export interface ObjectInfo {
  readonly apiName: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly keyPrefix: string;
  readonly nameField: string;
  readonly isCustom: boolean;
  /** By API name, in the order of the object. */
  readonly fields: Readonly<Record<string, FieldInfo>>;
}

export interface RecordRequest {
  readonly recordId: string;
  /** `Object.Field` or `Object.Parent.Field`; a field that cannot be read is an error. */
  readonly fields: readonly string[];
  /** The same, left out silently where it cannot be read. */
  readonly optionalFields: readonly string[];
}

export interface ListRequest {
  readonly object: string;
  /** Paths as list views write them (`NAME`, `OWNER.ALIAS`, `Level__c`) or as SOQL does; those the user cannot read are left out. */
  readonly columns: readonly string[];
  readonly filters: readonly ListFilter[];
  readonly isMine: boolean;
  /** Rows of one parent only. */
  readonly parent: { readonly field: string; readonly id: string } | null;
  /** SOQL path of a column; by name when null. */
  readonly sortBy: string | null;
  readonly isDescending: boolean;
  readonly limit: number;
}

export interface ListColumn {
  /** SOQL path, e.g. `Owner.Alias`. */
  readonly path: string;
  readonly label: string;
  readonly dataType: string;
  /** Path of the id that the value links to; null for plain values. */
  readonly link: string | null;
}

export interface ListResult {
  readonly columns: readonly ListColumn[];
  readonly records: readonly RecordData[];
  /** All rows that match, not only those given. */
  readonly total: number;
}

/**
 * The org behind an app. Every answer is what the user of that id may have; what the user may not have throws an OrgFault. Answers
 * may be given directly or as promises.
 */
export interface OrgBackend extends ApexBackend {
  /** That the org holds the package under; every API name that is asked for or answered carries it. Null where there is none. */
  readonly namespace: string | null;
  /** Active users. */
  users(): readonly OrgUser[];
  /** Null when there is no such active user. */
  user(id: string): HostUser | null;
  /** Whether the user's profile or permission sets show the tab; a standard object's tab is shown to all who may read the object. */
  canSeeTab(tab: string, userId: string): boolean;
  /** Labels of the permission sets that show the tab. */
  tabGrants(tab: string): readonly string[];
  /** Whether `Object`, `Object.Field` or `Object.Parent.Field` is in the org: what an import of `@salesforce/schema` may name, without the namespace. */
  hasSchema(path: string): boolean;
  objectInfo(object: string, userId: string): ObjectInfo;
  /** API name of the object that an id belongs to. */
  objectOf(recordId: string): string;
  record(request: RecordRequest, userId: string): RecordData;
  list(request: ListRequest, userId: string): ListResult;
  /** Gives the id. */
  create(object: string, fields: Readonly<Record<string, unknown>>, userId: string): string;
  /** `fields` holds the Id. */
  update(fields: Readonly<Record<string, unknown>>, userId: string): void;
  remove(recordId: string, userId: string): void;
}

/** A refusal of the org, with the code that the UI API gives it. */
export class OrgFault extends Error {
  readonly status: number;
  readonly code: string;
  readonly fieldErrors: readonly FieldError[];
  /** Labels of the permission sets that would have granted it: for the app shell, which the platform's own words do not help. */
  readonly grantedBy: readonly string[];

  constructor(
    status: number,
    code: string,
    message: string,
    { fieldErrors = [], grantedBy = [] }: Partial<Pick<OrgFault, 'fieldErrors' | 'grantedBy'>> = {},
  ) {
    super(message);
    this.name = 'OrgFault';
    this.status = status;
    this.code = code;
    this.fieldErrors = fieldErrors;
    this.grantedBy = grantedBy;
  }
}

export interface FieldError {
  /** API name; null for an error of the whole record. */
  readonly field: string | null;
  readonly fieldLabel: string | null;
  readonly errorCode: string;
  readonly message: string;
}
