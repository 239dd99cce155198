import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { ApexDate } from '../../local-org/values/date.ts';
import { ApexDatetime } from '../../local-org/values/datetime.ts';
import { Decimal } from '../../local-org/values/decimal.ts';
import type { Value } from '../../local-org/values/value.ts';
import { managerOf } from '../company.ts';
import { openProductOrg } from '../productOrg.ts';

/** The day as of which the odd organisations are read: the last of a calendar quarter. */
export const AS_OF = '2026-03-31';
/** The moment at which they are read: noon of that day. */
export const NOW = Date.UTC(2026, 2, 31, 12);

const DAY_MS = 86_400_000;

export type Row = Readonly<Record<string, Value>>;

export interface Reading {
  readonly metric: string;
  readonly outcome: string;
  readonly value: number | null;
  readonly sample: number | null;
  readonly reason: string | null;
  readonly skipped: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
}

/** An empty organisation with the package, read as of the day on which its clock stands. */
export function oddOrg(options: Parameters<typeof openProductOrg>[0] = {}): LocalOrg {
  return openProductOrg({ now: () => NOW, ...options });
}

/** A day counted from T, 0 being T. */
export function day(offset: number): ApexDate {
  return new ApexDate(Math.floor(NOW / DAY_MS) + offset);
}

/** Noon of a day counted from T. */
export function noon(offset: number): ApexDatetime {
  return new ApexDatetime(NOW + offset * DAY_MS);
}

export function amount(value: number): Decimal {
  return Decimal.parse(String(value));
}

/** As many rows as wanted, each made from its place. */
export function times(count: number, make: (place: number) => Row): readonly Row[] {
  return Array.from({ length: count }, (_, place) => make(place));
}

/** A deal as it stands, with what an import of it holds. */
export function deal(stage: string, closeDay: number, values: Row = {}): Row {
  const isClosed = stage.startsWith('Closed');
  return {
    Name: 'Deal',
    StageName: stage,
    IsClosed: isClosed,
    IsWon: stage === 'Closed Won',
    CloseDate: day(closeDay),
    CreatedDate: noon(closeDay < 0 ? closeDay - 30 : -60),
    Amount: amount(100),
    Type: 'New Customer',
    ...values,
  };
}

/** Reads the evidence as the RevOps manager; gives how the run ended and its readings by metric. */
export function evidenceOf(org: LocalOrg): {
  readonly state: string;
  readonly reason: string | null;
  readonly readings: ReadonlyMap<string, Reading>;
} {
  const userId = managerOf(org);
  const runId = org.call('EvidenceRunService', 'start', { asOf: AS_OF }, userId);
  org.runJobs(userId);
  const run = org.data.store.all(org.data.store.object('EvidenceRun__c')).at(-1);
  const rows = org.call('EvidenceService', 'readings', { runId }, userId) as readonly Record<string, unknown>[];
  const reason = run?.get('failurereason__c');
  return {
    state: String(run?.get('state__c')),
    reason: typeof reason === 'string' ? reason : null,
    readings: new Map(rows.map((row) => [String(row['metric']), readingOf(row)])),
  };
}

function readingOf(row: Readonly<Record<string, unknown>>): Reading {
  const receipt = JSON.parse(String(row['receipt'] ?? '{}')) as Partial<Pick<Reading, 'skipped' | 'notes'>>;
  const numberOf = (name: string): number | null => (row[name] == null ? null : Number(row[name]));
  return {
    metric: String(row['metric']),
    outcome: String(row['outcome']),
    value: numberOf('value'),
    sample: numberOf('sample'),
    reason: typeof row['reason'] === 'string' ? row['reason'] : null,
    skipped: receipt.skipped ?? {},
    notes: receipt.notes ?? [],
  };
}
