import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ApexSource } from '../../local-org/apex/index.ts';
import type { Finding } from '../checks/finding.ts';
import { classOf, isTest } from './closure.ts';
import type { Examined, LaneData } from './lane.ts';
import { mutationFindings, summaryOf, type Survivor, type Tally } from './verdict.ts';

/** The classes that compute: a slip in them is a wrong score. */
const ROOMS_UNDER_TEST = /force-app\/main\/(scoring\/classes|evidence\/classes\/metrics)\//;
const OUTPUT = 'build/mutation';
/** Per cent of the mutants that must be killed. */
const LEAST = 90;
const LANES = 2;
/** A lane holds one package and its mutant; what earlier mutants left is collected when this is reached, and a mutant that never ends stops there. */
const LANE_HEAP_MEGABYTES = 640;

/** Told after each class. */
export type Progress = (examined: Examined, done: number, all: number) => void;

/** Mutants of the scoring and metric classes that their Apex tests let live; none when enough were killed. */
export async function checkApexMutants(root: string): Promise<readonly Finding[]> {
  const files = apexFiles(root);
  const targets = classesUnderTest(files);
  const tally = tallyOf(await examine(root, targets, files, printProgress), files);
  console.log(`mutation-apex: ${summaryOf(tally, LEAST)}`);
  return mutationFindings('mutation-apex', tally, LEAST);
}

/** The classes that compute scores and metrics. Test classes and their fixtures are left out: nothing tests those. */
export function classesUnderTest(files: readonly ApexSource[]): readonly ApexSource[] {
  return files.filter(({ path: file, source }) => ROOMS_UNDER_TEST.test(file) && !isTest(source));
}

/** The fate of every mutant of the classes, or of `drawn` of each, two classes at a time; also kept as JSON under build/. */
export async function examine(
  root: string,
  targets: readonly ApexSource[],
  files: readonly ApexSource[],
  progress: Progress,
  drawn: number | null = null,
): Promise<readonly Examined[]> {
  mkdirSync(path.join(root, OUTPUT), { recursive: true });
  // Of its own: two of these run side by side in check:full.
  const cacheFolder = mkdtempSync(path.join(root, OUTPUT, 'parsed-'));
  const examined: Examined[] = [];
  // Longest first, so that the lanes end together.
  const waiting = [...targets].sort((a, b) => b.source.length - a.source.length).map((file) => file.path);
  const report = (one: Examined): void => progress(one, examined.push(one), targets.length);
  try {
    const lanes = Math.min(LANES, waiting.length);
    await Promise.all(Array.from({ length: lanes }, () => lane({ files, cacheFolder, drawn }, waiting, report)));
  } finally {
    rmSync(cacheFolder, { recursive: true, force: true });
  }
  writeFileSync(
    path.join(root, OUTPUT, drawn === null ? 'apex.json' : 'services.json'),
    JSON.stringify(examined, null, 1),
  );
  return examined;
}

function lane(workerData: LaneData, waiting: string[], report: (one: Examined) => void): Promise<void> {
  const worker = new Worker(new URL('./lane.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: LANE_HEAP_MEGABYTES },
  });
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const file = waiting.shift();
      if (file === undefined) void worker.terminate().then(() => resolve());
      else worker.postMessage(file);
    };
    worker.on('error', reject);
    worker.on('message', (one: Examined) => {
      report(one);
      next();
    });
    next();
  });
}

/** Mutants that do not compile say nothing about the tests. */
export function tallyOf(examined: readonly Examined[], files: readonly ApexSource[]): Tally {
  const outcomes = examined.flatMap(({ file, outcomes }) => outcomes.map((outcome) => ({ file, ...outcome })));
  const source = new Map(files.map((file) => [file.path, file.source]));
  return {
    killed: outcomes.filter(({ fate }) => fate === 'killed').length,
    survivors: outcomes
      .filter(({ fate }) => fate === 'survived' || fate === 'not covered')
      .map(({ file, mutant, fate }): Survivor => {
        const before = (source.get(file) ?? '').slice(mutant.start, mutant.end).split('\n')[0] ?? '';
        const change = `${fate}, ${mutant.operator}: ${before} → ${mutant.replacement || 'nothing'}`;
        return { file, line: mutant.line, change };
      }),
  };
}

export function printProgress(one: Examined, done: number, all: number): void {
  const { killed, survivors } = tallyOf([one], []);
  const share = `${killed}/${killed + survivors.length}`;
  console.log(`mutation-apex: ${done} of ${all} classes, ${classOf(one.file)} ${share} killed`);
}

/** Every class of the package, by path relative to `root`. */
export function apexFiles(root: string): readonly ApexSource[] {
  return readdirSync(path.join(root, 'force-app'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.cls'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: path.relative(root, file).split(path.sep).join('/'),
      source: readFileSync(file, 'utf8'),
    }));
}
