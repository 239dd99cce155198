import type { ObjectDraft } from '../describe.ts';
import { makeField, systemField } from '../fields.ts';

/** What a polymorphic path such as `Owner.Name` or `What.Type` answers with. It has no rows of its own. */
export const NAME_DRAFT: ObjectDraft = {
  name: 'Name',
  label: 'Name',
  labelPlural: 'Names',
  keyPrefix: '',
  kind: 'standard',
  sharingModel: 'ReadWrite',
  fields: [
    systemField('Id', 'id'),
    systemField('Name', 'string', { length: 255 }),
    systemField('Type', 'picklist', { length: 40 }),
    ...['FirstName', 'LastName', 'Title', 'Phone', 'Alias', 'Username', 'Email'].map((name) =>
      makeField(name, 'string', { length: 255, isAlwaysVisible: true }),
    ),
    makeField('IsActive', 'boolean', { isAlwaysVisible: true }),
  ],
  childNames: [],
  validationRules: [],
  recordTypes: [],
};
