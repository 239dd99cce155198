import { shareLevelField, shareName, shareParentField } from '../schema/shares.ts';
import { MANAGE_USERS } from '../schema/standard/profiles.ts';
import type { FieldDescribe, Schema, SObjectDescribe } from '../schema/types.ts';
import type { UserAccess } from './permissions.ts';
import type { Store } from './store.ts';
import { quoted } from './tables.ts';

/** `all` is what deleting and sharing on take: ownership, or a share of everything. */
export type RowLevel = 'read' | 'edit' | 'all';

/** The parent an object without its own sharing follows; the look-ups are those Salesforce names "Controlled by Parent". */
const PARENT_LOOKUPS: Readonly<Record<string, string>> = { Contact: 'accountid', Asset: 'accountid' };

/**
 * SQL that is true for the rows of `alias` the user `$user` may read or change, or null when all rows are. Organisation-wide
 * defaults, owners, share rows and master-detail parents count; roles, territories and groups do not exist here.
 */
export function visibleRows(
  schema: Schema,
  access: UserAccess,
  object: SObjectDescribe,
  alias: string,
  level: RowLevel,
): string | null {
  if (object.kind === 'customMetadata' || object.kind === 'share') return null;
  if (object.name === 'LoginHistory' && !access.hasUserPermission(MANAGE_USERS)) return `${alias}."UserId" = $user`;
  const rights = access.permissionsOn(object);
  const isUnlimited =
    level === 'read' ? access.seesAll || rights.viewAll || rights.modifyAll : access.changesAll || rights.modifyAll;
  if (isUnlimited) return null;
  if (object.sharingModel === 'ControlledByParent') return byParent(schema, access, object, alias, level);
  if (!object.fields.has('ownerid')) return null;
  if (object.sharingModel === 'ReadWrite' && level !== 'all') return null;
  if (object.sharingModel === 'Read' && level === 'read') return null;
  return byOwner(schema, object, alias, level);
}

/** The reference whose parent decides about the row; undefined when the object decides for itself. */
export function sharingParent(object: SObjectDescribe): FieldDescribe | undefined {
  const lookup = PARENT_LOOKUPS[object.name];
  return lookup ? object.fields.get(lookup) : [...object.fields.values()].find((field) => field.isMasterDetail);
}

function byParent(
  schema: Schema,
  access: UserAccess,
  object: SObjectDescribe,
  alias: string,
  level: RowLevel,
): string | null {
  const field = sharingParent(object);
  const parent = field && schema.described(field.referenceTo[0] ?? '');
  if (!field || !parent) return null;
  const inner = `${alias}p`;
  const condition = visibleRows(schema, access, parent, inner, level === 'all' ? 'edit' : level);
  if (condition === null) return null;
  const key = `${alias}.${quoted(field.name)}`;
  const orphan =
    object.fields.has('ownerid') && field.isNillable ? `(${key} IS NULL AND ${alias}."OwnerId" = $user) OR ` : '';
  return `(${orphan}EXISTS (SELECT 1 FROM ${quoted(parent.name)} ${inner} WHERE ${inner}."Id" = ${key} AND ${condition}))`;
}

function byOwner(schema: Schema, object: SObjectDescribe, alias: string, level: RowLevel): string {
  const owned = `${alias}."OwnerId" = $user`;
  const share = schema.described(shareName(object.name));
  if (!share) return `(${owned})`;
  const levels = {
    read: '',
    edit: ` AND s.${quoted(shareLevelField(object.name))} IN ('Edit', 'All')`,
    all: ` AND s.${quoted(shareLevelField(object.name))} = 'All'`,
  };
  const rows = `SELECT s.${quoted(shareParentField(object.name))} FROM ${quoted(share.name)} s WHERE s."UserOrGroupId" = $user AND s."IsDeleted" = 0${levels[level]}`;
  return `(${owned} OR ${alias}."Id" IN (${rows}))`;
}

/** May the user read or change this one row? */
export function canTouchRow(
  store: Store,
  access: UserAccess,
  userId: string,
  object: SObjectDescribe,
  id: string,
  level: RowLevel,
): boolean {
  const condition = visibleRows(store.schema, access, object, 't', level);
  if (condition === null) return true;
  const sql = `SELECT 1 FROM ${quoted(object.name)} t WHERE t."Id" = $id AND ${condition}`;
  return store.statement(sql).get({ $id: id, $user: userId }) !== undefined;
}

/** True where the platform keeps a share row for the owner. */
export function keepsOwnerShare(schema: Schema, object: SObjectDescribe): boolean {
  const isLimited = object.sharingModel === 'Private' || object.sharingModel === 'Read';
  return isLimited && object.fields.has('ownerid') && schema.described(shareName(object.name)) !== undefined;
}
