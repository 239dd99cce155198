import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const READY = /Ready in ([\d.]+) s: (\S+)/;

/** How a command ended; the exit code is null where a signal ended it. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  /** What it said besides: progress, and what went wrong. */
  readonly lines: readonly string[];
}

/** A running `npm start`. */
export interface StartedCommand {
  /** Resolves once the app can be opened; rejects with what was said when it ends before. */
  readonly ready: Promise<{ readonly url: string; readonly milliseconds: number }>;
  readonly ended: Promise<Ended>;
  /** Resolves once it says this on either stream. */
  said(words: string): Promise<void>;
  /** Ends npm and what it runs, as Ctrl+C in a terminal does, or by another signal. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/** `npm start` as a person types it, with the given variables on top of the environment and further options. */
export function npmStart(
  port: number,
  variables: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): StartedCommand {
  const started = performance.now();
  const child = npm(['start', '--silent', '--', '--port', String(port), ...options], variables);
  const heard = listen(child);
  const ended = end(child, heard);
  const ready = new Promise<{ url: string; milliseconds: number }>((resolve, reject) => {
    heard.each(() => {
      const url = READY.exec(heard.stdout)?.[2];
      if (url !== undefined) resolve({ url, milliseconds: performance.now() - started });
    });
    void ended.then(({ lines }) => reject(new Error(`npm start ended: ${lines.join('\n')}`)));
  });
  // Whoever waits for the end alone does not wait for the beginning.
  ready.catch(() => undefined);
  return {
    ready,
    ended,
    said: (words) =>
      new Promise((resolve) => {
        heard.each(() => `${heard.stdout}${heard.stderr}`.includes(words) && resolve());
      }),
    stop: async (signal = 'SIGINT') => {
      // npm and its shell do not hand every signal on: the whole group gets it.
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, signal);
      return ended;
    },
  };
}

/** Runs another script of the package to its end. */
export function npmRun(script: string, variables: Readonly<Record<string, string>>): Promise<Ended> {
  const child = npm(['run', '--silent', script], variables);
  return end(child, listen(child));
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function npm(args: readonly string[], variables: Readonly<Record<string, string>>): ChildProcess {
  return spawn('npm', [...args], { cwd: ROOT, detached: true, env: { ...process.env, ...variables } });
}

interface Heard {
  stdout: string;
  stderr: string;
  /** Calls now and after each piece. */
  each(look: () => void): void;
}

function listen(child: ChildProcess): Heard {
  const looks: (() => void)[] = [];
  const heard: Heard = {
    stdout: '',
    stderr: '',
    each(look) {
      looks.push(look);
      look();
    },
  };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (piece: string) => {
      heard[stream] += piece;
      for (const look of looks) look();
    });
  }
  return heard;
}

function end(child: ChildProcess, heard: Heard): Promise<Ended> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const lines = heard.stderr.split('\n').filter((line) => line.trim() !== '');
      resolve({ code, stdout: heard.stdout, lines });
    });
  });
}
