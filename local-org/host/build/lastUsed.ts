import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

const HOUR_MS = 3_600_000;

/** The time of a kept file or folder says when it last served. */
export function markUsed(place: string): void {
  const now = new Date();
  utimesSync(place, now, now);
}

/**
 * Removes what stands in `folder` under the prefix, other than `current`, once no start has used it for an hour: earlier builds, and
 * drafts of builds that were cut off. Starts beside this one may do the same.
 */
export function pruneUnused(folder: string, prefix: string, current: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(prefix))) {
    const place = path.join(folder, name);
    const used = statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (place !== current && Date.now() - used > HOUR_MS) rmSync(place, { recursive: true, force: true });
  }
}
