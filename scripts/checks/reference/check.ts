import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Finding } from '../finding.ts';

const SCRIPT = 'demo/reference.ts';
/** The line of a metric, then one of the product and one of the reference. */
const DIFFERENCE = /^(\S.*)\n {4}product +(.*)\n {4}reference +(.*)$/gm;

/** A finding for each reading that the product and the reference tell differently. Throws when the comparison does not come to its end. */
export function checkReference(root: string): readonly Finding[] {
  const flags = ['--disable-warning=ExperimentalWarning', path.join(root, SCRIPT)];
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, { cwd: root, encoding: 'utf8' });
  const found = [...stdout.matchAll(DIFFERENCE)];
  if (status !== 0 && found.length === 0)
    throw new Error(`the comparison ended with ${status ?? 'a signal'}: ${stderr}`);
  return found.map(([, where, product, reference]) => ({
    file: SCRIPT,
    line: 1,
    rule: 'reference/reading',
    message: `${where}: product ${product}; reference ${reference}`,
    remedy: 'Run npm run reference, and see docs/decisions/0024-a-reference-of-its-own.md for what each side reads.',
  }));
}
