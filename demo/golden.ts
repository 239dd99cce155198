import { writeFileSync } from 'node:fs';
import { run } from './cli/run.ts';
import { collectAndScore } from './collect.ts';
import { managerOf } from './company.ts';
import { GOLDEN_FILE, readingsOf } from './northgate/golden.ts';
import { openProductOrg } from './productOrg.ts';
import { fill } from './source.ts';

/** `npm run golden`: writes what the demo company's 36 readings come to, for the test to compare with. */
await run(() => {
  const org = openProductOrg();
  const { asOf, answers } = fill(org, { isJson: false }, (line) => console.error(line));
  const readings = readingsOf(collectAndScore(org, managerOf(org), asOf, answers));
  writeFileSync(GOLDEN_FILE, `${JSON.stringify(readings, null, 2)}\n`);
  console.log(`${readings.length} readings written`);
});
