import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { lintable } from '../components/bundles.ts';
import { lintFindings } from '../components/lintFindings.ts';
import type { Finding } from '../finding.ts';
import { PackageIndex } from '../references/packageIndex.ts';
import { typedScripts } from './typed/program.ts';

const HERE = path.resolve(import.meta.dirname, '../../..');
const CONFIGURATION = path.join(HERE, 'eslint.config.mjs');
const CACHE = path.join(HERE, 'node_modules/.cache/checks/eslint.json');

/** Of other gates: `view-rule` asks them. */
const ASKED_ELSEWHERE = new Set([
  'no-restricted-imports',
  'no-restricted-syntax',
  '@typescript-eslint/no-restricted-imports',
  '@lwc/lwc/no-unknown-wire-adapters',
  '@lwc/lwc/no-unexpected-wire-adapter-usages',
]);
/** The platform takes a hook of the life cycle that is async, and calls it without waiting. */
const TOO_STRICT = new Set(['@typescript-eslint/no-misused-promises']);
/** They follow imports from file to file on their own, which the type checker has done. */
const DONE_BY_TYPES = /^import\//;

/**
 * What the project's ESLint configuration finds in the scripts of components, with the types of the program that the other gates of the
 * group use. Outside CI the findings are kept for as long as no script and no configuration changes.
 */
export async function checkEslint(root: string): Promise<readonly Finding[]> {
  const files = lintable(root, /\.ts$/);
  if (files.length === 0) return [];
  const key = keyOf(root, files);
  const kept = process.env['CI'] ? undefined : keptFor(key);
  if (kept) return kept;
  const found = await findingsIn(root, files);
  if (!process.env['CI'] && root === HERE) keep(key, found);
  return found;
}

async function findingsIn(root: string, files: readonly string[]): Promise<readonly Finding[]> {
  const { program } = typedScripts(new PackageIndex(root));
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: CONFIGURATION,
    overrideConfig: [
      { files: ['**/*.ts'], languageOptions: { parserOptions: { project: null, programs: [program] } } },
    ],
    ruleFilter: ({ ruleId, severity }) =>
      severity === 2 && !ASKED_ELSEWHERE.has(ruleId) && !TOO_STRICT.has(ruleId) && !DONE_BY_TYPES.test(ruleId),
  });
  const results = await eslint.lintFiles([...files]);
  // Directives for rules that are not asked here look unused; files that do not parse are the compiler's.
  const asked = results.map((result) => ({
    ...result,
    messages: result.messages.filter(({ ruleId, fatal }) => ruleId !== null && fatal !== true),
  }));
  return lintFindings(root, 'eslint', asked, 'Write it as the rule’s page shows.');
}

interface Kept {
  readonly key: string;
  readonly findings: readonly Finding[];
}

function keyOf(root: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(root);
  for (const file of [CONFIGURATION, path.join(HERE, 'package-lock.json'), ...files])
    hash.update(file).update(existsSync(file) ? readFileSync(file) : '');
  return hash.digest('hex');
}

function keptFor(key: string): readonly Finding[] | undefined {
  if (!existsSync(CACHE)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(CACHE, 'utf8')) as Kept;
    return kept.key === key ? kept.findings : undefined;
  } catch {
    return undefined;
  }
}

function keep(key: string, findings: readonly Finding[]): void {
  mkdirSync(path.dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify({ key, findings } satisfies Kept));
}
