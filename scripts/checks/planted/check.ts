import type { Finding } from '../finding.ts';
import type { Check, Gate } from '../gate.ts';
import { GATES } from '../gates.ts';
import { Copy } from './copy.ts';
import type { Plant } from './plant.ts';
import { SLOW_PLANTS } from './plants.ts';
import { problemOf } from './problem.ts';
import { SEED } from './seed.ts';

const REMEDY = 'Make the gate see this fault again, or correct the plant.';

/** Told after each plant, for progress. */
export type Progress = (plant: Plant, problem: string | null, seconds: number) => void;

/**
 * The proof that the gates bite: plants every fault that needs it into a copy of the tree, one at a time, and reports each that its gate does not
 * find at its file and line, and each gate that finds something in the sound copy.
 */
export async function checkPlanted(root: string): Promise<readonly Finding[]> {
  return checkPlants(root, SLOW_PLANTS, () => undefined);
}

export async function checkPlants(
  root: string,
  plants: readonly Plant[],
  progress: Progress,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const judges of ['file', 'tree'] as const) {
    const chosen = plants.filter((plant) => gateOf(plant.gate).judges === judges);
    if (chosen.length > 0) findings.push(...(await findingsIn(root, judges, chosen, progress)));
  }
  return findings;
}

/** Where a gate judges each file by itself the seed alone is enough, and much quicker. */
async function findingsIn(
  root: string,
  judges: Gate['judges'],
  plants: readonly Plant[],
  progress: Progress,
): Promise<readonly Finding[]> {
  const copy = new Copy(root, judges === 'tree');
  try {
    return await copy.during(SEED, async () => [
      ...(await soundFindings(copy, plants)),
      ...(await plantFindings(copy, plants, progress)),
    ]);
  } finally {
    copy.remove();
  }
}

/** What the gates find where nothing is planted. */
async function soundFindings(copy: Copy, plants: readonly Plant[]): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const name of new Set(plants.map((plant) => plant.gate))) {
    const findings = await (await checkOf(name))(copy.root);
    found.push(...findings.map((finding) => ({ ...finding, rule: `planted/false-alarm ${finding.rule}` })));
  }
  return found;
}

async function plantFindings(copy: Copy, plants: readonly Plant[], progress: Progress): Promise<readonly Finding[]> {
  const missed: Finding[] = [];
  for (const plant of plants) {
    const started = performance.now();
    const problem = await missOf(copy, plant);
    progress(plant, problem, (performance.now() - started) / 1000);
    if (problem !== null)
      missed.push({
        file: plant.file,
        line: 1,
        rule: 'planted/missed',
        message: `${plant.name}: ${problem}`,
        remedy: REMEDY,
      });
  }
  return missed;
}

/** Why a planted fault counts as missed; null when the gate found it in its place. */
async function missOf(copy: Copy, plant: Plant): Promise<string | null> {
  try {
    return await copy.during(plant.edits, async () => {
      return problemOf(copy, plant, await (await checkOf(plant.gate))(copy.root));
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function checkOf(name: string): Promise<Check> {
  return gateOf(name).load();
}

function gateOf(name: string): Gate {
  const gate = GATES.find((each) => each.name === name);
  if (!gate) throw new Error(`there is no gate ${name}`);
  return gate;
}
