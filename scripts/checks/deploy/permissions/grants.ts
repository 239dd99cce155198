import type { Subject } from '../../limits/subjects.ts';
import { standardObject } from '../../read/standardObjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import { hasField, hasObject } from '../../references/fields.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { has, isForeign, visualforcePages } from '../reading/components.ts';
import { components } from '../components.ts';
import { fault, type Fault } from '../reading/each.ts';
import { isTrue, repeated, text } from '../reading/elements.ts';
import { fieldFacts, isOwnObject } from '../reading/fieldFacts.ts';
import { isStandardTab } from '../reading/standardTabs.ts';

/** Entry → the element that names what it is about. */
const KEYS: Readonly<Record<string, string>> = {
  applicationVisibilities: 'application',
  classAccesses: 'apexClass',
  customMetadataTypeAccesses: 'name',
  customPermissions: 'name',
  customSettingAccesses: 'name',
  externalDataSourceAccesses: 'externalDataSource',
  fieldPermissions: 'field',
  flowAccesses: 'flow',
  objectPermissions: 'object',
  pageAccesses: 'apexPage',
  recordTypeVisibilities: 'recordType',
  tabSettings: 'tab',
  tabVisibilities: 'tab',
  userPermissions: 'name',
};

export function grantTwice({ root }: Subject): readonly Fault[] {
  return Object.entries(KEYS).flatMap(([entry, key]) =>
    repeated(
      all(root, entry),
      (name) => `${entry} names ${name} twice`,
      'Keep one of them.',
      (grant) => value(grant, key),
    ),
  );
}

/** Every entry names what it is about. */
export function grantOfNothing({ root }: Subject): readonly Fault[] {
  return Object.entries(KEYS).flatMap(([entry, key]) =>
    all(root, entry)
      .filter((grant) => value(grant, key) === '')
      .map((grant) => fault(grant, `${entry} names nothing`, `Add <${key}>.`)),
  );
}

type Known = (name: string, index: PackageIndex) => boolean;

/** What has to be there, by the entry that names it; the gate of references looks at the further entries of permission sets. */
const KNOWN: Readonly<Record<string, readonly [what: string, isKnown: Known]>> = {
  flowAccesses: ['flow', (name, index) => has(index, 'flow', name)],
  pageAccesses: ['Visualforce page', (name, index) => visualforcePages(index).has(name)],
  recordTypeVisibilities: ['record type', isRecordType],
  userPermissions: [
    'user permission',
    (name) => standardObject('PermissionSet')?.members.has(`permissions${name.toLowerCase()}`) ?? true,
  ],
  customSettingAccesses: ['custom setting', (name, index) => isSetting(index, name)],
};

/** And what profiles name besides. */
const IN_PROFILES: Readonly<Record<string, readonly [what: string, isKnown: Known]>> = {
  ...KNOWN,
  applicationVisibilities: ['app', (name, index) => name.startsWith('standard__') || has(index, 'app', name)],
  classAccesses: ['class', (name, index) => index.classes.has(name.toLowerCase())],
  customMetadataTypeAccesses: ['type', (name, index) => index.objects.has(name.toLowerCase())],
  customPermissions: ['custom permission', (name, index) => has(index, 'customPermission', name)],
  fieldPermissions: ['field', isField],
  objectPermissions: ['object', (name, index) => hasObject(index, name)],
  tabVisibilities: ['tab', (name, index) => isStandardTab(name) || has(index, 'tab', name)],
};

function isRecordType(name: string, index: PackageIndex): boolean {
  return (
    components(index, 'recordType').some((type) => `${type.owner}.${type.name}` === name) ||
    name.startsWith('PersonAccount.')
  );
}

function isSetting(index: PackageIndex, name: string): boolean {
  const object = index.objects.get(name.toLowerCase());
  return object !== undefined && first(object.root, 'customSettingsType') !== undefined;
}

function isField(name: string, index: PackageIndex): boolean {
  const [object = '', field = ''] = name.split('.');
  return hasObject(index, object) && hasField(index, object, field);
}

function unknown(root: XmlElement, index: PackageIndex, table: typeof KNOWN): readonly Fault[] {
  return Object.entries(table).flatMap(([entry, [what, isKnown]]) =>
    all(root, entry).flatMap((grant) => {
      const name = first(grant, KEYS[entry] ?? 'name');
      if (!name || text(name) === '' || isForeign(text(name)) || isKnown(text(name), index)) return [];
      return [fault(name, `there is no ${what} ${text(name)}`, 'Correct the name, or remove the grant.')];
    }),
  );
}

