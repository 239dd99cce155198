import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../checks/finding.ts';
import { sampleOf } from './sample.ts';
import { strykerTally } from './stryker.ts';
import { mutationFindings, summaryOf } from './verdict.ts';

const ROOMS = 'force-app/main';
const CONFIGURATION = 'build/mutation/viewModels.config.json';
const REPORT = 'build/mutation/viewModels.json';
/** Modules and lines of each that one run looks at: about two minutes on an idle machine. */
const MODULES = 10;
const LINES_EACH = 3;
/** Per cent of the mutants that must be killed: 77 were when this was set, and a small sample has its luck. */
const LEAST = 65;

/** A module without a template of its own: what it computes, a screen shows. */
export interface ViewModel {
  /** Relative to the root, with slashes. */
  readonly file: string;
  readonly source: string;
}

/**
 * Stryker's mutants of a sample of view models that the tests of their bundles let live; none when enough were killed. Throws when
 * Stryker fails.
 */
export async function checkViewModelMutants(root: string): Promise<readonly Finding[]> {
  const models = sampleOf(viewModels(root), MODULES, ({ file, source }) => `${file}\n${source}`);
  mkdirSync(path.join(root, path.dirname(CONFIGURATION)), { recursive: true });
  writeFileSync(path.join(root, CONFIGURATION), JSON.stringify(configurationFor(models), null, 1));
  const tally = await strykerTally(root, CONFIGURATION, REPORT);
  console.log(`mutation-views: ${summaryOf(tally, LEAST)}`);
  return mutationFindings('mutation-views', tally, LEAST);
}

/** Every module of a bundle with tests that computes: no component, no labels, no types, nothing of the scoring engine, which is mutated whole. */
export function viewModels(root: string): readonly ViewModel[] {
  return readdirSync(path.join(root, ROOMS), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => /\/lwc\/(?!scoring\/)\w+\/(?!labels|types)\w+\.ts$/.test(file))
    .filter((file) => existsSync(path.join(root, path.dirname(file), '__tests__')))
    .sort()
    .map((file) => ({ file, source: readFileSync(path.join(root, file), 'utf8') }))
    .filter(({ source }) => !source.includes('LightningElement') && linesOf(source).length > 0);
}

/** Numbers from 1 of the lines that compute something: in a body, or an arrow's value. */
export function linesOf(source: string): readonly number[] {
  return source.split('\n').flatMap((line, place) => {
    const isBody = /^\s+\S/.test(line) && !/^\s*(\*|\/\/|\/\*|readonly |import |export )/.test(line);
    return isBody && /[<>!=&|?+*/-]{1,3} |true|false|return |\w\(|'/.test(line) ? [place + 1] : [];
  });
}

function rangesOf({ file, source }: ViewModel): readonly string[] {
  const lines = source.split('\n');
  const chosen = sampleOf(linesOf(source), LINES_EACH, (line) => `${file}:${line} ${lines[line - 1]}`);
  return chosen.map((line) => `${file}:${line}-${line}`);
}

function configurationFor(models: readonly ViewModel[]): object {
  // Tests of the module's own bundle decide: a rule is held where it is written.
  const bundles = new Set(models.map(({ file }) => path.dirname(file)));
  return {
    mutate: models.flatMap(rangesOf),
    testRunner: 'jest',
    jest: {
      configFile: 'scripts/mutation/viewModels.jest.config.cjs',
      config: { testMatch: [...bundles].map((bundle) => `<rootDir>/${bundle}/__tests__/*.test.ts`) },
      enableFindRelatedTests: false,
    },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 1,
    testRunnerNodeArgs: ['--max-old-space-size=1024'],
    maxTestRunnerReuse: 40,
    timeoutMS: 60_000,
    allowConsoleColors: false,
    ignorePatterns: [
      '*',
      '!force-app/**',
      '!jest-mocks/**',
      '!scripts/mutation/*.cjs',
      '!jest.config.js',
      '!package.json',
      '!sfdx-project.json',
    ],
    tempDirName: 'build/stryker-views',
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: REPORT },
    thresholds: { high: 95, low: LEAST, break: null },
  };
}
