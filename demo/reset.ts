import { run } from './cli/run.ts';
import { forgetStoredOrgs } from './start/storedOrg.ts';

await run(() => {
  console.log(
    forgetStoredOrgs()
      ? 'The stored org is gone; the next npm start makes it anew.'
      : 'No org was stored. The next npm start makes one.',
  );
});
