import type { OrgOptions } from '../../local-org/org/openOrg.ts';

/** What is odd in an org: per cent of its deals, leads or accounts that have it, unless it is said otherwise. */
export interface Traits {
  readonly won: number;
  readonly lost: number;
  readonly noHistory: number;
  readonly bornClosed: number;
  readonly sameSecond: number;
  readonly reopened: number;
  readonly inactiveStage: number;
  readonly renamedStage: number;
  readonly noAmount: number;
  readonly hugeAmount: number;
  readonly credit: number;
  readonly noType: number;
  readonly oddType: number;
  readonly deleted: number;
  readonly afterT: number;
  readonly orphaned: number;
  readonly noCreation: number;
  /** Of deals, and of rows of their history. */
  readonly noCloseDate: number;
  /** A close date in 1900 or 2999. */
  readonly oddClose: number;
  /** Amounts of about 10^15. */
  readonly vastAmount: number;
  /** Lines that lack quantity or total, or that take something back. */
  readonly brokenLine: number;
  readonly person: number;
  readonly earlyConversion: number;
  /** Days from creation to close at most. */
  readonly cycle: number;
  /** Record types beside none. */
  readonly recordTypes: number;
  /** The first two record types have stages and orders of their own, and there are sales processes for them. */
  readonly hasOwnOrders: boolean;
  readonly hasLogins: boolean;
  readonly hasLeadHistory: boolean;
  /** Whoever runs the collection may manage users. */
  readonly seesLogins: boolean;
}

/** An org of a kind that is rare, or that is meant to be at the edge of a rule. */
export interface NastyOrg {
  readonly name: string;
  readonly seed: number;
  readonly deals: number;
  /** yyyy-MM-dd */
  readonly asOf: string;
  /** The org's own day, yyyy-MM-dd. */
  readonly today: string;
  readonly timeZone: string;
  readonly options: Pick<OrgOptions, 'currencies' | 'hasPersonAccounts' | 'fiscalYearStartMonth' | 'absentObjects'>;
  /** Rates of the foreign currencies, by ISO code; those with none are left out. */
  readonly rates?: Readonly<Record<string, number>>;
  /** Last days of the fiscal quarters of its own, counted from T, the latest first; standard ones where absent. */
  readonly quarterEnds?: readonly number[];
  /** Every row of Period is there twice, beside the months and the years. */
  readonly hasPeriodsTwice?: boolean;
  /** Seconds of the day of Greenwich at which days of the org begin: much happens there. */
  readonly midnights?: readonly number[];
  /** Rows of history of the first deal. */
  readonly longHistory?: number;
  readonly traits: Traits;
}

const PLAIN: Traits = {
  won: 30,
  lost: 35,
  noHistory: 3,
  bornClosed: 5,
  sameSecond: 10,
  reopened: 5,
  inactiveStage: 3,
  renamedStage: 2,
  noAmount: 4,
  hugeAmount: 1,
  credit: 3,
  noType: 5,
  oddType: 5,
  deleted: 4,
  afterT: 5,
  orphaned: 2,
  noCreation: 0,
  noCloseDate: 0,
  oddClose: 0,
  vastAmount: 0,
  brokenLine: 0,
  person: 5,
  earlyConversion: 5,
  cycle: 150,
  recordTypes: 2,
  hasOwnOrders: false,
  hasLogins: true,
  hasLeadHistory: true,
  seesLogins: false,
};

function org(
  name: string,
  seed: number,
  changes: Partial<Omit<NastyOrg, 'traits'>> & { traits?: Partial<Traits> },
): NastyOrg {
  const asOf = changes.asOf ?? '2026-03-31';
  const base = { name, seed, deals: 400, asOf, today: asOf, timeZone: 'UTC', options: {} };
  return { ...base, ...changes, traits: { ...PLAIN, ...changes.traits } };
}

const EUROS = { isoCodes: ['EUR', 'USD', 'GBP'] as [string, ...string[]] };

