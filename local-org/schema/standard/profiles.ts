import type { ObjectPermissions, PermissionGrant } from '../types.ts';

const FULL: ObjectPermissions = {
  read: true,
  create: true,
  edit: true,
  delete: true,
  viewAll: false,
  modifyAll: false,
};
const ALL: ObjectPermissions = { ...FULL, viewAll: true, modifyAll: true };
const READ: ObjectPermissions = {
  read: true,
  create: false,
  edit: false,
  delete: false,
  viewAll: false,
  modifyAll: false,
};

const SELLING = [
  'Account',
  'Contact',
  'Lead',
  'Opportunity',
  'OpportunityContactRole',
  'OpportunityLineItem',
  'Task',
  'Event',
  'Quote',
  'Contract',
  'Order',
  'Asset',
  'Case',
];
const SELLING_HISTORY = ['OpportunityHistory', 'OpportunityFieldHistory', 'LeadHistory'];
const CATALOGUE = ['Product2', 'Pricebook2', 'PricebookEntry', 'Campaign'];

/** What everyone with a licence may read: people, their own log-ins, the calendar, the status lists. */
export const OPEN_OBJECTS: ReadonlySet<string> = new Set([
  'user',
  'profile',
  'loginhistory',
  'organization',
  'period',
  'recordtype',
  'userrole',
  'group',
  'currencytype',
  'datedconversionrate',
  'opportunitystage',
  'leadstatus',
  'taskstatus',
  'asyncapexjob',
  'crontrigger',
  'cronjobdetail',
  'staticresource',
  'apexclass',
  'name',
  'processdefinition',
  'businessprocess',
]);

/**
 * What View Setup and Configuration opens: the special access rules of DuplicateRule, PermissionSet and PermissionSetAssignment in
 * the Object Reference, and of FieldDefinition and FlowDefinitionView in the Tooling API guide.
 */
export const SETUP_OBJECTS: ReadonlySet<string> = new Set([
  'duplicaterule',
  'flowdefinitionview',
  'fielddefinition',
  'permissionset',
  'permissionsetassignment',
]);
/** With it all log-ins are seen, without it only one's own ("LoginHistory", Object Reference). */
export const MANAGE_USERS = 'manageusers';
export const VIEW_SETUP = 'viewsetup';

const STANDARD_USER: Readonly<Record<string, ObjectPermissions>> = {
  ...Object.fromEntries(SELLING.map((name) => [name, FULL])),
  ...Object.fromEntries([...SELLING_HISTORY, ...CATALOGUE].map((name) => [name, READ])),
};

/** The base profiles of the local org, by the names Salesforce gives them. A package cannot grant these. */
export const PROFILES: readonly PermissionGrant[] = [
  profile('System Administrator', {}, [
    'viewalldata',
    'modifyalldata',
    'customizeapplication',
    'authorapex',
    MANAGE_USERS,
    VIEW_SETUP,
  ]),
  // It can "view the org's setup" ("Standard Profiles", Salesforce Help).
  profile('Standard User', STANDARD_USER, [VIEW_SETUP]),
  profile('Minimum Access - Salesforce', {}),
  // A clone of Standard User, as organisations make one for whoever looks after their users.
  profile('Operations User', STANDARD_USER, [VIEW_SETUP, MANAGE_USERS]),
];

/** Every object, every row: what View All Data and Modify All Data amount to. */
export const ALL_OBJECT_PERMISSIONS = ALL;

function profile(
  name: string,
  objects: Readonly<Record<string, ObjectPermissions>>,
  userPermissions: readonly string[] = [],
): PermissionGrant {
  return {
    name,
    namespace: null,
    label: name,
    objects: new Map(Object.entries(objects).map(([object, rights]) => [object.toLowerCase(), rights])),
    fields: new Map(),
    classes: new Set(),
    customMetadataTypes: new Set(),
    customPermissions: new Set(),
    tabs: new Set(),
    userPermissions: new Set(userPermissions),
  };
}
