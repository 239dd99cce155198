import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import type { Finding } from '../finding.ts';
import { PACKAGE_FOLDER } from '../read/sources.ts';

/**
 * Converts the source to metadata format with the official CLI, into a throw-away folder: the smoke test that every file is
 * where the platform's tools look for it. Its refusal is one finding.
 */
export function checkConvert(root: string): readonly Finding[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'l2o-convert-'));
  try {
    const command = ['project', 'convert', 'source', '--source-dir', PACKAGE_FOLDER, '--output-dir', folder, '--json'];
    const result = spawnSync(process.execPath, [cli(), ...command], {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        SF_AUTOUPDATE_DISABLE: 'true',
        SF_DISABLE_AUTOUPDATE: 'true',
        SF_DISABLE_TELEMETRY: 'true',
      },
    });
    if (result.error) throw result.error;
    return result.status === 0 ? [] : [refusal(root, messageIn(result.stdout) ?? result.stderr)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The CLI's own script, so that it is this project's and not another on the path. */
function cli(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('@salesforce/cli')), '../bin/run.js');
}

/** The message in the CLI's JSON; null when it answered with something else. */
function messageIn(output: string): string | null {
  try {
    return (JSON.parse(output) as { readonly message: string }).message;
  } catch {
    return null;
  }
}

/** The CLI names the file it stumbled over by its full path, if any. */
function refusal(root: string, message: string): Finding {
  const file = message.split(/: |\s/).find((word) => word.startsWith(`${root}${path.sep}`));
  return {
    file: file === undefined ? PACKAGE_FOLDER : path.relative(root, file).split(path.sep).join('/'),
    line: 1,
    rule: 'convert/refused',
    message,
    remedy: 'Put the file where the Salesforce CLI looks for its type, with the ending that type has.',
  };
}
