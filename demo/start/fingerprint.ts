import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** What decides the rows of a freshly made org: the package's data model and logic, the demo company, the local org's tables. */
const SOURCES = ['force-app', 'demo/northgate', 'demo/collect.ts', 'local-org/schema', 'local-org/store'];
/** Looks, words and rights: read anew at each start, without a trace in the rows. */
const WITHOUT_ROWS = new Set([
  'lwc',
  'labels',
  'applications',
  'tabs',
  'flexipages',
  'layouts',
  'listViews',
  'permissionsets',
]);
const TEST = /\.test\.ts$|Test\.cls/;
const LENGTH = 12;

/** Changes whenever a freshly made demo org would hold other rows. */
export function orgFingerprint(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesOf(path.join(ROOT, source)))) {
    hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, LENGTH);
}

function filesOf(place: string): readonly string[] {
  if (path.extname(place) !== '') return TEST.test(place) ? [] : [place];
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => !WITHOUT_ROWS.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesOf(path.join(place, entry.name)));
}
