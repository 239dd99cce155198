import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../finding.ts';

/** Tests that draw more orgs, and change each of them more often, when `L2O_PROPERTIES` says so; and those too long for `npm test`. */
const TESTS = ['demo/properties/{bornClosed,credits,order}.test.ts', 'demo/worse/*.test.ts', 'demo/**/*.long.test.ts'];
const FAILED = /^not ok \d+ - (.*)$/gm;
/** Draws what fast-check draws; the tests print it. */
const SEED = /^# (seed \d+)/m;

/** A finding for each property that the product breaks on some generated org. Throws when a test file breaks off. */
export function checkProperties(root: string): readonly Finding[] {
  return TESTS.flatMap((pattern) => globSync(pattern, { cwd: root })).flatMap((file) => brokenIn(root, file));
}

function brokenIn(root: string, file: string): readonly Finding[] {
  const flags = ['--disable-warning=ExperimentalWarning', '--test', '--test-reporter=tap', path.join(root, file)];
  const env = { ...process.env, L2O_PROPERTIES: 'wide' };
  const { status, stdout } = spawnSync(process.execPath, flags, { cwd: root, env, encoding: 'utf8' });
  const broken = [...stdout.matchAll(FAILED)].map(([, name = '']) => name);
  if (status !== 0 && broken.length === 0) throw new Error(`${file} ended with ${status ?? 'a signal'}: ${stdout}`);
  const seed = SEED.exec(stdout)?.[1] ?? 'no seed';
  return broken.map((name) => ({
    file,
    line: 1,
    rule: 'properties/broken',
    message: `${name} (${seed})`,
    remedy: `Run L2O_PROPERTIES=wide node --test ${file}, which prints the org, and see demo/worse for what is made worse.`,
  }));
}
