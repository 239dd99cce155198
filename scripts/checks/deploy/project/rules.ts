import type { DeployRule } from '../rule.ts';
import * as packages from './packages.ts';
import * as schema from './schema.ts';
import * as settings from './settings.ts';

const PROJECT = 'Salesforce DX Developer Guide: Salesforce DX Project Configuration';
const PACKAGES = 'Salesforce DX Developer Guide: Project Configuration File for a Second-Generation Managed Package';
const MULTIPLE = 'Salesforce DX Developer Guide: Multiple Package Directories';
const IGNORE = 'Salesforce DX Developer Guide: How to Exclude Source When Syncing';

export const PROJECT_RULES: readonly DeployRule[] = [
  { name: 'project-syntax', page: PROJECT, find: settings.syntax },
  { name: 'project-key', page: PROJECT, find: schema.unknownKeys },
  { name: 'project-type', page: PROJECT, find: schema.wrongTypes },
  { name: 'project-key-twice', page: PROJECT, find: settings.keyTwice },
  { name: 'project-directories', page: PROJECT, find: packages.noDirectories },
  { name: 'project-path', page: MULTIPLE, find: packages.paths },
  { name: 'project-overlap', page: MULTIPLE, find: packages.overlapping },
  { name: 'project-default', page: MULTIPLE, find: packages.defaults },
  { name: 'project-api-version', page: PROJECT, find: settings.apiVersion },
  {
    name: 'project-namespace',
    page: 'Salesforce DX Developer Guide: Create and Register Your Namespace',
    find: settings.namespace,
  },
  { name: 'project-login', page: PROJECT, find: settings.addresses },
  {
    name: 'project-replacement',
    page: 'Salesforce DX Developer Guide: Replace Strings in Code Before Deploying or Packaging',
    find: settings.replacements,
  },
  { name: 'package-version', page: PACKAGES, find: packages.versionNumbers },
  { name: 'package-part', page: PACKAGES, find: packages.partsWithoutPackage },
  { name: 'package-twice', page: PACKAGES, find: packages.packageTwice },
  { name: 'package-version-name', page: PACKAGES, find: packages.versionNames },
  {
    name: 'package-ancestor',
    page: 'Salesforce DX Developer Guide: Specify a Package Ancestor in the Project File',
    find: packages.ancestors,
  },
  { name: 'package-alias', page: 'Salesforce DX Developer Guide: Package Aliases', find: packages.aliases },
  { name: 'package-dependency', page: PACKAGES, find: packages.dependencies },
  { name: 'package-file', page: PACKAGES, find: packages.namedFiles },
  { name: 'ignored-source', page: IGNORE, find: settings.ignoredSources },
  { name: 'deployed-tools', page: IGNORE, find: settings.deployedTools },
];
