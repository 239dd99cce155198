import { spawnSync } from 'node:child_process';

const INSTALL =
  'Java is missing: install a runtime of version 11 or later (Debian: apt-get install openjdk-17-jre-headless)';

/** What to install when there is no Java to run engines with; null when there is one. */
export function missingJava(): string | null {
  const { error, status } = spawnSync('java', ['-version'], { stdio: 'ignore' });
  return error || status !== 0 ? INSTALL : null;
}
