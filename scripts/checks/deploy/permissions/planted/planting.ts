import { plantingFor, type Edit, type Plant } from '../../../planted/plant.ts';
import { lines, metadata, PERMISSIONS } from '../../../planted/seed/metadata.ts';

export const { swapped, edited } = plantingFor('deploy');

export const START = '<hasActivationRequired>';
export const FOLDER = 'force-app/main/app';
export const PROFILE = `${FOLDER}/profiles/Planted.profile-meta.xml`;
export const ONE = `${FOLDER}/customPermissions/One.customPermission-meta.xml`;
export const TWO = `${FOLDER}/customPermissions/Two.customPermission-meta.xml`;

export function block(name: string, ...parts: readonly (readonly [string, string])[]): string {
  return `<${name}>\n${lines(...parts)}\n</${name}>`;
}

export function granting(grants: string): Edit {
  return { kind: 'replace', file: PERMISSIONS, text: START, by: `${grants}\n${START}` };
}

/** A permission set with one more grant, which is wrong at a text of it. */
export function grant(name: string, rule: string, at: string, grants: string, more: readonly Edit[] = []): Plant {
  return edited(name, rule, PERMISSIONS, at, [...more, granting(grants)]);
}

export function field(path: string, editable = 'false', readable = 'true'): string {
  return block('fieldPermissions', ['editable', editable], ['field', path], ['readable', readable]);
}

export function object(name: string, rights: readonly string[] = ['allowRead']): string {
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

export function user(name: string): string {
  return block('userPermissions', ['enabled', 'true'], ['name', name]);
}

export const EVENT = metadata(
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
export const SETTING = metadata(
  `${FOLDER}/objects/Choice__c/Choice__c.object-meta.xml`,
  'CustomObject',
  lines(
    ['customSettingsType', 'Hierarchy'],
    ['description', 'Choices.'],
    ['label', 'Choice'],
    ['visibility', 'Public'],
  ),
);

export function profile(body: string): Edit {
  return metadata(PROFILE, 'Profile', `<custom>true</custom>\n${body}\n<userLicense>Salesforce</userLicense>`);
}

export function inProfile(name: string, rule: string, at: string, body: string): Plant {
  return edited(name, rule, PROFILE, at, [profile(body)]);
}

export function permission(file: string, ...requires: readonly string[]): Edit {
  const required = requires.map((name) =>
    block('requiredPermission', ['customPermission', name], ['dependency', 'true']),
  );
  return metadata(
    file,
    'CustomPermission',
    [lines(['isLicensed', 'false'], ['label', 'Planted']), ...required].join('\n'),
  );
}
