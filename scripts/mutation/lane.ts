import { parentPort, workerData } from 'node:worker_threads';
import type { ApexSource } from '../../local-org/apex/index.ts';
import { Laboratory, type Outcome } from './laboratory.ts';
import { type Mutant, mutantsOf, wordMutantsOf } from './mutants.ts';
import { sampleOf } from './sample.ts';

/** What one lane gets. */
export interface LaneData {
  readonly files: readonly ApexSource[];
  readonly cacheFolder: string;
  /** As many mutants of each class are drawn, those of its words among them; null for every mutant of its code. */
  readonly drawn: number | null;
}

/** What one lane reports: the class it has finished. */
export interface Examined {
  readonly file: string;
  readonly outcomes: readonly Outcome[];
}

const { files, cacheFolder, drawn } = workerData as LaneData;
const laboratory = new Laboratory(files, cacheFolder);

parentPort?.on('message', (path: string) => {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no class at ${path}`);
  const outcomes = [...laboratory.examine(file, mutantsFor(file))];
  parentPort?.postMessage({ file: path, outcomes } satisfies Examined);
});

function mutantsFor({ path, source }: ApexSource): readonly Mutant[] {
  const all = mutantsOf(source);
  if (drawn === null) return all;
  const keyOf = ({ start, replacement }: Mutant): string => `${path}:${start} ${replacement}\n${source}`;
  return sampleOf([...all, ...wordMutantsOf(source)], drawn, keyOf);
}
