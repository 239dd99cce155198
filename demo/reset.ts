import { rmSync } from 'node:fs';
import { run } from './cli/run.ts';
import { STATE_FOLDER } from './productOrg.ts';
import { takeLock } from './start/lock.ts';

await run(() => {
  takeLock(STATE_FOLDER);
  rmSync(STATE_FOLDER, { recursive: true, force: true });
  console.log('The stored org is gone; the next npm start makes it anew.');
});
