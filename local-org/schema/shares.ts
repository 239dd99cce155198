import type { ObjectDraft } from './describe.ts';
import { makeField, referenceField, systemField } from './fields.ts';
import type { PicklistValue } from './types.ts';

const STANDARD_SHARED = new Set(['Account', 'Lead', 'Opportunity', 'Case', 'Campaign', 'Order']);

/** Share tables exist for shareable standard objects and for custom objects that are not controlled by a parent. */
export function hasShareTable(draft: ObjectDraft): boolean {
  if (draft.kind === 'custom') return draft.sharingModel !== 'ControlledByParent';
  return draft.kind === 'standard' && STANDARD_SHARED.has(draft.name);
}

/** Name of the share object: `OpportunityShare`, `Answer__Share`. */
export function shareName(objectName: string): string {
  return objectName.endsWith('__c') ? `${objectName.slice(0, -1)}Share` : `${objectName}Share`;
}

/** Name of the share's reference to the shared row: `OpportunityId`, `ParentId` for custom objects. */
export function shareParentField(objectName: string): string {
  return objectName.endsWith('__c') ? 'ParentId' : `${objectName}Id`;
}

/** Name of the share's level: `OpportunityAccessLevel`, `AccessLevel` for custom objects. */
export function shareLevelField(objectName: string): string {
  return objectName.endsWith('__c') ? 'AccessLevel' : `${objectName}AccessLevel`;
}

/** The cause of a share that a person, or Apex, makes without a reason of its own; it ends when the row gets another owner. */
export const MANUAL = 'Manual';

/** The causes that Apex may name: `Owner` is the platform's own, and sharing rules are not known here. */
function causes(draft: ObjectDraft): PicklistValue[] {
  const own = (draft.sharingReasons ?? []).map(({ name, label }) => ({ value: name, label }));
  return [{ value: 'Owner', label: 'Owner' }, { value: MANUAL, label: 'Manual Sharing' }, ...own].map((cause) => ({
    ...cause,
    isActive: true,
    isDefault: false,
  }));
}

export function shareDraft(draft: ObjectDraft, keyPrefix: string): ObjectDraft {
  const name = shareName(draft.name);
  const level = shareLevelField(draft.name);
  const parent = shareParentField(draft.name);
  return {
    name,
    label: `${draft.label} Share`,
    labelPlural: `${draft.label} Share`,
    keyPrefix,
    kind: 'share',
    sharingModel: 'ReadWrite',
    fields: [
      systemField('Id', 'id'),
      referenceField(parent, [draft.name], {
        isNillable: false,
        isUpdateable: false,
        deleteConstraint: 'cascade',
        relationshipName: parent === 'ParentId' ? 'Parent' : draft.name,
      }),
      referenceField('UserOrGroupId', ['User', 'Group'], { isNillable: false, isUpdateable: false }),
      makeField(level, 'picklist', {
        length: 40,
        isNillable: false,
        isRestrictedPicklist: true,
        picklist: ['Read', 'Edit', 'All'].map((value) => ({ value, label: value, isActive: true, isDefault: false })),
      }),
      makeField('RowCause', 'picklist', {
        length: 40,
        isUpdateable: false,
        defaultValue: MANUAL,
        picklist: causes(draft),
      }),
      systemField('LastModifiedDate', 'datetime'),
      referenceField('LastModifiedById', ['User'], { isCreateable: false, isUpdateable: false }),
      systemField('IsDeleted', 'boolean'),
    ],
    childNames: [{ field: parent, name: 'Shares' }],
    validationRules: [],
    recordTypes: [],
  };
}