export const NASTY_ORGS: readonly NastyOrg[] = [
  org('a bit of everything at the end of a quarter', 1, { deals: 500, timeZone: 'Europe/Berlin' }),
  org('the leap day, history of the same second, fiscal years from February', 2, {
    asOf: '2024-02-29',
    timeZone: 'America/Los_Angeles',
    options: { fiscalYearStartMonth: 2 },
    traits: { seesLogins: true, sameSecond: 60, reopened: 20 },
  }),
  org('three currencies, one without a rate, and credits', 3, {
    asOf: '2026-02-17',
    options: { currencies: EUROS },
    rates: { EUR: 1, USD: 1.25 },
    traits: { credit: 15, hugeAmount: 4, noAmount: 10 },
  }),
  org('rates with dates and people as accounts', 4, {
    asOf: '2025-12-31',
    timeZone: 'Pacific/Auckland',
    options: { currencies: { ...EUROS, isDated: true }, hasPersonAccounts: true },
    rates: { EUR: 1, USD: 1.5, GBP: 0.75 },
    traits: { person: 30 },
  }),
  org('fiscal years of three uneven quarters, with day-long gaps to the year after', 5, {
    asOf: '2026-01-10',
    quarterEnds: [100, 12, -40, -150, -260, -400, -520],
    options: { hasPersonAccounts: true },
    traits: { seesLogins: true, bornClosed: 30, noCreation: 3 },
  }),
  org('fiscal quarters of its own that end before the day', 6, {
    asOf: '2026-03-15',
    quarterEnds: [-10, -101, -192, -283, -374, -465, -556, -647, -738, -829, -920, -1011, -1102],
    traits: { noType: 40, oddType: 20, inactiveStage: 20 },
  }),
  org('the day lies in the past of the records', 7, {
    asOf: '2025-09-30',
    today: '2026-05-20',
    timeZone: 'Asia/Kolkata',
    traits: { afterT: 40, noHistory: 15, renamedStage: 8 },
  }),
  org('most deals are born closed and losses are hardly recorded', 8, {
    asOf: '2025-02-28',
    traits: { bornClosed: 70, won: 60, lost: 3, noHistory: 10 },
  }),
  org('no types, no log-ins, no history of leads', 9, {
    asOf: '2026-06-29',
    timeZone: 'America/New_York',
    traits: {
      noType: 100,
      seesLogins: true,
      hasLogins: false,
      hasLeadHistory: false,
      recordTypes: 0,
      earlyConversion: 20,
    },
  }),
  org('short cycles, deleted rows and orphans, without quotes', 10, {
    asOf: '2026-07-01',
    options: { absentObjects: ['Quote'], fiscalYearStartMonth: 4 },
    traits: { seesLogins: true, cycle: 20, deleted: 25, orphaned: 15, noCloseDate: 0, afterT: 15 },
  }),
  org('an import without history', 11, {
    asOf: '2026-03-31',
    traits: { noHistory: 100, noAmount: 20, noCreation: 10, hasLeadHistory: false },
  }),
  org('record types of twenty, long cycles, renamed stages, a year that begins in November', 12, {
    asOf: '2025-10-31',
    deals: 700,
    timeZone: 'Australia/Lord_Howe',
    options: { fiscalYearStartMonth: 11 },
    traits: { seesLogins: true, recordTypes: 6, cycle: 500, renamedStage: 20, won: 45, lost: 20 },
  }),
  org('a new company with few of everything', 13, {
    asOf: '2026-04-01',
    deals: 90,
    traits: { cycle: 90, noAmount: 30, credit: 20 },
  }),
  org('close dates of 1900 and 2999 or none at all, amounts beyond reason, broken lines', 14, {
    asOf: '2026-03-31',
    traits: { noCloseDate: 8, oddClose: 10, vastAmount: 3, brokenLine: 15, credit: 10 },
  }),
  org('three currencies without any rate', 15, {
    asOf: '2026-03-31',
    options: { currencies: EUROS },
  }),
  org('a fiscal year of 53 weeks, each period twice', 16, {
    asOf: '2026-01-03',
    quarterEnds: [91, 0, -98, -189, -280, -371, -462, -553, -644, -735, -826, -917, -1008, -1099],
    hasPeriodsTwice: true,
  }),
  org('thirteen periods a year: quarters of twelve and of sixteen weeks', 17, {
    asOf: '2025-12-28',
    timeZone: 'America/Chicago',
    quarterEnds: [84, 0, -112, -196, -280, -364, -476, -560, -644, -728, -840, -924, -1008, -1092],
    hasPeriodsTwice: true,
    traits: { seesLogins: true },
  }),
  org('three quarters a year, of four months each', 18, {
    asOf: '2026-05-15',
    quarterEnds: [108, -15, -135, -257, -380, -500, -622, -745, -865, -987, -1110, -1231, -1353, -1476],
    traits: { recordTypes: 3 },
  }),
  org('midnight that the clocks jump over, ten thousand rows of history on one deal', 19, {
    asOf: '2025-04-24',
    deals: 250,
    timeZone: 'Africa/Cairo',
    midnights: [75_599, 75_600, 79_199, 79_200, 79_201],
    longHistory: 10_000,
    traits: { sameSecond: 20, afterT: 15 },
  }),
  org('record types with stages and orders of their own', 20, {
    asOf: '2026-03-31',
    deals: 500,
    timeZone: 'America/Sao_Paulo',
    traits: {
      hasOwnOrders: true,
      recordTypes: 3,
      inactiveStage: 6,
      renamedStage: 6,
      earlyConversion: 25,
      reopened: 15,
    },
  }),
];
