import { parentPort, workerData } from 'node:worker_threads';
import type { ApexSource } from '../../local-org/apex/index.ts';
import { Laboratory, type Outcome } from './laboratory.ts';

/** What one lane gets. */
export interface LaneData {
  readonly files: readonly ApexSource[];
  readonly cacheFolder: string;
}

/** What one lane reports: the class it has finished. */
export interface Examined {
  readonly file: string;
  readonly outcomes: readonly Outcome[];
}

const { files, cacheFolder } = workerData as LaneData;
const laboratory = new Laboratory(files, cacheFolder);

parentPort?.on('message', (path: string) => {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no class at ${path}`);
  const outcomes = [...laboratory.examine(file)];
  parentPort?.postMessage({ file: path, outcomes } satisfies Examined);
});
