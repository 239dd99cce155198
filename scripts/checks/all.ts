import { fork } from 'node:child_process';
import path from 'node:path';
import type { Gate } from './gate.ts';
import { GATES } from './gates.ts';
import { detailsOf, summaryLine } from './report.ts';
import type { GateResult } from './runGate.ts';

/**
 * `node scripts/checks/all.ts [--full] [--lanes n] [--without gate,gate]`: runs the fast gates, or with --full the slow ones, each group in a process of
 * its own and two groups at a time. Exits 1 unless all are clean. A gate whose engine cannot run here for want of Java is skipped
 * by name on a developer's machine and fails in CI, which installs it.
 */
const LANES = 2;
/** Heap of a group's process: two at a time, with Java beside them, stay within four gigabytes. */
const MOST_MEGABYTES = 1536;
const args = process.argv.slice(2);
const lanes = Number(args[args.indexOf('--lanes') + 1] ?? NaN) || LANES;
const speed = args.includes('--full') ? 'full' : 'fast';
const without = new Set(args[args.indexOf('--without') + 1]?.split(',') ?? []);
const gates = GATES.filter((gate) => gate.speed === speed && !(args.includes('--without') && without.has(gate.name)));
const groups = [...Map.groupBy(gates, (gate) => gate.group).values()];
const results: GateResult[] = [];

function report(result: GateResult): void {
  results.push(result);
  console.log(`[${results.length}/${gates.length}] ${summaryLine(result)}`);
  const details = detailsOf(result);
  if (details !== '') console.log(details.replace(/^/gm, '    '));
}

/** Ends when the group's process has; gates it did not report on have failed. */
function runGroup(group: readonly Gate[]): Promise<void> {
  const names = group.map((gate) => gate.name);
  const child = fork(path.join(import.meta.dirname, 'run.ts'), names, {
    execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${MOST_MEGABYTES}`],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const reported = new Set<string>();
  child.on('message', (message) => {
    const result = message as GateResult;
    reported.add(result.gate);
    report(result);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const reason = `its process ended with ${code} before it reported`;
      for (const gate of names.filter((name) => !reported.has(name)))
        report({ gate, state: 'failed', findings: [], reason, seconds: 0 });
      resolve();
    });
  });
}

async function lane(): Promise<void> {
  for (let group = groups.shift(); group; group = groups.shift()) await runGroup(group);
}

const started = performance.now();
console.log(`${gates.length} gates, ${lanes} at a time`);
await Promise.all(Array.from({ length: lanes }, lane));

const clean = results.filter((result) => result.state === 'clean').length;
const skipped = process.env['CI'] ? 0 : results.filter((result) => result.state === 'missing').length;
const failed = gates.length - clean - skipped;
console.log('');
for (const gate of gates) {
  const result = results.find((one) => one.gate === gate.name);
  if (result) console.log(`${summaryLine(result).padEnd(52)} ${gate.title}`);
}
console.log(`\n${((performance.now() - started) / 1000).toFixed(1)} s in all`);
console.log(`${clean} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
