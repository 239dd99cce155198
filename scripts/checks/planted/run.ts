import { findingText } from '../finding.ts';
import { checkPlants } from './check.ts';
import { PLANTS } from './plants.ts';

/** `node scripts/checks/planted/run.ts [gate]`: plants the faults of one gate, or all, and says of each whether it was found. */
const [gate] = process.argv.slice(2);
const plants = PLANTS.filter((plant) => gate === undefined || plant.gate === gate);
const findings = await checkPlants(process.cwd(), plants, (plant, problem, seconds) =>
  console.log(
    `${problem === null ? 'found ' : 'MISSED'} ${plant.gate.padEnd(12)} ${plant.name} (${seconds.toFixed(1)} s)`,
  ),
);
for (const finding of findings) console.log(findingText(finding));
const missed = findings.filter((finding) => finding.rule === 'planted/missed').length;
console.log(`\n${plants.length - missed} passed, ${findings.length} failed`);
process.exitCode = findings.length === 0 ? 0 : 1;
