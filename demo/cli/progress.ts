import type { WriteStream } from 'node:tty';

/** How far something has come: `done` of `total`, and what it is about now. */
export type Progress = (done: number, total: number, what: string) => void;

/** What a progress bar needs of a stream. */
export type ProgressStream = Pick<WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;

const WIDTH = 28;
const LABEL = 24;
const CLEAR_LINE = '\r\u001b[2K';

/**
 * Progress on a terminal: one bar that moves on a TTY and is gone when all is done, otherwise a plain line whenever what is being
 * done changes. `title` says what the whole is.
 */
export function terminalProgress(stream: ProgressStream, title: string): Progress {
  return stream.isTTY === true ? bar(stream, title) : lines(stream, title);
}

function bar(stream: ProgressStream, title: string): Progress {
  return (done, total, what) => {
    const isDone = done >= total;
    const room = (stream.columns ?? 80) - 1;
    stream.write(CLEAR_LINE + (isDone ? '' : barText(title, done, total, what).slice(0, room)));
  };
}

function barText(title: string, done: number, total: number, what: string): string {
  const filled = Math.floor((WIDTH * done) / Math.max(total, 1));
  const percent = Math.floor((100 * done) / Math.max(total, 1));
  return `${title} [${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${String(percent).padStart(3)} % ${what.slice(0, LABEL)}`;
}

function lines(stream: ProgressStream, title: string): Progress {
  let last = '';
  return (done, total, what) => {
    if (what !== last) stream.write(`${title}: ${what} (${done} of ${total})\n`);
    last = what;
  };
}
