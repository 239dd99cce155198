import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { openOrg } from '../../local-org/org/openOrg.ts';
import { offsetAt } from '../../local-org/values/zone.ts';
import { PACKAGE_FOLDER } from '../productOrg.ts';

const DAY = 86_400_000;
/** Clocks change weeks apart: the shortest time between two changes is a Ramadan, 29 days. */
const STEP = 28;
const FIRST = Date.UTC(2012, 0, 1);
const LAST = Date.UTC(2026, 11, 31);
/** A limit for what hangs, in milliseconds: a hundred times what it takes on an idle machine. */
const LONGEST = 600_000;
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

const FOLDER = mkdtempSync(path.join(tmpdir(), 'calendar-'));

after(() => rmSync(FOLDER, { recursive: true }));

/** An org of the probe and a calendar: the package's own class. */
function orgOf(name: string, calendar: string): LocalOrg {
  const packageFolder = path.join(FOLDER, name);
  mkdirSync(packageFolder);
  writeFileSync(path.join(packageFolder, 'CalendarProbe.cls'), PROBE);
  writeFileSync(path.join(packageFolder, path.basename(CALENDAR)), calendar);
  return openOrg({ packageFolder });
}

const source = readFileSync(CALENDAR, 'utf8');
const org = orgOf('own', source);

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The days around every change of the clocks, and others here and there: the rest are like these. */
function tellingDays(zone: string): readonly string[] {
  const days = new Set<string>();
  for (let time = FIRST; time <= LAST; time += STEP * DAY) {
    days.add(iso(time));
    if (offsetAt(zone, time) === offsetAt(zone, time + STEP * DAY)) continue;
    const change = changeAfter(zone, time);
    for (const near of [-2, -1, 0, 1, 2]) days.add(iso(change + near * DAY));
  }
  return [...days];
}

/** The last day that begins in Greenwich with the offset of that time. */
function changeAfter(zone: string, time: number): number {
  let [low, high] = [0, STEP];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, time + middle * DAY) === offsetAt(zone, time)) low = middle;
    else high = middle;
  }
  return time + low * DAY;
}

function wrongDays(zone: string, days: readonly string[], by = org): unknown {
  return by.call('CalendarProbe', 'wrong', { zone, days }, by.administratorId);
}

test('every day of fifteen years begins on itself, in every time zone', { timeout: LONGEST }, () => {
  const wrong = Intl.supportedValuesOf('timeZone').map((zone) => [zone, wrongDays(zone, tellingDays(zone))] as const);
  assert.deepEqual(
    wrong.filter(([, days]) => !Array.isArray(days) || days.length > 0),
    [],
  );
});

test('the probe sees a day that a zone has left out', () => {
  assert.deepEqual(wrongDays('Pacific/Apia', ['2011-12-29', '2011-12-30', '2011-12-31']), ['2011-12-30']);
});

test('days are told apart finely enough to find a calendar that knows of no skipped midnight', () => {
  const naive = source.replace(/if \(early == late[^}]*\}\s*return [^;]*;/, 'return early;');
  assert.notEqual(naive, source);
  const careless = orgOf('naive', naive);
  for (const zone of ['America/Santiago', 'Africa/Cairo', 'Asia/Beirut', 'America/Havana'])
    assert.notDeepEqual(wrongDays(zone, tellingDays(zone), careless), [], zone);
  assert.deepEqual(wrongDays('Asia/Kolkata', tellingDays('Asia/Kolkata'), careless), [], 'clocks that never change');
});
