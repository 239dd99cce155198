import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { PackageIndex } from '../../references/packageIndex.ts';
import type { Place } from '../rule.ts';
import { member, place, projectOf, textOf, type Member, type Node } from './projectFile.ts';

function directoriesOf(index: PackageIndex): readonly Node[] {
  return member(projectOf(index), 'packageDirectories')?.node.items ?? [];
}

/** A finding at each member of that name of every package directory for which there is a problem. */
function judged(
  index: PackageIndex,
  name: string,
  problem: (value: string, directory: Node) => string | null,
  remedy: string,
): readonly Place[] {
  return directoriesOf(index).flatMap((directory) => {
    const found = member(directory, name);
    if (!found || typeof found.node.value !== 'string') return [];
    const text = problem(found.node.value, directory);
    return text === null ? [] : [place(found.line, text, remedy)];
  });
}

export function noDirectories(index: PackageIndex): readonly Place[] {
  const project = projectOf(index);
  if (!project || directoriesOf(index).length > 0) return [];
  return [
    place(
      member(project, 'packageDirectories')?.line ?? 1,
      'the project has no package directory',
      'Add packageDirectories.',
    ),
  ];
}

export function paths(index: PackageIndex): readonly Place[] {
  const missing = directoriesOf(index)
    .filter((directory) => textOf(directory, 'path').trim() === '')
    .map((directory) =>
      place(member(directory, 'path')?.line ?? directory.line, 'a package directory has no path', 'Add its path.'),
    );
  const problem = (value: string): string | null => {
    if (value.trim() === '') return null;
    if (path.isAbsolute(value) || value.split(/[/\\]/).includes('..')) return `${value} lies outside the project`;
    const full = path.join(index.root, value);
    return existsSync(full) && statSync(full).isDirectory() ? null : `there is no folder ${value}`;
  };
  return [...missing, ...judged(index, 'path', problem, 'Name a folder of the project.')];
}

export function overlapping(index: PackageIndex): readonly Place[] {
  const normal = (directory: Node): string =>
    `${path.posix.normalize(textOf(directory, 'path').replaceAll('\\', '/')).replace(/\/+$/, '')}/`;
  const seen: string[] = [];
  return directoriesOf(index).flatMap((directory) => {
    const own = normal(directory);
    const before = seen.find((each) => each.startsWith(own) || own.startsWith(each));
    seen.push(own);
    return before === undefined
      ? []
      : [
          place(
            member(directory, 'path')?.line ?? directory.line,
            `${own} overlaps with ${before}`,
            'Keep package directories apart.',
          ),
        ];
  });
}

export function defaults(index: PackageIndex): readonly Place[] {
  const directories = directoriesOf(index);
  const marked = directories.flatMap((directory) => {
    const found = member(directory, 'default');
    return found?.node.value === true ? [found] : [];
  });
  const [, second] = marked;
  if (second) return [place(second.line, 'a second package directory is the default', 'Keep one default.')];
  const line = member(projectOf(index), 'packageDirectories')?.line ?? 1;
  return directories.length > 1 && marked.length === 0
    ? [place(line, 'no package directory is the default', 'Set default on one.')]
    : [];
}

export function versionNumbers(index: PackageIndex): readonly Place[] {
  const problem = (value: string): string | null =>
    /^\d+\.\d+\.\d+(\.(\d+|NEXT))?$/.test(value) ? null : `'${value}' is no version number`;
  const lacking = directoriesOf(index).flatMap((directory) => {
    const name = member(directory, 'package');
    return name && !member(directory, 'versionNumber')
      ? [place(name.line, `${textOf(directory, 'package')} has no versionNumber`, 'Add it: 1.0.0.NEXT.')]
      : [];
  });
  return [...lacking, ...judged(index, 'versionNumber', problem, 'Write major.minor.patch.NEXT.')];
}

/** What only a directory with a package has. */
const OF_PACKAGE = [
  'versionNumber',
  'versionName',
  'versionDescription',
  'ancestorId',
  'ancestorVersion',
  'dependencies',
];

export function partsWithoutPackage(index: PackageIndex): readonly Place[] {
  return directoriesOf(index)
    .filter((directory) => textOf(directory, 'package') === '')
    .flatMap((directory) => directory.members.filter(({ name }) => OF_PACKAGE.includes(name)))
    .map(({ name, line }) =>
      place(line, `${name} belongs to a package, and the directory names none`, 'Add package, or remove it.'),
    );
}

