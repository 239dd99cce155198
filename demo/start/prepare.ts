import { Worker } from 'node:worker_threads';
import { hasBaseComponents } from '../../local-org/host/cache.ts';

/** Compiles the base components, where none are yet, on another core while this one fills the org; resolves when they are there. */
export function prepareBaseComponents(): Promise<void> {
  if (hasBaseComponents()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('hostWorker.ts', import.meta.url));
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
}
