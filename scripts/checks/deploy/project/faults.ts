import { plantingFor, write, type Edit, type Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';

const { edited } = plantingFor('deploy');

const PROJECT = 'sfdx-project.json';
const IGNORE = '.forceignore';

type Json = Readonly<Record<string, unknown>>;

const DIRECTORY: Json = {
  path: 'force-app',
  default: true,
  package: 'Planted',
  versionName: 'ver 1',
  versionNumber: '1.0.0.NEXT',
};
const SOUND: Json = {
  packageDirectories: [DIRECTORY],
  name: 'planted',
  namespace: '',
  sfdcLoginUrl: 'https://login.salesforce.com',
  sourceApiVersion: '67.0',
};
const SECOND: Json = { path: 'types' };

function project(change: Json): Edit {
  return write(PROJECT, `${JSON.stringify({ ...SOUND, ...change }, null, 2)}\n`);
}

/** A project file with other settings, found at a text of it. */
function fault(name: string, rule: string, at: string, change: Json): Plant {
  return edited(name, rule, PROJECT, at, [project(change)]);
}

/** With another package directory. */
function inDirectory(
  name: string,
  rule: string,
  at: string,
  change: Json,
  more: readonly Json[] = [],
  rest: Json = {},
): Plant {
  return fault(name, rule, at, { ...rest, packageDirectories: [{ ...DIRECTORY, ...change }, ...more] });
}

const LINES = ['**/*.ts', '**/tsconfig*.json', '**/jsconfig.json', '**/__tests__/**'];

function ignoring(name: string, rule: string, at: string, lines: readonly string[]): Plant {
  return edited(name, rule, IGNORE, at, [write(IGNORE, `# Not deployed\n${lines.join('\n')}\n`)]);
}

const DEPENDENCY = { package: 'Other', versionNumber: '1.2.0.LATEST' };
const ALIASES = { Other: '0Ho000000000001AAA', 'Other@1.2.0-1': '04t000000000001AAA' };

export const PROJECT_FAULTS: readonly Plant[] = [
  edited('the project file is cut off', 'project-syntax', PROJECT, '"name"', [
    write(PROJECT, '{\n  "packageDirectories": [{ "path": "force-app" }]\n  "name": "planted"\n}\n'),
  ]),
  fault('the project has a key that is not there', 'project-key', 'apiVersion', { apiVersion: '67.0' }),
  inDirectory('a package directory has a key that is not there', 'project-key', 'versionNumbr', {
    versionNumbr: '1.0.0.NEXT',
  }),
  fault('the API version of the project is a number', 'project-type', 'sourceApiVersion', { sourceApiVersion: 67 }),
  inDirectory('the default of a package directory is a text', 'project-type', '"default"', { default: 'yes' }),
  edited('the project has a key twice', 'project-key-twice', PROJECT, '"name": "two"', [
    write(
      PROJECT,
      '{\n  "packageDirectories": [{ "path": "force-app", "default": true }],\n  "name": "one",\n  "name": "two"\n}\n',
    ),
  ]),
  fault('the project has no package directory', 'project-directories', 'packageDirectories', {
    packageDirectories: [],
  }),
  inDirectory('a package directory is not there', 'project-path', '"path"', { path: 'gone-app' }),
  inDirectory('a package directory lies outside the project', 'project-path', '"path"', { path: '../force-app' }),
  inDirectory('a package directory has an empty path', 'project-path', '"path"', { path: '' }),
  inDirectory('a package directory lies in another', 'project-overlap', 'force-app/main', {}, [
    { path: 'force-app/main' },
  ]),
  inDirectory('a package directory is named twice', 'project-overlap', 'force-app/', {}, [{ path: 'force-app/' }]),
  inDirectory('two package directories are the default', 'project-default', '"default": true\n    }\n  ]', {}, [
    { ...SECOND, default: true },
  ]),
  inDirectory('no package directory is the default', 'project-default', 'packageDirectories', { default: false }, [
    SECOND,
  ]),
  fault('an API version has no decimals', 'project-api-version', 'sourceApiVersion', { sourceApiVersion: '67' }),
  fault('an API version is not there yet', 'project-api-version', 'sourceApiVersion', { sourceApiVersion: '99.0' }),
  fault('a namespace begins with a digit', 'project-namespace', '"namespace"', { namespace: '2planted' }),
  fault('a namespace has sixteen characters', 'project-namespace', '"namespace"', { namespace: 'abcdefghijklmnop' }),
  fault('a namespace has two underscores', 'project-namespace', '"namespace"', { namespace: 'a__b' }),
  fault('a namespace has a hyphen', 'project-namespace', '"namespace"', { namespace: 'a-b' }),
  fault('the address to log in at is not safe', 'project-login', 'sfdcLoginUrl', {
    sfdcLoginUrl: 'http://login.salesforce.com',
  }),
  fault('the address to log in at is none', 'project-login', 'sfdcLoginUrl', { sfdcLoginUrl: 'login' }),
  fault('a replacement names no file', 'project-replacement', '{\n      "stringToReplace"', {
    replacements: [{ stringToReplace: 'a', replaceWithEnv: 'A' }],
  }),
  fault('a replacement names a file that is not there', 'project-replacement', 'gone.txt', {
    replacements: [{ filename: 'gone.txt', stringToReplace: 'a', replaceWithEnv: 'A' }],
  }),
  inDirectory('a version number has two parts', 'package-version', 'versionNumber', { versionNumber: '1.0' }),
  inDirectory('a version number ends in a word', 'package-version', 'versionNumber', { versionNumber: '1.0.0.LAST' }),
  inDirectory('a version number has a sign', 'package-version', 'versionNumber', { versionNumber: 'v1.0.0.NEXT' }),
  inDirectory('a package has no version number', 'package-version', '"package"', { versionNumber: undefined }),
  inDirectory('a directory without a package has a version', 'package-part', 'versionNumber', { package: undefined }),
  inDirectory('a package has two directories', 'package-twice', '"package": "Planted",\n      "path"', {}, [
    { package: 'Planted', path: 'types', versionNumber: '1.0.0.NEXT' },
  ]),
  inDirectory('a version has an empty name', 'package-version-name', 'versionName', { versionName: '' }),
  inDirectory('the version of an ancestor has two parts', 'package-ancestor', 'ancestorVersion', {
    ancestorVersion: '1.0',
  }),
  inDirectory('the id of an ancestor is none', 'package-ancestor', 'ancestorId', { ancestorId: '001000000000001' }),
  fault('an alias stands for no package', 'package-alias', '"Other"', {
    packageAliases: { Other: '001000000000001AAA' },
  }),
  inDirectory('a package depends on one that is not there', 'package-dependency', '"Gone"', {
    dependencies: [{ package: 'Gone', versionNumber: '1.0.0.LATEST' }],
  }),
  inDirectory('a package depends on itself', 'package-dependency', '"package": "Planted",\n          "versionNumber"', {
    dependencies: [{ package: 'Planted', versionNumber: '1.0.0.LATEST' }],
  }),
  inDirectory(
    'a package depends on one without a version',
    'package-dependency',
    '"package": "Other"',
    { dependencies: [{ package: 'Other' }] },
    [],
    { packageAliases: ALIASES },
  ),
  inDirectory(
    'a package depends on a version of a version',
    'package-dependency',
    '1.2.0.LATEST',
    { dependencies: [{ ...DEPENDENCY, package: 'Other@1.2.0-1' }] },
    [],
    { packageAliases: ALIASES },
  ),
  inDirectory(
    'a package depends on a version that is none',
    'package-dependency',
    '1.2.0"',
    { dependencies: [{ ...DEPENDENCY, versionNumber: '1.2.0' }] },
    [],
    { packageAliases: ALIASES },
  ),
  inDirectory('the definition of scratch orgs is not there', 'package-file', 'definitionFile', {
    definitionFile: 'config/gone.json',
  }),
  inDirectory('unpackaged metadata is not there', 'package-file', '"path": "gone"', {
    unpackagedMetadata: { path: 'gone' },
  }),
  ignoring('the package is not deployed at all', 'ignored-source', 'force-app', [...LINES, 'force-app']),
  ignoring('no metadata is deployed', 'ignored-source', '**/*.xml', [...LINES, '**/*.xml']),
  ignoring('TypeScript is deployed', 'deployed-tools', '# Not', LINES.slice(1)),
  ignoring('tests of components are deployed', 'deployed-tools', '# Not', ['**/planted.ts', ...LINES.slice(1, 3)]),
];

export const PROJECT_VALID: readonly Valid[] = [
  {
    name: 'a project of two packages that depend on others',
    edits: [
      project({
        namespace: 'planted',
        packageAliases: ALIASES,
        packageDirectories: [
          { ...DIRECTORY, ancestorVersion: 'HIGHEST', dependencies: [DEPENDENCY, { package: 'Other@1.2.0-1' }] },
          {
            ...SECOND,
            package: 'Second',
            versionNumber: '2.10.3.NEXT',
            versionDescription: 'Second',
            dependencies: [{ package: 'Planted', versionNumber: '1.0.0.LATEST' }],
          },
        ],
      }),
    ],
  },
  {
    name: 'a project of one directory without a package',
    edits: [write(PROJECT, '{\n  "packageDirectories": [{ "path": "force-app" }]\n}\n')],
  },
  { name: 'a namespace of fifteen characters', edits: [project({ namespace: 'Abcdefghijklm15' })] },
  {
    name: 'a domain of one organization to log in at',
    edits: [project({ sfdcLoginUrl: 'https://planted--dev.sandbox.my.salesforce.com' })],
  },
  {
    name: 'further tools that are not deployed',
    edits: [write(IGNORE, `${LINES.join('\n')}\n**/.eslintrc.json\npackage.xml\n**/*.md\n`)],
  },
];
