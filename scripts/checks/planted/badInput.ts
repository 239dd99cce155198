import type { Finding } from '../finding.ts';
import { GATES } from '../gates.ts';
import { runGate, type GateResult } from '../runGate.ts';
import { Copy } from './copy.ts';
import { DAMAGE, type Damage } from './damage.ts';
import { SEED } from './seed.ts';

/**
 * The proof that bad input is a named finding and never a crash: damages files of a small sound tree and runs every gate on it. Reports
 * each gate that breaks, and each damaged file that no gate names.
 */
export async function checkBadInput(root: string): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const damage of DAMAGE) findings.push(...(await findingsOf(root, damage)));
  return findings;
}

async function findingsOf(root: string, damage: Damage): Promise<readonly Finding[]> {
  const copy = new Copy(root, false);
  try {
    return await copy.during([...SEED, ...damage.edits], async () => {
      const results: GateResult[] = [];
      for (const gate of GATES.filter(({ judges }) => judges !== 'tests')) results.push(await runGate(gate, copy.root));
      return verdict(damage, results);
    });
  } finally {
    copy.remove();
  }
}

/** What is wrong with how the gates took the damage. */
export function verdict({ name, files }: Damage, results: readonly GateResult[]): readonly Finding[] {
  const named = new Set(results.flatMap((result) => result.findings.map(({ file }) => file)));
  const finding = (file: string, rule: string, message: string, remedy: string): Finding => ({
    file,
    line: 1,
    rule: `bad-input/${rule}`,
    message: `${name}: ${message}`,
    remedy,
  });
  return [
    ...results
      .filter(({ state }) => state === 'failed' || state === 'missing')
      .map(({ gate, reason }) =>
        finding('scripts/checks/gates.ts', 'broken', `${gate}: ${reason}`, 'Let the gate name the file instead.'),
      ),
    ...files
      .filter((file) => !named.has(file))
      .map((file) => finding(file, 'unnamed', 'no gate names it', 'Let one gate name the file.')),
  ];
}
