import { spawn } from 'node:child_process';
import { lastCount } from './counts.ts';
import { failureLines } from './failures.ts';
import type { Count } from './step.ts';

/** `npm run -s test:all`: every command that has to pass, one after another, then what failed and the sum of what they counted. */
const COMMANDS: readonly (readonly [string, ...string[]])[] = [
  ['npm', 'test'],
  ['npm', 'run', '-s', 'test:browser'],
  ['npm', 'run', '-s', 'check:full'],
];

const failures: string[] = [];

/** Shows its output as it comes and keeps the names of what failed. One that ends badly without a counted failure counts one. */
function run([program, ...args]: readonly [string, ...string[]]): Promise<Count> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    const end = (code: number | null): void => {
      const counted = lastCount(output) ?? { passed: 0, failed: 0, skipped: 0 };
      failures.push(...failureLines(output));
      const isUncounted = counted.failed === 0 && (code !== 0 || counted.passed === 0);
      resolve(isUncounted ? { ...counted, failed: 1 } : counted);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      output += chunk.toString();
    });
    child.on('error', () => end(1));
    child.on('close', end);
  });
}

const counts: Count[] = [];
for (const command of COMMANDS) {
  console.log(`\n$ ${command.join(' ')}`);
  counts.push(await run(command));
}
const sum = (of: keyof Count): number => counts.reduce((total, count) => total + count[of], 0);
if (sum('skipped') > 0) console.log(`\n${sum('skipped')} could not run here`);
console.log(['', ...failures].join('\n'));
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