export function packageTwice(index: PackageIndex): readonly Place[] {
  const seen = new Set<string>();
  return directoriesOf(index).flatMap((directory) => {
    const name = textOf(directory, 'package');
    const isSeen = name !== '' && seen.has(name);
    seen.add(name);
    return isSeen
      ? [
          place(
            member(directory, 'package')?.line ?? directory.line,
            `${name} has two directories`,
            'Give each package one.',
          ),
        ]
      : [];
  });
}

export function versionNames(index: PackageIndex): readonly Place[] {
  return judged(
    index,
    'versionName',
    (value) => (value.trim() === '' ? 'versionName is empty' : null),
    'Write a name such as ver 1.0.',
  );
}

export function ancestors(index: PackageIndex): readonly Place[] {
  const version = (value: string): string | null =>
    /^(\d+\.\d+\.\d+(\.\d+)?|HIGHEST|NONE)$/.test(value) ? null : `'${value}' is no version of an ancestor`;
  const aliases = aliasNames(index);
  const id = (value: string): string | null =>
    /^(05i\w{12}(\w{3})?|04t\w{12}(\w{3})?|HIGHEST|NONE)$/.test(value) || aliases.has(value)
      ? null
      : `'${value}' is neither an id nor an alias`;
  return [
    ...judged(index, 'ancestorVersion', version, 'Write major.minor.patch, HIGHEST or NONE.'),
    ...judged(index, 'ancestorId', id, 'Write an id that begins with 05i, or an alias.'),
  ];
}

function aliasNames(index: PackageIndex): ReadonlySet<string> {
  return new Set((member(projectOf(index), 'packageAliases')?.node.members ?? []).map(({ name }) => name));
}

export function aliases(index: PackageIndex): readonly Place[] {
  return (member(projectOf(index), 'packageAliases')?.node.members ?? [])
    .filter(
      ({ node }) =>
        typeof node.value === 'string' && !/^(0Ho|04t|033|05i)[A-Za-z0-9]{12}([A-Za-z0-9]{3})?$/.test(node.value),
    )
    .map(({ name, line }) =>
      place(line, `the alias ${name} stands for no package`, 'Write an id that begins with 0Ho or 04t.'),
    );
}

export function dependencies(index: PackageIndex): readonly Place[] {
  return directoriesOf(index).flatMap((directory) =>
    (member(directory, 'dependencies')?.node.items ?? []).flatMap((dependency) =>
      dependencyFaults(index, directory, dependency),
    ),
  );
}

function dependencyFaults(index: PackageIndex, directory: Node, dependency: Node): readonly Place[] {
  const found = member(dependency, 'package');
  const name = textOf(dependency, 'package');
  if (!found || name === '') return [place(dependency.line, 'a dependency names no package', 'Add package.')];
  if (name === textOf(directory, 'package')) return [place(found.line, `${name} depends on itself`, 'Remove it.')];
  const isSibling = directoriesOf(index).some((each) => textOf(each, 'package') === name);
  const id = textOf(member(projectOf(index), 'packageAliases')?.node, name) || name;
  if (!isSibling && !/^(04t|0Ho)/.test(id))
    return [place(found.line, `there is no package or alias ${name}`, 'Add it to packageAliases.')];
  return versionFaults(member(dependency, 'versionNumber'), found, name, id.startsWith('04t'));
}

function versionFaults(version: Member | undefined, found: Member, name: string, isVersion: boolean): readonly Place[] {
  if (isVersion) return version ? [place(version.line, `${name} is a version already`, 'Remove versionNumber.')] : [];
  if (!version) return [place(found.line, `a dependency on ${name} names no version`, 'Add versionNumber.')];
  const text = String(version.node.value);
  return /^\d+\.\d+\.\d+\.(\d+|LATEST|RELEASED)$/.test(text)
    ? []
    : [place(version.line, `'${text}' is no version number`, 'Write major.minor.patch.LATEST.')];
}

/** Files and folders that a package directory names. */
export function namedFiles(index: PackageIndex): readonly Place[] {
  const isMissing = (value: string): boolean => value !== '' && !existsSync(path.join(index.root, value));
  const inside = (name: string): readonly Place[] =>
    directoriesOf(index).flatMap((directory) => {
      const found = member(member(directory, name)?.node, 'path');
      const value = String(found?.node.value ?? '');
      return found && isMissing(value) ? [place(found.line, `there is no folder ${value}`, 'Correct the path.')] : [];
    });
  return [
    ...judged(
      index,
      'definitionFile',
      (value) => (isMissing(value) ? `there is no file ${value}` : null),
      'Correct the path.',
    ),
    ...inside('unpackagedMetadata'),
    ...inside('seedMetadata'),
  ];
}
