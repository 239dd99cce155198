import { each } from '../reading/each.ts';
import type { DeployRule } from '../rule.ts';
import * as apps from './apps.ts';
import * as overrides from './overrides.ts';
import * as tabs from './tabs.ts';

const APP = 'Metadata API: CustomApplication';
const OVERRIDES = 'Metadata API: ActionOverride';
const TAB = 'Metadata API: CustomTab';

export const APPS_RULES: readonly DeployRule[] = [
  { name: 'app-tab-twice', page: APP, find: each('app', apps.tabTwice) },
  { name: 'app-standard-tab', page: APP, find: each('app', apps.standardTab) },
  { name: 'app-label', page: APP, find: each('app', apps.label) },
  { name: 'app-form-factor', page: APP, find: each('app', apps.formFactors) },
  { name: 'app-type', page: APP, find: each('app', apps.partsOfType) },
  { name: 'app-color', page: 'Metadata API: CustomApplication (AppBrand)', find: each('app', apps.color) },
  { name: 'app-logo', page: 'Metadata API: CustomApplication (AppBrand)', find: each('app', apps.logo) },
  { name: 'app-utility-bar', page: APP, find: each('app', apps.utilityBar) },
  {
    name: 'app-workspace-tab',
    page: 'Metadata API: CustomApplication (AppWorkspaceConfig)',
    find: each('app', apps.workspaceTabs),
  },
  {
    name: 'app-workspace',
    page: 'Metadata API: CustomApplication (AppWorkspaceConfig)',
    find: each('app', apps.navigation),
  },
  {
    name: 'app-console',
    page: 'Metadata API: CustomApplication (ServiceCloudConsoleConfig)',
    find: each('app', apps.console),
  },
  { name: 'override-content', page: OVERRIDES, find: each('app', overrides.content) },
  { name: 'override-page', page: OVERRIDES, find: each('app', overrides.pageFits) },
  { name: 'override-object', page: OVERRIDES, find: each('app', overrides.overridden) },
  { name: 'override-action', page: OVERRIDES, find: each('app', overrides.action) },
  { name: 'override-form-factor', page: OVERRIDES, find: each('app', overrides.formFactor) },
  { name: 'override-twice', page: OVERRIDES, find: each('app', overrides.twice) },
  {
    name: 'override-record-type',
    page: 'Metadata API: ProfileActionOverride',
    find: each('app', overrides.recordType),
  },
  { name: 'tab-target', page: TAB, find: each('tab', tabs.oneTarget) },
  { name: 'tab-target-kind', page: TAB, find: each('tab', tabs.targetFits) },
  { name: 'tab-object', page: TAB, find: each('tab', tabs.objectOfTab) },
  { name: 'tab-motif', page: TAB, find: each('tab', tabs.motifMissing) },
  { name: 'tab-label', page: TAB, find: each('tab', tabs.tabLabel) },
  { name: 'tab-part', page: TAB, find: each('tab', tabs.partsOfKind) },
  { name: 'tab-frame', page: TAB, find: each('tab', tabs.frameHeight) },
];
