import { inOrder, type Finding } from './finding.ts';
import type { Gate } from './gate.ts';
import { missingJava } from './java.ts';

/** How a gate ended: `failed` is an engine that broke, `missing` one that could not be run here. */
export interface GateResult {
  readonly gate: string;
  readonly state: 'clean' | 'findings' | 'failed' | 'missing';
  readonly findings: readonly Finding[];
  /** Why it failed or was not run; empty otherwise. */
  readonly reason: string;
  readonly seconds: number;
}

/** Runs one gate over the tree; an engine that throws is a failed gate, never a clean one. */
export async function runGate(gate: Gate, root: string): Promise<GateResult> {
  const started = performance.now();
  const result = (state: GateResult['state'], findings: readonly Finding[], reason: string): GateResult => ({
    gate: gate.name,
    state,
    findings,
    reason,
    seconds: (performance.now() - started) / 1000,
  });
  const missing = gate.needsJava ? missingJava() : null;
  if (missing !== null) return result('missing', [], missing);
  try {
    const check = await gate.load();
    const findings = inOrder(await check(root));
    return result(findings.length === 0 ? 'clean' : 'findings', findings, '');
  } catch (error) {
    return result('failed', [], error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
