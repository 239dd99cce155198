import type { Schema, SObjectDescribe } from '../../schema/types.ts';
import { fieldsAlong, pathText } from './paths.ts';

/** Columns that list views of every object name in capitals. Source: Metadata API Developer Guide, "ListView". */
const COMMON: Readonly<Record<string, string>> = {
  NAME: 'Name',
  'OWNER.ALIAS': 'Owner.Alias',
  'OWNER.FIRST_NAME': 'Owner.FirstName',
  'OWNER.LAST_NAME': 'Owner.LastName',
  'CORE.USERS.ALIAS': 'Owner.Alias',
  'CORE.USERS.FULL_NAME': 'Owner.Name',
  CREATED_DATE: 'CreatedDate',
  CREATEDBY_USER: 'CreatedBy.Name',
  'CREATEDBY_USER.ALIAS': 'CreatedBy.Alias',
  LAST_UPDATE: 'LastModifiedDate',
  UPDATEDBY_USER: 'LastModifiedBy.Name',
  'UPDATEDBY_USER.ALIAS': 'LastModifiedBy.Alias',
  RECORDTYPE: 'RecordType.Name',
};

/** The SOQL path of a list view's column or a SOQL path as it is; null when the object has nothing of that name. */
export function columnPath(schema: Schema, object: SObjectDescribe, column: string): string | null {
  const candidates = [column, COMMON[column] ?? '', ...standardPaths(object, column)];
  for (const path of candidates.filter((one) => one !== '')) {
    const steps = fieldsAlong(schema, object, path);
    if (steps !== null) return pathText(steps);
  }
  return null;
}

/** Standard objects name a column `OPPORTUNITY.STAGE_NAME`, or `ACCOUNT.NAME` for a parent's field. */
function standardPaths(object: SObjectDescribe, column: string): readonly string[] {
  const [prefix = '', ...rest] = column.split('.');
  const name = rest.join('').replaceAll('_', '').toLowerCase();
  const isOwn = prefix.toLowerCase() === object.name.toLowerCase();
  return isOwn ? [name, `${name}name`] : [`${prefix.replaceAll('_', '').toLowerCase()}.${name}`];
}
