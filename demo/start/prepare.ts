import { Worker } from 'node:worker_threads';

/** Compiles the base components on another core while this one fills the org; resolves when they are there. */
export function prepareBaseComponents(): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('hostWorker.ts', import.meta.url));
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
}
