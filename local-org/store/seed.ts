import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { MANAGE_USERS, PROFILES } from '../schema/standard/profiles.ts';
import { ApexBlob } from '../values/blob.ts';
import { ApexDatetime } from '../values/datetime.ts';
import type { Value } from '../values/value.ts';
import { importRows } from './importRows.ts';
import { metadataRows } from './metadataRows.ts';
import { periodRows } from './periods.ts';
import { mirrorProfiles } from './profileSets.ts';
import { LEAD_STATUSES, OPPORTUNITY_STAGES, TASK_STATUSES } from './statuses.ts';
import type { Store } from './store.ts';
import { zipped } from './zip.ts';

/** Unlike any id that an org gives out, so that imported users never meet it. */
const ADMINISTRATOR_ID = '005LOCALORGADMN';

export interface OrganizationOptions {
  readonly name: string;
  /** Organization.OrganizationType; a Developer Edition when absent. */
  readonly type?: string;
  /** 1–12 */
  readonly fiscalYearStartMonth: number;
  /** IANA */
  readonly timeZone: string;
  readonly now: number;
  /** What the set-up user is called. */
  readonly administrator: { readonly firstName: string; readonly lastName: string; readonly email: string };
}

/**
 * Fills a new organisation with what every organisation has: itself, profiles, an administrator, status lists, fiscal
 * periods. Rows that mirror the package (permission sets, metadata records, static resources, record types) are brought up
 * to date each time.
 */
export function seedSystem(store: Store, options: OrganizationOptions): void {
  store.database.exec('SAVEPOINT seed');
  if (store.isEmpty(store.object('Organization'))) seedOrganization(store, options);
  mirrorPackage(store);
  endLostSchedules(store);
  store.database.exec('RELEASE seed');
}

function seedOrganization(store: Store, options: OrganizationOptions): void {
  const now = new ApexDatetime(Math.floor(options.now / 1000) * 1000);
  importRows(store, 'Organization', [
    {
      Name: options.name,
      FiscalYearStartMonth: options.fiscalYearStartMonth,
      TimeZoneSidKey: options.timeZone,
      LanguageLocaleKey: 'en_US',
      DefaultLocaleSidKey: 'en_US',
      OrganizationType: options.type ?? 'Developer Edition',
      CreatedDate: now,
    },
  ]);
  const [adminProfile = null] = importRows(
    store,
    'Profile',
    PROFILES.map((profile) => ({ Name: profile.name, CreatedDate: now, UserType: 'Standard' })),
  );
  const { firstName, lastName, email } = options.administrator;
  importRows(store, 'User', [
    {
      Id: ADMINISTRATOR_ID,
      FirstName: firstName,
      LastName: lastName,
      Name: `${firstName} ${lastName}`,
      Username: email,
      Email: email,
      Alias: lastName.slice(0, 8).toLowerCase(),
      IsActive: true,
      ProfileId: adminProfile,
      TimeZoneSidKey: options.timeZone,
      LocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
      UserType: 'Standard',
      CreatedDate: now,
    },
  ]);
  importRows(store, 'Period', periodRows(options.fiscalYearStartMonth));
  importRows(store, 'OpportunityStage', OPPORTUNITY_STAGES);
  importRows(store, 'LeadStatus', LEAD_STATUSES);
  importRows(store, 'TaskStatus', TASK_STATUSES);
}

function mirrorPackage(store: Store): void {
  const { schema } = store;
  mirrorPermissionSets(store);
  mirrorProfiles(store);
  mirrorNotificationTypes(store);
  refill(
    store,
    'StaticResource',
    [...schema.staticResources].map(([name, file]) => ({
      ...resourceRow(name, file),
      NamespacePrefix: schema.namespace,
    })),
  );
  refill(
    store,
    'RecordType',
    schema.objects.flatMap((object) =>
      object.recordTypes.map((type) => ({
        Name: type.label,
        DeveloperName: type.developerName,
        NamespacePrefix: type.namespace ?? null,
        SobjectType: object.name,
        IsActive: type.isActive,
      })),
    ),
  );
  for (const object of schema.objects) {
    if (object.kind === 'customMetadata') store.erase(object);
  }
  for (const [object, rows] of metadataRows(store)) importRows(store, object.key, rows);
}

/** Assignments point at permission sets by id, so known ones keep theirs. */
function mirrorPermissionSets(store: Store): void {
  const object = store.object('PermissionSet');
  for (const { name, namespace, label, userPermissions } of store.schema.permissionSets.values()) {
    const sameName = store.find(object, 'Name', name);
    const known = sameName.find((row) => (row.get('namespaceprefix') ?? null) === namespace)?.get('id');
    const values = { Label: label, PermissionsManageUsers: userPermissions.has(MANAGE_USERS) };
    if (typeof known === 'string') store.update(object, known, lowerCase(values));
    else importRows(store, 'PermissionSet', [{ Name: name, NamespacePrefix: namespace, IsCustom: true, ...values }]);
  }
}

function lowerCase(values: Readonly<Record<string, Value>>): Map<string, Value> {
  return new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Known ones keep their ids, as in an upgrade. */
function mirrorNotificationTypes(store: Store): void {
  const object = store.object('CustomNotificationType');
  const known = new Map(store.all(object).map((row) => [row.get('developername'), row.get('id') ?? null]));
  store.erase(object);
  importRows(
    store,
    'CustomNotificationType',
    [...store.schema.notificationTypes].map(([developerName, type]) => ({
      ...(known.has(developerName) ? { Id: known.get(developerName) ?? null } : {}),
      DeveloperName: developerName,
      CustomNotifTypeName: type.name,
      MasterLabel: type.label,
      NamespacePrefix: store.schema.namespace,
      Description: type.description,
      Desktop: type.isDesktop,
      Mobile: type.isMobile,
    })),
  );
}

/** Schedules live in memory: those of an earlier start never fire again, and must not look as if they would. */
function endLostSchedules(store: Store): void {
  const object = store.object('CronTrigger');
  for (const row of store.find(object, 'State', 'WAITING')) {
    const id = row.get('id');
    if (typeof id === 'string') store.update(object, id, new Map([['state', 'DELETED']]));
  }
}

function refill(store: Store, objectName: string, rows: readonly Readonly<Record<string, Value>>[]): void {
  const object = store.object(objectName);
  const ids = new Map(
    store
      .all(object)
      .map((row) => [`${String(row.get('sobjecttype') ?? '')}.${String(row.get('name'))}`, row.get('id') ?? null]),
  );
  store.erase(object);
  importRows(
    store,
    objectName,
    rows.map((row) => {
      const id = ids.get(`${String(row['SobjectType'] ?? '')}.${String(row['Name'])}`);
      return id === undefined ? row : { ...row, Id: id };
    }),
  );
}

function resourceRow(name: string, file: string): Record<string, Value> {
  // A folder is what the source format makes of an archive.
  const isFolder = statSync(file).isDirectory();
  const bytes = isFolder ? zipped(file) : readFileSync(file);
  const other = isFolder ? 'application/zip' : 'application/octet-stream';
  const type = basename(file).endsWith('.json') ? 'application/json' : other;
  return { Name: name, Body: new ApexBlob(bytes), BodyLength: bytes.length, ContentType: type, CacheControl: 'Public' };
}
