import type { Finding } from '../finding.ts';
import { lineAt } from '../read/sources.ts';
import type { Copy } from './copy.ts';
import type { Plant } from './plant.ts';

/** Why a fault that stands in the copy counts as missed by these findings; null when one names it in its place. */
export function problemOf(copy: Copy, plant: Plant, findings: readonly Finding[]): string | null {
  const line = lineOf(copy, plant);
  const isFound = findings.some(
    (each) => each.file === plant.file && each.line === line && (plant.rule ?? each.rule) === each.rule,
  );
  return isFound ? null : `expected ${plant.rule ?? plant.gate} at ${plant.file}:${line}, found ${listed(findings)}`;
}

function listed(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'nothing';
  return findings
    .slice(0, 3)
    .map(({ file, line, rule }) => `${rule} at ${file}:${line}`)
    .join('; ');
}

function lineOf(copy: Copy, { file, at }: Plant): number {
  if (at === undefined) return 1;
  const text = copy.read(file) ?? '';
  const offset = text.indexOf(at);
  if (offset < 0) throw new Error(`${file} does not hold: ${at}`);
  return lineAt(text, offset);
}
