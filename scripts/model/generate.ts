import path from 'node:path';
import { faultLine } from './fault.ts';
import { applyDrift, driftLines, driftOf, filesOf } from './files.ts';
import { METRICS_FILE, loadModel } from './load.ts';
import { reasonFaults } from './reasons.ts';

// Writes the custom metadata records from config/model; with --check it writes nothing and fails on any departure.
const root = path.resolve(import.meta.dirname, '../..');
const isCheck = process.argv.includes('--check');
process.exitCode = run();

function run(): number {
  const { source, faults } = loadModel(root);
  if (faults.length > 0) return fail(faults.map(faultLine));
  const partings = reasonFaults(root, METRICS_FILE, source.metrics);
  if (partings.length > 0) return fail(partings.map(faultLine));
  const files = filesOf(source);
  const drift = driftOf(root, files);
  const lines = driftLines(drift);
  if (isCheck && lines.length > 0) return fail([...lines, 'Run `npm run model` and commit what it writes.']);
  if (!isCheck) applyDrift(root, files, drift);
  process.stdout.write([...lines, `${files.size} records as config/model asks`, ''].join('\n'));
  return 0;
}

function fail(lines: readonly string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 1;
}
