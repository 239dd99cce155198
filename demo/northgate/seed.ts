import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import type { Progress } from '../cli/progress.ts';
import { northgate } from './company.ts';
import { staff } from './people.ts';
import { grantPermissions, idNamed, PERSONAS } from './personas.ts';
import type { Row } from './row.ts';

const PROFILE = 'Standard User';
/** Rows between two calls of the progress. */
const CHUNK = 2000;

/** Objects of which every new org has rows, that the firm's own replace. */
const REPLACED = new Set(['OpportunityStage']);

/** Stores the firm and grants the personas their permission sets: all of it, or nothing when it fails. */
export function seedNorthgate(org: LocalOrg, progress: Progress = () => undefined): void {
  const tables = northgate(idNamed(org, 'Profile', PROFILE));
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  org.data.transaction(true, () => {
    for (const { object, rows } of tables) {
      if (REPLACED.has(object)) org.clear(object);
      for (let start = 0; start < rows.length; start += CHUNK) {
        const chunk =
          object === 'User' ? withProfiles(org, rows.slice(start, start + CHUNK)) : rows.slice(start, start + CHUNK);
        org.importRows(object, chunk);
        done += chunk.length;
        progress(done, total, object);
      }
    }
    grantPermissions(org, staff());
  });
}

/** The same users, each persona with a profile of its own where it has one. */
function withProfiles(org: LocalOrg, rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => {
    const profile = PERSONAS.find(({ userName }) => userName === row['Username'])?.profile;
    return profile === undefined ? row : { ...row, ProfileId: idNamed(org, 'Profile', profile) };
  });
}
