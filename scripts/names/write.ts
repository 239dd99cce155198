import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { collectNames } from './collect.ts';
import { changesOf, readReleased, RELEASED_FILE } from './released.ts';

// `npm run names`: takes the names of the package into config/released-names.json. After the first release it takes new ones only.
const root = path.resolve(import.meta.dirname, '../..');
const { since, names } = readReleased(root);
const present = collectNames(root);
const { gone, added } = changesOf(names, present);
if (since !== null && gone.length > 0) {
  console.error(
    [...gone, `Released with ${since}, so they stay for ever (docs/decisions/0012-what-can-never-change.md).`].join(
      '\n',
    ),
  );
  process.exitCode = 1;
} else {
  writeFileSync(path.join(root, RELEASED_FILE), `${JSON.stringify({ since, names: present }, null, 2)}\n`);
  console.log([...gone, ...added, `${Object.values(present).flat().length} names`].join('\n'));
}
