import { GATES } from './gates.ts';
import { detailsOf, summaryLine } from './report.ts';
import { runGate } from './runGate.ts';

/**
 * `node scripts/checks/run.ts <gate>…`: runs the gates one after another over the working folder. Started by another process,
 * each result goes there as a message; started by hand, findings and summary are printed. Exits 1 unless all are clean.
 */
const names = process.argv.slice(2);
const unknown = names.find((name) => !GATES.some((gate) => gate.name === name));
if (names.length === 0 || unknown !== undefined) {
  console.error(`${unknown ?? 'nothing'} is no gate; the gates are ${GATES.map((gate) => gate.name).join(', ')}`);
  process.exit(2);
}
for (const gate of GATES.filter(({ name }) => names.includes(name))) {
  const result = await runGate(gate, process.cwd());
  if (result.state !== 'clean') process.exitCode = 1;
  if (process.send) {
    process.send(result);
    continue;
  }
  const details = detailsOf(result);
  if (details !== '') console.log(details);
  console.log(summaryLine(result));
}
process.disconnect?.();
