import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

/**
 * Converts the source to metadata format with the official CLI, into a throw-away folder: the smoke test that every file is
 * where the platform's tools look for it. Exits with the CLI's code.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'l2o-convert-'));
try {
  const result = spawnSync(
    'sf',
    ['project', 'convert', 'source', '--source-dir', 'force-app', '--output-dir', folder],
    {
      encoding: 'utf8',
      env: { ...process.env, SF_AUTOUPDATE_DISABLE: 'true', SF_DISABLE_TELEMETRY: 'true' },
    },
  );
  process.stdout.write(result.stdout ?? '');
  process.stderr.write(result.stderr ?? '');
  process.exitCode = result.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
