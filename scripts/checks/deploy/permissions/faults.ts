import { plantingFor, type Edit, type Plant } from '../../planted/plant.ts';
import { lines, metadata, PERMISSIONS } from '../../planted/seed/metadata.ts';
import type { Valid } from '../../planted/valid.ts';

const { swapped, edited } = plantingFor('deploy');

const START = '<hasActivationRequired>';
const FOLDER = 'force-app/main/app';
const PROFILE = `${FOLDER}/profiles/Planted.profile-meta.xml`;
const ONE = `${FOLDER}/customPermissions/One.customPermission-meta.xml`;
const TWO = `${FOLDER}/customPermissions/Two.customPermission-meta.xml`;

function block(name: string, ...parts: readonly (readonly [string, string])[]): string {
  return `<${name}>\n${lines(...parts)}\n</${name}>`;
}

function granting(grants: string): Edit {
  return { kind: 'replace', file: PERMISSIONS, text: START, by: `${grants}\n${START}` };
}

/** A permission set with one more grant, which is wrong at a text of it. */
function grant(name: string, rule: string, at: string, grants: string, more: readonly Edit[] = []): Plant {
  return edited(name, rule, PERMISSIONS, at, [...more, granting(grants)]);
}

function field(path: string, editable = 'false', readable = 'true'): string {
  return block('fieldPermissions', ['editable', editable], ['field', path], ['readable', readable]);
}

function object(name: string, rights: readonly string[] = ['allowRead']): string {
  const all = [
    'allowCreate',
    'allowDelete',
    'allowEdit',
    'allowRead',
    'modifyAllRecords',
    'viewAllFields',
    'viewAllRecords',
  ];
  return block(
    'objectPermissions',
    ['object', name],
    ...all.map((right) => [right, String(rights.includes(right))] as const),
  );
}

function user(name: string): string {
  return block('userPermissions', ['enabled', 'true'], ['name', name]);
}

const EVENT = metadata(
  `${FOLDER}/objects/Notice__e/Notice__e.object-meta.xml`,
  'CustomObject',
  lines(
    ['deploymentStatus', 'Deployed'],
    ['description', 'Notices.'],
    ['eventType', 'HighVolume'],
    ['label', 'Notice'],
    ['pluralLabel', 'Notices'],
    ['publishBehavior', 'PublishAfterCommit'],
  ),
);
const SETTING = metadata(
  `${FOLDER}/objects/Choice__c/Choice__c.object-meta.xml`,
  'CustomObject',
  lines(
    ['customSettingsType', 'Hierarchy'],
    ['description', 'Choices.'],
    ['label', 'Choice'],
    ['visibility', 'Public'],
  ),
);

function profile(body: string): Edit {
  return metadata(PROFILE, 'Profile', `<custom>true</custom>\n${body}\n<userLicense>Salesforce</userLicense>`);
}

function inProfile(name: string, rule: string, at: string, body: string): Plant {
  return edited(name, rule, PROFILE, at, [profile(body)]);
}

function permission(file: string, ...requires: readonly string[]): Edit {
  const required = requires.map((name) =>
    block('requiredPermission', ['customPermission', name], ['dependency', 'true']),
  );
  return metadata(
    file,
    'CustomPermission',
    [lines(['isLicensed', 'false'], ['label', 'Planted']), ...required].join('\n'),
  );
}

