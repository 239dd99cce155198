import type { DatabaseSync } from 'node:sqlite';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * Gives the database what the SQL of the metrics needs beyond SQLite: `org_day(milliseconds)`, the day in that time zone as
 * yyyy-MM-dd; `date_back(day, months)`, which stays at the end of a shorter month; `company_name` and `web_domain`, by which
 * accounts are compared.
 */
export function addFunctions(database: DatabaseSync, timeZone: string): void {
  const dayOf = dayIn(timeZone);
  const options = { deterministic: true };
  database.function('org_day', options, (moment) => (moment === null ? null : dayOf(Number(moment))));
  database.function('date_back', options, (day, months) => monthsBack(String(day), Number(months)));
  database.function('company_name', options, (name) => (name === null ? null : companyName(String(name))));
  database.function('web_domain', options, (website) => (website === null ? null : webDomain(String(website))));
}

/** The first moment of the day after, in that time zone. */
export function momentAfter(day: string, timeZone: string): number {
  const dayOf = dayIn(timeZone);
  const midnight = Date.parse(`${day}T00:00:00Z`) + DAY_MS;
  let moment = midnight - 14 * HOUR_MS;
  while (dayOf(moment) <= day) moment += HOUR_MS / 4;
  return moment;
}

/** Offsets are looked up once for each hour, in which no zone changes its clocks twice. */
function dayIn(timeZone: string): (moment: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const days = new Map<number, string>();
  return (moment) => {
    const quarter = Math.floor(moment / (HOUR_MS / 4));
    const known = days.get(quarter);
    if (known !== undefined) return known;
    const day = format.format(moment);
    days.set(quarter, day);
    return day;
  };
}

function monthsBack(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(first.getTime() + (Math.min(date, last) - 1) * DAY_MS).toISOString().slice(0, 10);
}

const LEGAL_FORM = /(?: (?:inc|gmbh|ltd|llc|ag|corp|co))+$/;
const FREE_MAIL = new Set(['gmail.com', 'outlook.com']);

/** Without case, accents, punctuation and the legal forms that occur in the generated names. */
function companyName(name: string): string | null {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}|[.'’‘`´]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(LEGAL_FORM, '');
  return plain === '' ? null : plain;
}

function webDomain(website: string): string | null {
  const host = website
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '');
  return host.includes('.') && !FREE_MAIL.has(host) ? host : null;
}
