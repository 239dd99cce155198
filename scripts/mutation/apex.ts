import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { PACKAGE_FOLDER } from '../../demo/productOrg.ts';
import type { ApexSource } from '../../local-org/apex/index.ts';
import { classOf } from './closure.ts';
import type { Examined, LaneData } from './lane.ts';

/** The classes that compute: a slip in them is a wrong score. */
const UNDER_TEST = /force-app\/main\/(scoring\/classes|evidence\/classes\/metrics)\/(?!.*(Test|Vectors)\.cls$)/;
const OUTPUT = path.resolve(import.meta.dirname, '../../build/mutation');
/** Per cent of the mutants that must be killed. */
const LEAST = 85;
const LANES = 2;

const { values } = parseArgs({ options: { class: { type: 'string', multiple: true, default: [] } } });
const files = apexFiles();
const targets = files.filter(
  (file) => UNDER_TEST.test(file.path) && (values.class.length === 0 || values.class.includes(classOf(file.path))),
);
const cacheFolder = path.join(OUTPUT, 'parsed');
mkdirSync(cacheFolder, { recursive: true });
const examined: Examined[] = [];
try {
  // Longest first, so that the lanes end together.
  const waiting = [...targets].sort((a, b) => b.source.length - a.source.length).map((file) => file.path);
  await Promise.all(Array.from({ length: Math.min(LANES, waiting.length) }, () => lane(waiting)));
} finally {
  rmSync(cacheFolder, { recursive: true, force: true });
}
report();

function lane(waiting: string[]): Promise<void> {
  const workerData: LaneData = { files, cacheFolder };
  const worker = new Worker(new URL('./lane.ts', import.meta.url), { workerData });
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const file = waiting.shift();
      if (file === undefined) void worker.terminate().then(() => resolve());
      else worker.postMessage(file);
    };
    worker.on('error', reject);
    worker.on('message', (one: Examined) => {
      examined.push(one);
      console.log(summary(one));
      next();
    });
    next();
  });
}

function summary({ file, outcomes }: Examined): string {
  const { killed, all } = count([{ file, outcomes }]);
  return `${classOf(file).padEnd(36)} ${String(killed).padStart(4)}/${String(all).padEnd(4)} killed`;
}

/** Mutants that do not compile say nothing about the tests. */
function count(of: readonly Examined[]): { killed: number; all: number } {
  const fates = of
    .flatMap(({ outcomes }) => outcomes.map(({ fate }) => fate))
    .filter((fate) => fate !== 'does not compile');
  return { killed: fates.filter((fate) => fate === 'killed').length, all: fates.length };
}

function report(): void {
  writeFileSync(path.join(OUTPUT, 'apex.json'), JSON.stringify(examined, null, 1));
  for (const { file, outcomes } of [...examined].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const source = files.find((one) => one.path === file)?.source ?? '';
    for (const { mutant, fate } of outcomes.filter((one) => one.fate === 'survived' || one.fate === 'not covered')) {
      const before = source.slice(mutant.start, mutant.end).split('\n')[0] ?? '';
      console.log(`${file}:${mutant.line} ${fate}: ${mutant.operator} ${before} → ${mutant.replacement || 'nothing'}`);
    }
  }
  const { killed, all } = count(examined);
  const percent = all === 0 ? 0 : (100 * killed) / all;
  console.log(`\n${killed} of ${all} mutants killed, ${percent.toFixed(1)} % (at least ${LEAST} %)`);
  process.exitCode = percent < LEAST ? 1 : 0;
}

function apexFiles(): readonly ApexSource[] {
  return readdirSync(PACKAGE_FOLDER, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.cls'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: path.relative(process.cwd(), file), source: readFileSync(file, 'utf8') }));
}