export function unknownInSet({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return unknown(root, index, KNOWN);
}

export function unknownInProfile({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return unknown(root, index, IN_PROFILES);
}

export function standardTabs({ root }: Subject): readonly Fault[] {
  return all(root, 'tabSettings')
    .flatMap((grant) => all(grant, 'tab'))
    .filter((tab) => text(tab).startsWith('standard-') && !isStandardTab(text(tab)))
    .map((tab) => fault(tab, `there is no tab ${text(tab)}`, 'Correct the name: standard-Account.'));
}

/** Standard fields that every reader of the object sees, besides names and audit fields. */
const STANDARD_VISIBLE =
  /^(Account\.Name|Contact\.(Name|LastName)|Lead\.(Name|LastName|Company|Status|IsConverted)|Opportunity\.(Name|StageName|CloseDate|ForecastCategoryName|ForecastCategory|IsClosed|IsWon)|Case\.(Status|CaseNumber|IsClosed)|Campaign\.Name|Product2\.Name|Contract\.(AccountId|Status|ContractNumber)|Order\.(AccountId|Status|EffectiveDate|OrderNumber)|Asset\.Name|Task\.(Status|Priority|IsClosed)|Event\.(ActivityDateTime|DurationInMinutes)|User\.\w+)$/i;

const NEVER =
  /^(Id|Name|OwnerId|IsDeleted|CreatedById|CreatedDate|LastModifiedById|LastModifiedDate|SystemModstamp|LastActivityDate|LastViewedDate|LastReferencedDate|RecordTypeId|CurrencyIsoCode)$/i;

/** Fields that no grant can name: those that are always visible, and those of metadata types. */
export function fieldKinds({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return all(root, 'fieldPermissions').flatMap((grant) => {
    const path = first(grant, 'field');
    const [object = '', field = ''] = path ? text(path).split('.') : [];
    if (!path || field === '')
      return path && text(path) !== '' ? [fault(path, `'${text(path)}' is no field`, 'Write Object.Field.')] : [];
    const why = /__mdt$/i.test(object)
      ? 'fields of custom metadata types have no permissions'
      : STANDARD_VISIBLE.test(text(path)) || (isOwnObject(index, object) && NEVER.test(field))
        ? 'every reader of the object sees it'
        : null;
    return why === null ? [] : [fault(path, `${text(path)}: ${why}`, 'Remove the grant: the platform refuses it.')];
  });
}

/** A field of the platform that it fills itself cannot be granted for editing. */
export function editableStandard({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return all(root, 'fieldPermissions').flatMap((grant) => {
    const editable = first(grant, 'editable');
    const [object = '', field = ''] = value(grant, 'field').split('.');
    if (!editable || !isTrue(editable) || field.endsWith('__c')) return [];
    const facts = fieldFacts(index, object, field);
    if (!isTrue(first(grant, 'readable')))
      return [fault(editable, `${object}.${field} is editable, and not readable`, 'Grant both.')];
    return facts?.isReadOnly === true
      ? [fault(editable, `${object}.${field} cannot be editable: the platform fills it`, 'Write false.')]
      : [];
  });
}

/** Standard objects whose rights follow another's, or that have none. */
const WITHOUT_RIGHTS =
  /^(Task|Event|User|Profile|PermissionSet|Group|RecordType|Organization|OpportunityLineItem|OpportunityHistory|QuoteLineItem|OrderItem|UserRole|.*(Share|History|Feed|ChangeEvent))$/;

export function objectKinds({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return all(root, 'objectPermissions').flatMap((grant) => {
    const name = first(grant, 'object');
    if (!name) return [];
    const object = text(name);
    if (/__mdt$/i.test(object))
      return [fault(name, `${object} is a custom metadata type`, 'Use customMetadataTypeAccesses.')];
    if (isSetting(index, object)) return [fault(name, `${object} is a custom setting`, 'Use customSettingAccesses.')];
    if (!object.endsWith('__c') && !object.endsWith('__e') && WITHOUT_RIGHTS.test(object))
      return [fault(name, `${object} has no object permissions`, 'Remove the grant.')];
    if (!/__e$/i.test(object)) return [];
    return grant.children
      .filter((right) => /^(allowEdit|allowDelete|viewAllRecords|modifyAllRecords)$/.test(right.name) && isTrue(right))
      .map((right) =>
        fault(right, `${object} is a platform event, which is published and subscribed to only`, 'Write false.'),
      );
  });
}

export function viewAllFields({ root }: Subject): readonly Fault[] {
  return all(root, 'objectPermissions').flatMap((grant) => {
    const right = first(grant, 'viewAllFields');
    return right && isTrue(right) && !isTrue(first(grant, 'allowRead'))
      ? [fault(right, `viewAllFields on ${value(grant, 'object')} needs allowRead`, 'Grant them together.')]
      : [];
  });
}

export function typeAccess({ root }: Subject): readonly Fault[] {
  return all(root, 'customMetadataTypeAccesses')
    .flatMap((grant) => all(grant, 'name'))
    .filter((name) => text(name) !== '' && !/__mdt$/i.test(text(name)))
    .map((name) => fault(name, `${text(name)} is no custom metadata type`, 'Name a type that ends in __mdt.'));
}

/** User permission → those it cannot be granted without ("User Permissions", Salesforce Help). */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  ModifyAllData: ['ViewAllData'],
  ManageUsers: ['ViewSetup'],
  CustomizeApplication: ['ViewSetup'],
  AuthorApex: ['ModifyAllData'],
  EditPublicReports: ['RunReports'],
  ManageDashboards: ['RunReports'],
  ScheduleReports: ['RunReports'],
  ExportReport: ['RunReports'],
};

export function userPermissions({ root }: Subject): readonly Fault[] {
  const granted = all(root, 'userPermissions').filter((grant) => isTrue(first(grant, 'enabled')));
  const names = new Set(granted.map((grant) => value(grant, 'name')));
  return granted.flatMap((grant) => {
    const missing = (NEEDED[value(grant, 'name')] ?? []).filter((name) => !names.has(name));
    const name = first(grant, 'name');
    return missing.length === 0 || !name
      ? []
      : [fault(name, `${text(name)} needs ${missing.join(' and ')}`, 'Grant them together.')];
  });
}

export function groupMembers({ root }: Subject, index: PackageIndex): readonly Fault[] {
  const sets = all(root, 'permissionSets');
  return [
    ...sets
      .filter((set) => !isForeign(text(set)) && !has(index, 'permissionset', text(set)))
      .map((set) => fault(set, `there is no permission set ${text(set)}`, 'Correct the name.')),
    ...repeated(sets, (name) => `the group names ${name} twice`, 'Keep one of them.'),
  ];
}