export const PERMISSIONS_FAULTS: readonly Plant[] = [
  grant(
    'a permission set shows an app twice',
    'permission-twice',
    '<applicationVisibilities >',
    '<applicationVisibilities >\n<application>Planted</application>\n<visible>true</visible>\n</applicationVisibilities>',
  ),
  grant(
    'a permission set opens a class twice',
    'permission-twice',
    '<classAccesses >',
    '<classAccesses >\n<apexClass>plantedcontroller</apexClass>\n<enabled>true</enabled>\n</classAccesses>',
  ),
  grant(
    'a permission set opens a metadata type twice',
    'permission-twice',
    '<customMetadataTypeAccesses >',
    '<customMetadataTypeAccesses >\n<enabled>true</enabled>\n<name>Planted__mdt</name>\n</customMetadataTypeAccesses>',
  ),
  grant(
    'a permission set opens a field twice',
    'permission-twice',
    '<fieldPermissions >',
    field('Planted__c.Amount__c').replace('<fieldPermissions>', '<fieldPermissions >'),
  ),
  swapped(
    'a permission set opens an object twice',
    'permission-twice',
    PERMISSIONS,
    '<tabSettings>',
    `${object('Planted__c').replace('<objectPermissions>', '<objectPermissions >')}\n<tabSettings>`,
    '<objectPermissions >',
  ),
  swapped(
    'a permission set shows a tab twice',
    'permission-twice',
    PERMISSIONS,
    '</tabSettings>',
    '</tabSettings>\n<tabSettings >\n<tab>Planted</tab>\n<visibility>Available</visibility>\n</tabSettings>',
    '<tabSettings >',
  ),
  grant(
    'a permission set grants a user permission twice',
    'permission-twice',
    '<userPermissions >',
    `${user('RunReports')}\n${user('RunReports').replace('<userPermissions>', '<userPermissions >')}`,
  ),
  grant(
    'a permission set opens a field without a name',
    'permission-empty',
    '<fieldPermissions>\n    <editable>false</editable>\n    <field></field>',
    field(''),
  ),
  grant(
    'a permission set opens a class without a name',
    'permission-empty',
    '<classAccesses >',
    '<classAccesses >\n<apexClass></apexClass>\n<enabled>true</enabled>\n</classAccesses>',
  ),
  grant(
    'a permission set grants a user permission that is not there',
    'permission-unknown',
    'RunReport<',
    user('RunReport'),
  ),
  grant(
    'a permission set opens a Visualforce page that is not there',
    'permission-unknown',
    'Gone',
    block('pageAccesses', ['apexPage', 'Gone'], ['enabled', 'true']),
  ),
  grant(
    'a permission set opens a flow that is not there',
    'permission-unknown',
    'Gone',
    block('flowAccesses', ['enabled', 'true'], ['flow', 'Gone']),
  ),
  grant(
    'a permission set shows a record type that is not there',
    'permission-unknown',
    'Planted__c.Gone',
    block('recordTypeVisibilities', ['recordType', 'Planted__c.Gone'], ['visible', 'true']),
  ),
  grant(
    'a permission set opens an object as a setting',
    'permission-unknown',
    '<name>Planted__c',
    block('customSettingAccesses', ['enabled', 'true'], ['name', 'Planted__c']),
  ),
  grant(
    'a permission set shows a standard tab that is not there',
    'permission-tab',
    'standard-Acount',
    block('tabSettings', ['tab', 'standard-Acount'], ['visibility', 'Visible']),
  ),
  grant('a permission set opens the name', 'permission-field', 'Planted__c.Name', field('Planted__c.Name')),
  grant(
    'a permission set opens the date of creation',
    'permission-field',
    'Planted__c.CreatedDate',
    field('Planted__c.CreatedDate'),
  ),
  grant('a permission set opens the owner', 'permission-field', 'Planted__c.OwnerId', field('Planted__c.OwnerId')),
  grant(
    'a permission set opens a field of a metadata type',
    'permission-field',
    'Planted__mdt.Share__c',
    field('Planted__mdt.Share__c'),
  ),
  grant(
    'a permission set opens a field without its object',
    'permission-field',
    '<field>Amount__c',
    field('Amount__c'),
  ),
  grant('a permission set opens the name of accounts', 'permission-field', 'Account.Name', field('Account.Name')),
  grant(
    'a permission set opens the stage of opportunities',
    'permission-field',
    'Opportunity.StageName',
    field('Opportunity.StageName'),
  ),
  grant(
    'a permission set lets people edit what they cannot read',
    'permission-editable',
    '<editable>true</editable>\n    <field>Opportunity.NextStep',
    field('Opportunity.NextStep', 'true', 'false'),
  ),
  grant(
    'a permission set lets people edit expected revenue',
    'permission-editable',
    '<editable>true</editable>\n    <field>Opportunity.ExpectedRevenue',
    field('Opportunity.ExpectedRevenue', 'true'),
  ),
  grant(
    'a permission set opens a metadata type as an object',
    'permission-object',
    '<object>Planted__mdt',
    object('Planted__mdt'),
  ),
  grant('a permission set opens tasks', 'permission-object', '<object>Task', object('Task')),
  grant(
    'a permission set opens the lines of opportunities',
    'permission-object',
    '<object>OpportunityLineItem',
    object('OpportunityLineItem'),
  ),
  grant(
    'a permission set opens a custom setting as an object',
    'permission-object',
    '<object>Choice__c',
    object('Choice__c'),
    [SETTING],
  ),
  grant(
    'a permission set lets people edit an event',
    'permission-object',
    '<allowEdit>true</allowEdit>\n    <allowRead>true</allowRead>\n    <modifyAllRecords>false</modifyAllRecords>\n    <viewAllFields>false',
    object('Notice__e', ['allowRead', 'allowCreate', 'allowEdit']),
    [EVENT],
  ),
  grant(
    'all fields are granted of an object that is not',
    'permission-view-all-fields',
    '<viewAllFields>true',
    object('Account', ['viewAllFields']),
  ),
  grant(
    'a permission set opens an object as a metadata type',
    'permission-type',
    '<name>Planted__c',
    block('customMetadataTypeAccesses', ['enabled', 'true'], ['name', 'Planted__c']),
  ),
  grant(
    'a permission set grants to modify all and not to view all',
    'permission-needs',
    'ModifyAllData',
    user('ModifyAllData'),
  ),
  grant(
    'a permission set grants to export reports and not to run them',
    'permission-needs',
    'ExportReport',
    user('ExportReport'),
  ),
  swapped(
    'a permission set has an empty label',
    'permission-label',
    PERMISSIONS,
    '<label>Planted</label>',
    '<label></label>',
  ),
  inProfile(
    'a profile opens a field twice',
    'profile-twice',
    '<fieldPermissions >',
    `${field('Planted__c.Amount__c')}\n${field('Planted__c.Amount__c').replace('<fieldPermissions>', '<fieldPermissions >')}`,
  ),
  inProfile(
    'a profile opens a class that is not there',
    'profile-unknown',
    'Gone',
    block('classAccesses', ['apexClass', 'Gone'], ['enabled', 'true']),
  ),
  inProfile('a profile opens a field that is not there', 'profile-unknown', 'Gone__c', field('Planted__c.Gone__c')),
  inProfile('a profile opens an object that is not there', 'profile-unknown', 'Gone__c', object('Gone__c')),
  inProfile(
    'a profile shows a tab that is not there',
    'profile-unknown',
    'Gone',
    block('tabVisibilities', ['tab', 'Gone'], ['visibility', 'DefaultOn']),
  ),
  inProfile(
    'a profile shows an app that is not there',
    'profile-unknown',
    'Gone',
    block('applicationVisibilities', ['application', 'Gone'], ['default', 'false'], ['visible', 'true']),
  ),
  inProfile('a profile grants a user permission that is not there', 'profile-unknown', 'RunReport<', user('RunReport')),
  inProfile('a profile opens a name', 'profile-field', 'Planted__c.Name', field('Planted__c.Name')),
  edited(
    'a group of permission sets names one that is not there',
    'permission-group',
    `${FOLDER}/permissionsetgroups/Planted.permissionsetgroup-meta.xml`,
    'Gone',
    [
      metadata(
        `${FOLDER}/permissionsetgroups/Planted.permissionsetgroup-meta.xml`,
        'PermissionSetGroup',
        lines(['label', 'Planted'], ['permissionSets', 'Planted'], ['permissionSets', 'Gone'], ['status', 'Updated']),
      ),
    ],
  ),
  edited('a custom permission requires one that is not there', 'custom-permission-required', ONE, 'Gone', [
    permission(ONE, 'Gone'),
  ]),
  edited('a custom permission requires one twice', 'custom-permission-twice', ONE, '>two<', [
    permission(TWO),
    permission(ONE, 'Two', 'two'),
  ]),
  edited('a custom permission requires itself', 'custom-permission-circle', ONE, '<customPermission>', [
    permission(ONE, 'One'),
  ]),
  edited('two custom permissions require each other', 'custom-permission-circle', TWO, '<customPermission>', [
    permission(ONE, 'Two'),
    permission(TWO, 'One'),
  ]),
  edited('a custom permission has an empty label', 'custom-permission-label', ONE, '<label>', [
    metadata(ONE, 'CustomPermission', lines(['isLicensed', 'false'], ['label', ''])),
  ]),
];

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
