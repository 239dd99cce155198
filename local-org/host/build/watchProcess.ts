import type { RollupError } from 'rollup';
import { type Builder, builderOf } from './app.ts';
import type { BuildOptions, HasSchema } from './builtApp.ts';
import { forget, keep } from './keptApp.ts';
import { CLIENT_FOLDER } from './platformPlugin.ts';
import { type Sources, sourcesReader } from './sources.ts';
import { watchFolders } from './watchFolders.ts';
import type { SchemaAnswer, SchemaQuestion, WatchNews, WatchOrder } from './watchMessages.ts';

// The process that `watch.ts` starts: builds after each change of the sources until the host goes.
process.once('disconnect', () => process.exit());
// Ctrl+C reaches every process of a terminal, and the host ends this one.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.once('message', (order: WatchOrder) => follow(order));

function follow({ options, servedKey }: WatchOrder): void {
  const catchUp = catcherUp(options, servedKey);
  let running = Promise.resolve();
  const next = (): void => {
    running = running.then(catchUp).catch(tellFault);
  };
  try {
    // First of all: what changes from now on is seen, also while the first build runs.
    watchFolders([options.packageFolder, CLIENT_FOLDER], next);
  } catch (error) {
    tellFault(error);
  }
  next();
}

/** Gives what builds until the sources on the disk are those that were built, so that no change is lost wherever it falls. */
function catcherUp(options: BuildOptions, servedKey: string | null): () => Promise<void> {
  const read = sourcesReader(options);
  const hasSchema = schemaAsked();
  let builder: Builder | undefined;
  let latest: Sources | undefined;
  let kept: string | null = null;

  /** A build of sources that are served already only warms the compilers. */
  const build = async (sources: Sources, before: Sources | undefined): Promise<void> => {
    builder ??= builderOf(options, hasSchema);
    const started = performance.now();
    const result = await builder(before !== undefined && !haveSameFiles(before, sources));
    if (before === undefined && sources.key === servedKey) return;
    tell({ kind: 'built', app: result.app, milliseconds: Math.round(performance.now() - started) });
    if (read().key !== sources.key) return;
    const file = keep(options, sources, result);
    // Of a row of edits the last is what the next start asks for.
    if (kept !== null && kept !== file) forget(kept);
    kept = before === undefined ? null : file;
  };

  return async () => {
    for (let sources = read(); sources.key !== latest?.key; sources = read()) {
      const before = latest;
      latest = sources;
      await build(sources, before).catch(tellFault);
    }
  };
}

function haveSameFiles(one: Sources, other: Sources): boolean {
  return one.files.size === other.files.size && [...one.files].every((file) => other.files.has(file));
}

/** Puts the question to the host, which has the org. */
function schemaAsked(): HasSchema {
  const waiting = new Map<string, ((isThere: boolean) => void)[]>();
  process.on('message', ({ name, isThere }: SchemaAnswer) => {
    waiting.get(name)?.forEach((resolve) => resolve(isThere));
    waiting.delete(name);
  });
  return (name) =>
    new Promise((resolve) => {
      waiting.set(name, [...(waiting.get(name) ?? []), resolve]);
      tell({ kind: 'asks', name });
    });
}

function tellFault(error: unknown): void {
  const { message, id } = error as RollupError;
  // Only some compilers put the file into their message.
  tell({ kind: 'failed', message: id === undefined || message.includes(id) ? message : `${id}: ${message}` });
}

function tell(news: WatchNews | SchemaQuestion): void {
  if (process.connected) process.send?.(news);
}
