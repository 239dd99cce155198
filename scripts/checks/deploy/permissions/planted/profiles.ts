import { type Plant } from '../../../planted/plant.ts';
import { lines, metadata } from '../../../planted/seed/metadata.ts';
import { FOLDER, ONE, TWO, block, field, object, user, inProfile, permission, edited } from './planting.ts';

export const PERMISSIONS_PROFILES_FAULTS: readonly Plant[] = [
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
