import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Plugin, TransformPluginContext, TransformResult } from 'rollup';

type Transform = (this: TransformPluginContext, code: string, id: string) => Promise<TransformResult> | TransformResult;
/** Results by the hash of what was transformed. */
type Kept = Record<string, TransformResult>;

const KEY_LENGTH = 24;

/**
 * The plugin with its transforms kept in `file` between builds and starts: an unchanged source costs its hash. The file has to stand
 * for one version of the plugin and its options; a file that cannot be read or written only costs time.
 */
export function withTransformCache(plugin: Plugin, file: string): Plugin {
  const transform = plugin.transform as Transform;
  const kept = readKept(file);
  let used: Kept = {};
  let hasNew = false;
  return {
    ...plugin,
    async transform(code, id) {
      const key = keyOf(code, id);
      const known = kept[key];
      const result = known === undefined ? await transform.call(this, code, id) : known;
      if (known === undefined && result !== undefined) {
        kept[key] = result;
        hasNew = true;
      }
      if (result !== undefined) used[key] = result;
      return result;
    },
    buildEnd(error) {
      if (error === undefined && hasNew) writeKept(file, used);
      hasNew = false;
      used = {};
    },
  };
}

function keyOf(code: string, id: string): string {
  return createHash('sha256').update(id).update('\0').update(code).digest('hex').slice(0, KEY_LENGTH);
}

function readKept(file: string): Kept {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return {};
  }
}

/** Writes beside the target and renames, so that a start beside this one never reads half a file. */
function writeKept(file: string, kept: Kept): void {
  try {
    const draft = `${file}-${process.pid}`;
    writeFileSync(draft, JSON.stringify(kept));
    renameSync(draft, file);
  } catch {
    // The next build transforms again.
  }
}
