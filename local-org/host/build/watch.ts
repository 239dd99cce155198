import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { BuildOptions, BuiltApp, HasSchema } from './builtApp.ts';
import type { SchemaAnswer, SchemaQuestion, WatchNews, WatchOrder } from './watchMessages.ts';

/** Whoever has just started opens the page: the compilers wait until it has drawn. */
const WARM_UP_AFTER_MS = 3000;
/** How long the end of the watching may take. */
const PATIENCE_MS = 1000;
const PROGRAM = new URL('watchProcess.ts', import.meta.url);

export interface Watcher {
  close(): Promise<void>;
}

/** Gets each build, and the message of one that did not work. */
export interface WatchListener {
  built(app: BuiltApp, milliseconds: number): void;
  failed(message: string): void;
}

/**
 * Builds after every change of the sources until `close` is called. Where the host serves nothing yet (`servedKey` null) the first
 * build begins at once; else the compilers are loaded some seconds later, and what was changed until then shows once they are.
 */
export function watchApp(
  options: BuildOptions,
  hasSchema: HasSchema,
  servedKey: string | null,
  listener: WatchListener,
): Watcher {
  let child: ChildProcess | undefined;
  const begin = (): void => {
    child = started({ options, servedKey }, hasSchema, listener);
    if (servedKey !== null) lower(child);
  };
  const timer = servedKey === null ? void begin() : setTimeout(begin, WARM_UP_AFTER_MS);
  return {
    close: () => {
      clearTimeout(timer ?? undefined);
      return ended(child);
    },
  };
}

/**
 * A process of its own, not a thread: its compilers then leave the host's memory and its pool of threads alone, and every system can
 * run it after all else.
 */
function started(order: WatchOrder, hasSchema: HasSchema, listener: WatchListener): ChildProcess {
  // With room for the short-lived trees of a build the collector comes less often, which makes an edit a tenth quicker.
  const execArgv = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=64'];
  const child = fork(PROGRAM, { serialization: 'advanced', execArgv });
  child.on('message', (news: WatchNews) => {
    if (news.kind === 'built') listener.built(news.app, news.milliseconds);
    else if (news.kind === 'failed') listener.failed(news.message);
    else void answer(child, news, hasSchema);
  });
  child.once('error', (error) => listener.failed(error.message));
  child.once('exit', (code, signal) => {
    listener.failed(`changes no longer show: what builds them has ended (${signal ?? code}). Start again`);
  });
  child.send(order);
  return child;
}

async function answer(child: ChildProcess, { name }: SchemaQuestion, hasSchema: HasSchema): Promise<void> {
  const reply: SchemaAnswer = { name, isThere: await hasSchema(name) };
  if (child.connected) child.send(reply);
}

function lower({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Where it may not be lowered, the page is only a little slower while the compilers load.
  }
}

/** It goes by itself once it is let go, and finishes what it is writing; one that is deep in a build is stopped. */
async function ended(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.removeAllListeners();
  await new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    child.once('exit', () => resolve(clearTimeout(timer)));
    if (child.connected) child.disconnect();
  });
}
