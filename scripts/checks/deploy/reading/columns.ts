/** Columns that list views and related lists of every custom object have, under the names they go by there. */
const STANDARD = new Set([
  'NAME',
  'OBJECT_ID',
  'CREATED_DATE',
  'CREATEDBY_USER',
  'CREATEDBY_USER.ALIAS',
  'LAST_UPDATE',
  'UPDATEDBY_USER',
  'UPDATEDBY_USER.ALIAS',
  'LAST_ACTIVITY',
  'RECORDTYPE',
  'CURRENCY_ISO_CODE',
  'DIVISION',
]);

const OWNER = new Set([
  'OWNER.ALIAS',
  'OWNER.FIRST_NAME',
  'OWNER.LAST_NAME',
  'OWNER',
  'CORE.USERS.ALIAS',
  'CORE.USERS.FIRST_NAME',
  'CORE.USERS.LAST_NAME',
]);

/** True for a standard column of a custom object; a detail has no owner ("ListView", Metadata API). */
export function isStandardColumn(name: string, isDetail: boolean): boolean {
  return STANDARD.has(name) || (!isDetail && OWNER.has(name));
}
