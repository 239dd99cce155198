import { type Valid } from '../../../planted/valid.ts';
import { ONE, TWO, block, granting, field, object, user, EVENT, SETTING, permission } from './planting.ts';

export const PERMISSIONS_VALID: readonly Valid[] = [
  {
    name: 'grants on standard objects and fields',
    edits: [
      granting(
        [
          field('Account.Industry', 'true'),
          field('Opportunity.Amount', 'true'),
          field('Opportunity.ExpectedRevenue'),
          object('Account', ['allowRead', 'viewAllFields']),
          object('Opportunity', ['allowRead', 'allowEdit', 'allowCreate']),
        ].join('\n'),
      ),
    ],
  },
  {
    name: 'user permissions with what they need',
    edits: [
      granting(
        [
          user('ViewAllData'),
          user('ModifyAllData'),
          user('RunReports'),
          user('ExportReport'),
          user('ViewSetup'),
          user('ApiEnabled'),
        ].join('\n'),
      ),
    ],
  },
  {
    name: 'an event that may be read and published',
    edits: [EVENT, granting(object('Notice__e', ['allowRead', 'allowCreate']))],
  },
  {
    name: 'a custom setting that may be read',
    edits: [SETTING, granting(block('customSettingAccesses', ['enabled', 'true'], ['name', 'Choice__c']))],
  },
  {
    name: 'a standard tab and app in a permission set',
    edits: [
      granting(
        `${block('tabSettings', ['tab', 'standard-Opportunity'], ['visibility', 'Visible'])}\n${block('applicationVisibilities', ['application', 'standard__LightningSales'], ['visible', 'true'])}`,
      ),
    ],
  },
  { name: 'a custom permission that requires another', edits: [permission(ONE), permission(TWO, 'One')] },
];
