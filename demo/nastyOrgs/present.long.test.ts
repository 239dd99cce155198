import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import type { Reading } from '../reference/judge.ts';
import { Reference } from '../reference/reference.ts';
import { buildNasty } from './build.ts';
import { PRESENT, type PresentTrait } from './present.ts';
import { NASTY_ORGS, type NastyOrg } from './traits.ts';

let folder: string;

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nasty-'));
});

after(() => rmSync(folder, { recursive: true }));

for (const nasty of NASTY_ORGS) {
  const own = PRESENT.filter(({ seed }) => seed === nasty.seed);
  if (own.length > 0)
    test(`${nasty.name}: what is odd is there and matters`, async (all) => {
      const file = path.join(folder, 'org.sqlite');
      rmSync(file, { force: true });
      buildNasty(nasty, file).close();
      for (const trait of own) await all.test(trait.name, () => check(trait, nasty, file));
    });
}

function check(trait: PresentTrait, nasty: NastyOrg, file: string): void {
  const sql = (text: string): string => text.replaceAll('$t', `'${nasty.asOf}'`);
  const database = new DatabaseSync(file, { readOnly: true });
  const count = Number(Object.values(database.prepare(sql(trait.count)).get() ?? {})[0]);
  database.close();
  assert.ok(count >= trait.least, `${count} rows`);
  const { moves, without = [] } = trait;
  if (moves === undefined) return;
  const bare = path.join(folder, 'bare.sqlite');
  copyFileSync(file, bare);
  const writable = new DatabaseSync(bare);
  for (const statement of without) writable.exec(sql(statement));
  writable.close();
  const [is, would] = [file, bare].map((one) => reading(one, nasty, moves));
  assert.notDeepEqual(is, would, `${moves} stays ${JSON.stringify(is)}`);
}

function reading(file: string, nasty: NastyOrg, metric: string): Reading | undefined {
  const reference = new Reference(file, nasty.timeZone);
  try {
    return reference.readingsOn(nasty.asOf, nasty.today, nasty.traits.seesLogins).get(metric);
  } finally {
    reference.close();
  }
}
