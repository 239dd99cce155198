import { each } from '../reading/each.ts';
import type { DeployRule } from '../rule.ts';
import * as custom from './customPermissions.ts';
import * as grants from './grants.ts';

const SET = 'Metadata API: PermissionSet';
const PROFILE = 'Metadata API: Profile';
const CUSTOM = 'Metadata API: CustomPermission';
const REFUSED = 'Deploy message: You cannot deploy to a required field';

export const PERMISSIONS_RULES: readonly DeployRule[] = [
  {
    name: 'permission-twice',
    page: 'Deploy message: Duplicate value specified',
    find: each('permissionset', grants.grantTwice),
  },
  { name: 'permission-empty', page: SET, find: each('permissionset', grants.grantOfNothing) },
  { name: 'permission-unknown', page: SET, find: each('permissionset', grants.unknownInSet) },
  { name: 'permission-tab', page: SET, find: each('permissionset', grants.standardTabs) },
  { name: 'permission-field', page: REFUSED, find: each('permissionset', grants.fieldKinds) },
  { name: 'permission-editable', page: SET, find: each('permissionset', grants.editableStandard) },
  {
    name: 'permission-object',
    page: 'Salesforce Help: Object Permissions',
    find: each('permissionset', grants.objectKinds),
  },
  {
    name: 'permission-view-all-fields',
    page: 'Salesforce Help: Object Permissions',
    find: each('permissionset', grants.viewAllFields),
  },
  { name: 'permission-type', page: SET, find: each('permissionset', grants.typeAccess) },
  {
    name: 'permission-needs',
    page: 'Deploy message: Permission depends on permission(s)',
    find: each('permissionset', grants.userPermissions),
  },
  { name: 'permission-label', page: SET, find: each('permissionset', custom.label) },
  {
    name: 'profile-twice',
    page: 'Deploy message: Duplicate value specified',
    find: each('profile', grants.grantTwice),
  },
  { name: 'profile-unknown', page: PROFILE, find: each('profile', grants.unknownInProfile) },
  { name: 'profile-field', page: REFUSED, find: each('profile', grants.fieldKinds) },
  {
    name: 'permission-group',
    page: 'Metadata API: PermissionSetGroup',
    find: each('permissionsetgroup', grants.groupMembers),
  },
  { name: 'custom-permission-required', page: CUSTOM, find: each('customPermission', custom.requiredExists) },
  { name: 'custom-permission-twice', page: CUSTOM, find: each('customPermission', custom.requiredTwice) },
  { name: 'custom-permission-circle', page: CUSTOM, find: each('customPermission', custom.circle) },
  { name: 'custom-permission-label', page: CUSTOM, find: each('customPermission', custom.label) },
];
