import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Finding } from '../finding.ts';

const SCRIPT = 'demo/bench.ts';
const BROKEN = 'broken: ';

/** A finding for each bound that the small benchmark finds broken. Throws when it does not come to its end. */
export function checkBench(root: string): readonly Finding[] {
  const flags = ['--disable-warning=ExperimentalWarning', path.join(root, SCRIPT), '--quick'];
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, { cwd: root, encoding: 'utf8' });
  const broken = stdout.split('\n').filter((line) => line.startsWith(BROKEN));
  if (status !== 0 && broken.length === 0)
    throw new Error(`the benchmark ended with ${status ?? 'a signal'}: ${stderr}`);
  return broken.map((line) => ({
    file: SCRIPT,
    line: 1,
    rule: 'bench/bound',
    message: line.slice(BROKEN.length),
    remedy: 'Run npm run bench -- --quick, and see docs/scale.md for what the bounds mean.',
  }));
}
