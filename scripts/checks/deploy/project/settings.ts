import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PackageIndex } from '../../references/packageIndex.ts';
import type { Place } from '../rule.ts';
import { member, place, projectOf, syntaxFaults, type Node } from './projectFile.ts';

/** The newest API version that there is documentation for. */
const NEWEST = 67;
const OLDEST = 31;

function judged(
  index: PackageIndex,
  name: string,
  problem: (value: string) => string | null,
  remedy: string,
): readonly Place[] {
  const found = member(projectOf(index), name);
  if (!found || typeof found.node.value !== 'string') return [];
  const text = problem(found.node.value);
  return text === null ? [] : [place(found.line, text, remedy)];
}

export const syntax = syntaxFaults;

export function apiVersion(index: PackageIndex): readonly Place[] {
  const problem = (value: string): string | null => {
    if (!/^\d{2,3}\.0$/.test(value)) return `'${value}' is no API version`;
    return Number(value) > NEWEST || Number(value) < OLDEST ? `there is no API version ${value}` : null;
  };
  return judged(index, 'sourceApiVersion', problem, `Write ${NEWEST}.0.`);
}

export function namespace(index: PackageIndex): readonly Place[] {
  const problem = (value: string): string | null =>
    value === '' || (/^[A-Za-z][A-Za-z0-9_]{0,14}$/.test(value) && !value.includes('__') && !value.endsWith('_'))
      ? null
      : `'${value}' is no namespace`;
  return judged(index, 'namespace', problem, 'Begin with a letter; use at most 15 letters and digits.');
}

export function addresses(index: PackageIndex): readonly Place[] {
  const problem = (value: string): string | null =>
    /^https:\/\/[\w-]+(\.[\w-]+)+(:\d+)?\/?$/.test(value) ? null : `'${value}' is no address to log in at`;
  return ['sfdcLoginUrl', 'signupTargetLoginUrl'].flatMap((name) =>
    judged(index, name, problem, 'Write https://login.salesforce.com.'),
  );
}

export function keyTwice(index: PackageIndex): readonly Place[] {
  const project = projectOf(index);
  return project ? repeatedKeys(project) : [];
}

function repeatedKeys(node: Node): readonly Place[] {
  const seen = new Set<string>();
  const own = node.members.flatMap(({ name, line }) => {
    const isSeen = seen.has(name);
    seen.add(name);
    return isSeen ? [place(line, `${name} stands twice`, 'Keep one of them.')] : [];
  });
  return [...own, ...[...node.members.map((each) => each.node), ...(node.items ?? [])].flatMap(repeatedKeys)];
}

/** A replacement says where, what and by what. */
export function replacements(index: PackageIndex): readonly Place[] {
  return (member(projectOf(index), 'replacements')?.node.items ?? []).flatMap((replacement) => {
    const names = replacement.members.map(({ name }) => name);
    const count = (...any: readonly string[]): number => any.filter((name) => names.includes(name)).length;
    const problem =
      count('filename', 'glob') !== 1
        ? 'a replacement names neither or both of filename and glob'
        : count('stringToReplace', 'regexToReplace') !== 1
          ? 'a replacement names neither or both of stringToReplace and regexToReplace'
          : count('replaceWithEnv', 'replaceWithFile') !== 1
            ? 'a replacement names neither or both of replaceWithEnv and replaceWithFile'
            : null;
    const file = ['filename', 'replaceWithFile']
      .map((name) => member(replacement, name))
      .find((each) => each !== undefined && !existsSync(path.join(index.root, String(each.node.value))));
    if (problem !== null) return [place(replacement.line, problem, 'Name one of each.')];
    return file ? [place(file.line, `there is no file ${String(file.node.value)}`, 'Correct the path.')] : [];
  });
}

const IGNORE_FILE = '.forceignore';

interface Matcher {
  add(pattern: string): Matcher;
  ignores(file: string): boolean;
}

/** Lines of .forceignore that keep the package itself from being deployed. */
export function ignoredSources(index: PackageIndex): readonly Place[] {
  return ignoreLines(index).flatMap(({ pattern, line }) => {
    const matcher = matcherOf([pattern]);
    const kept = index.files.find(
      (file) =>
        /\.(cls|trigger|html|css|xml)$/.test(file) && !file.includes('__tests__') && matcher?.ignores(file) === true,
    );
    return kept === undefined
      ? []
      : [
          {
            file: IGNORE_FILE,
            line,
            message: `'${pattern}' keeps ${kept} from being deployed`,
            remedy: 'Narrow the pattern.',
          },
        ];
  });
}

/** What never is deployed beside a component: its TypeScript, its tests. */
const NEVER = [
  'force-app/main/app/lwc/planted/planted.ts',
  'force-app/main/app/lwc/planted/__tests__/planted.test.ts',
  'force-app/main/app/lwc/tsconfig.json',
  'force-app/main/app/lwc/jsconfig.json',
];

export function deployedTools(index: PackageIndex): readonly Place[] {
  const lines = ignoreLines(index);
  const matcher = matcherOf(lines.map(({ pattern }) => pattern));
  if (lines.length === 0 || !matcher) return [];
  return NEVER.filter((file) => !matcher.ignores(file)).map((file) => ({
    file: IGNORE_FILE,
    line: 1,
    message: `${path.basename(file)} of a component would be deployed`,
    remedy: `Add **/${file.includes('__tests__') ? '__tests__/**' : path.extname(file) === '.ts' ? '*.ts' : path.basename(file)}.`,
  }));
}

function ignoreLines(index: PackageIndex): readonly { readonly pattern: string; readonly line: number }[] {
  const file = path.join(index.root, IGNORE_FILE);
  if (index.files.length === 0 || !existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((pattern, at) => ({ pattern: pattern.trim(), line: at + 1 }))
    .filter(({ pattern }) => pattern !== '' && !pattern.startsWith('#') && !pattern.startsWith('!'));
}

function matcherOf(patterns: readonly string[]): Matcher | null {
  const ignore = createRequire(import.meta.url)('ignore') as () => Matcher;
  return patterns.reduce((matcher, pattern) => matcher.add(pattern), ignore());
}
