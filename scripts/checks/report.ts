import { findingText } from './finding.ts';
import type { GateResult } from './runGate.ts';

/** All that a gate has to say: its findings, or why it did not run; empty for a clean one. */
export function detailsOf(result: GateResult): string {
  if (result.state === 'missing' || result.state === 'failed') return `${result.gate}: ${result.reason}`;
  return result.findings.map(findingText).join('\n');
}

/** The gate's line of a summary: `ok  soql  0 findings  3.2 s`. */
export function summaryLine(result: GateResult): string {
  const { gate, state, findings, seconds } = result;
  const words = { clean: 'ok', findings: 'FOUND', failed: 'FAILED', missing: 'NOT RUN' }[state];
  const count = state === 'failed' || state === 'missing' ? '-' : plural(findings.length);
  return `${words.padEnd(8)} ${gate.padEnd(16)} ${count.padEnd(14)} ${seconds.toFixed(1)} s`;
}

function plural(count: number): string {
  return count === 1 ? '1 finding' : `${count} findings`;
}
