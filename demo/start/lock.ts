import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../cli/fault.ts';

/**
 * Keeps the stored org for this process: two of them would give out the same ids. Gives what lets it go. Throws InputError while
 * another process that still runs has it.
 */
export function takeLock(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'lock');
  const holder = holderOf(file);
  if (holder !== null && isRunning(holder)) {
    throw new InputError([
      `the stored org is in use by another npm start (process ${holder}): stop that one first, or open an export with --data`,
    ]);
  }
  rmSync(file, { force: true });
  // Whoever comes second in the same instant fails here rather than share the store.
  writeFileSync(file, String(process.pid), { flag: 'wx' });
  return () => rmSync(file, { force: true });
}

function holderOf(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && pid !== process.pid ? pid : null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isOver(pid);
  } catch (error) {
    // A process of someone else may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process that was killed answers signals until its parent has taken note of it. Where there is no /proc, it counts as running. */
function isOver(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
}
