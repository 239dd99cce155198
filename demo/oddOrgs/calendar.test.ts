import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { openOrg } from '../../local-org/org/openOrg.ts';
import { offsetAt } from '../../local-org/values/zone.ts';
import { PACKAGE_FOLDER } from '../productOrg.ts';

const DAY = 86_400_000;
const STEP = 10;
const FIRST = Date.UTC(2012, 0, 1);
const LAST = Date.UTC(2026, 11, 31);
const CALENDAR = path.join(PACKAGE_FOLDER, 'main/evidence/classes/engine/OrgCalendar.cls');

/** Gives the days on which OrgCalendar is wrong: its start of the day is no moment of the day, or not the first. */
const PROBE = `public with sharing class CalendarProbe {
  public static List<Date> wrong(String zone, List<Date> days) {
    OrgCalendar calendar = new OrgCalendar(TimeZone.getTimeZone(zone));
    List<Date> found = new List<Date>();
    for (Date day : days) {
      Datetime start = calendar.startOf(day);
      if (calendar.dayOf(start) != day || calendar.dayOf(start.addSeconds(-1)) >= day) {
        found.add(day);
      }
    }
    return found;
  }
}`;

let folder: string;
let org: LocalOrg;

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'calendar-'));
  writeFileSync(path.join(folder, 'CalendarProbe.cls'), PROBE);
  copyFileSync(CALENDAR, path.join(folder, path.basename(CALENDAR)));
  org = openOrg({ packageFolder: folder });
});

after(() => rmSync(folder, { recursive: true }));

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The days around every change of the clocks, and others here and there: the rest are like these. Clocks change weeks apart. */
function tellingDays(zone: string): readonly string[] {
  const days = new Set<string>();
  for (let time = FIRST; time <= LAST; time += STEP * DAY) {
    days.add(iso(time));
    if (offsetAt(zone, time) === offsetAt(zone, time + STEP * DAY)) continue;
    for (let near = -1; near <= STEP + 1; near++) days.add(iso(time + near * DAY));
  }
  return [...days];
}

function wrongDays(zone: string, days: readonly string[]): unknown {
  return org.call('CalendarProbe', 'wrong', { zone, days }, org.administratorId);
}

test('every day of fifteen years begins on itself, in every time zone', () => {
  const wrong = Intl.supportedValuesOf('timeZone').map((zone) => [zone, wrongDays(zone, tellingDays(zone))] as const);
  assert.deepEqual(
    wrong.filter(([, days]) => !Array.isArray(days) || days.length > 0),
    [],
  );
});

test('the probe sees a day that a zone has left out', () => {
  assert.deepEqual(wrongDays('Pacific/Apia', ['2011-12-29', '2011-12-30', '2011-12-31']), ['2011-12-30']);
});
