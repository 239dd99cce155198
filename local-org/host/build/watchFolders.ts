import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';

/** An editor saves in several steps: they count as one change. */
const SETTLED_AFTER_MS = 30;

interface Watched {
  readonly inode: number;
  readonly watcher: FSWatcher;
}

/**
 * Calls `changed` soon after anything changed below the folders. Watches each folder by itself: the recursive watch of Node 22 on
 * Linux no longer sees a file that was replaced by renaming another over it, as many editors save.
 */
export function watchFolders(folders: readonly string[], changed: () => void): void {
  const watched = new Map<string, Watched>();
  let timer: NodeJS.Timeout | undefined;

  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow();
      changed();
    }, SETTLED_AFTER_MS);
  };

  /** Watches folders that are new, also where one of the same name was before, and no longer those that have gone. */
  const follow = (): void => {
    const present = new Map(folders.flatMap(inodesBelow));
    for (const [folder, { inode, watcher }] of watched) {
      if (present.get(folder) === inode) continue;
      watcher.close();
      watched.delete(folder);
    }
    for (const [folder, inode] of present) {
      if (!watched.has(folder)) watched.set(folder, { inode, watcher: watcherOf(folder, later) });
    }
  };

  follow();
}

function watcherOf(folder: string, changed: () => void): FSWatcher {
  const watcher = watch(folder, changed);
  // A folder that goes is told by the one that holds it.
  watcher.on('error', () => watcher.close());
  return watcher;
}

/** The folder and all below it, each with what tells it from another of that name; nothing once it has gone. */
function inodesBelow(folder: string): readonly (readonly [folder: string, inode: number])[] {
  try {
    const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [[folder, statSync(folder).ino], ...below.flatMap(({ name }) => inodesBelow(path.join(folder, name)))];
  } catch {
    return [];
  }
}
