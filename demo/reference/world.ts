import type { Day } from './days.ts';
import { readDeals, Stages, type Deal, type State } from './deals.ts';
import { Rates } from './money.ts';
import { fullQuarters, type Quarter } from './quarters.ts';
import { Rows, type Row } from './rows.ts';
import { traceOf } from './trace.ts';

/** A deal as it stood at T. */
export interface Standing {
  readonly deal: Deal;
  readonly state: State;
  /** History by T. */
  readonly rows: readonly State[];
}

/** A completed task or an event that has started. */
export interface Activity {
  readonly moment: number;
  readonly day: Day;
}

/** What a set of deals is, with those that cannot be told to be in it. */
export interface Chosen {
  readonly deals: readonly Standing[];
  /** Deals that lack the value which would tell. */
  readonly skipped: number;
}

/** The same with those among the skipped that lack the day alone. */
export interface Dated extends Chosen {
  readonly undated: readonly Deal[];
}

const WINDOW = 365;

/** What the rows say as of T: all that the metrics read. */
export class World {
  readonly rows: Rows;
  readonly t: Day;
  /** First day of the 365 days to T. */
  readonly windowStart: Day;
  /** Nothing is dated after T, so that present values stand for it. */
  readonly isPresent: boolean;
  readonly stages: Stages;
  readonly rates: Rates;
  readonly quarters: readonly Quarter[];
  /** Every deal that existed at T, known state or not. */
  readonly existing: readonly Deal[];
  readonly hasHistory: boolean;
  /** Deals that existed, as far as their state at T can be told. */
  private readonly standings: readonly Standing[];
  /** Deals with history whose state cannot be told. */
  private readonly unknown: readonly Deal[];
  /** Log-ins of others can be seen. */
  readonly seesLogins: boolean;
  private activities: { readonly what: Grouped; readonly who: Grouped } | undefined;

  /**
   * @param today no trace counts that is later
   * @param seesLogins whoever asks may manage users
   */
  constructor(rows: Rows, t: Day, today: Day, seesLogins: boolean) {
    this.rows = rows;
    this.seesLogins = seesLogins;
    this.t = t;
    this.windowStart = t - WINDOW + 1;
    this.isPresent = t >= Math.min(today, traceOf(rows));
    this.stages = new Stages(rows);
    this.rates = new Rates(rows);
    this.quarters = fullQuarters(rows, t);
    const all = readDeals(rows, this.stages);
    this.hasHistory = all.some(({ history }) => history.length > 0);
    this.existing = all.filter(({ createdDay }) => createdDay === null || createdDay <= t);
    const standings = this.existing.map((deal) => this.standing(deal)).filter((one) => one !== null);
    this.standings = standings.filter(({ state }) => state.stage.isClosed !== null);
    this.unknown = standings.filter(({ state }) => state.stage.isClosed === null).map(({ deal }) => deal);
  }

  get open(): Chosen {
    return {
      deals: this.standings.filter(({ state }) => state.stage.isClosed === false),
      skipped: this.unknown.length,
    };
  }

  /** Closed in a span of days, both included. */
  closed(first: Day = this.windowStart, last: Day = this.t): Dated {
    return this.within(first, last, ({ state }) => state.stage.isClosed === true);
  }

  won(first: Day = this.windowStart, last: Day = this.t): Chosen {
    return this.within(first, last, ({ state }) => state.stage.isWon);
  }

  lost(): Chosen {
    return this.within(this.windowStart, this.t, ({ state }) => state.stage.isClosed === true && !state.stage.isWon);
  }

  /** Deals that may have been won, or won on any day: with history but of a state that cannot be told, or won without a close date. */
  get untoldWins(): readonly Deal[] {
    const undated = this.standings.filter(({ state }) => state.stage.isWon && state.close === null);
    return [...undated.map(({ deal }) => deal), ...this.unknown];
  }

  /** Every won deal, whenever. */
  get everWon(): readonly Standing[] {
    return this.standings.filter(({ state }) => state.stage.isWon);
  }

  /** The last row of a deal's history that is not after a day. */
  stateBy(deal: Deal, day: Day): State | undefined {
    return deal.history.findLast((row) => row.day <= Math.min(day, this.t));
  }

  /** In corporate currency, at the rate of the state's close date. Null without an amount or a rate. */
  corporate(deal: Deal, amount: number | null, close: Day | null): number | null {
    return this.rates.corporate({ amount, currency: deal.currency, day: close });
  }

  /** Activities on a record, by T. */
  activitiesOn(what: string): readonly Activity[] {
    this.activities ??= readActivities(this.rows, this.t);
    return this.activities.what.get(what) ?? [];
  }

  /** Activities with a person, by T. */
  activitiesWith(who: string): readonly Activity[] {
    this.activities ??= readActivities(this.rows, this.t);
    return this.activities.who.get(who) ?? [];
  }

  /** Rows of an object that were there at T: one without a creation date counts as created before. */
  createdByT(object: string, fields: readonly string[]): readonly Row[] {
    return this.rows
      .of(object, [...fields, 'CreatedDate'])
      .filter((row) => (this.createdDay(row) ?? -Infinity) <= this.t);
  }

  createdDay(row: Row): Day | null {
    const moment = row.number('CreatedDate');
    return moment === null ? null : this.rows.dayOfMoment(moment);
  }

  private standing(deal: Deal): Standing | null {
    const rows = deal.history.filter(({ day }) => day <= this.t);
    const last = rows.at(-1);
    if (this.isPresent && (last === undefined || last.stage.isClosed === null))
      return { deal, state: deal.present, rows };
    return last === undefined ? null : { deal, state: last, rows };
  }

  private within(first: Day, last: Day, isMeant: (one: Standing) => boolean): Dated {
    const meant = this.standings.filter(isMeant);
    const dated = meant.filter(({ state }) => state.close !== null);
    const deals = dated.filter(({ state: { close } }) => close !== null && close >= first && close <= last);
    const undated = meant.filter(({ state }) => state.close === null).map(({ deal }) => deal);
    return { deals, undated, skipped: undated.length + this.unknown.length };
  }
}

type Grouped = ReadonlyMap<string, readonly Activity[]>;

function readActivities(rows: Rows, t: Day): { readonly what: Grouped; readonly who: Grouped } {
  const what = new Map<string, Activity[]>();
  const who = new Map<string, Activity[]>();
  const add = (row: Row, moment: number | null, day: Day): void => {
    if (moment === null || day > t) return;
    const [record, person] = [row.text('WhatId'), row.text('WhoId')];
    if (record !== null) push(what, record, { moment, day });
    if (person !== null) push(who, person, { moment, day });
  };
  for (const row of rows.of('Task', ['WhatId', 'WhoId', 'CompletedDateTime'])) {
    const moment = row.number('CompletedDateTime');
    add(row, moment, moment === null ? NaN : rows.dayOfMoment(moment));
  }
  for (const row of rows.of('Event', ['WhatId', 'WhoId', 'StartDateTime', 'IsAllDayEvent'])) {
    const moment = row.number('StartDateTime');
    // A day-long event begins at midnight of Greenwich, whatever the time zone.
    const day = moment !== null && row.is('IsAllDayEvent') ? Math.floor(moment / 86_400_000) : null;
    add(row, moment, day ?? (moment === null ? NaN : rows.dayOfMoment(moment)));
  }
  return { what, who };
}

function push(map: Map<string, Activity[]>, key: string, activity: Activity): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [activity]);
  else known.push(activity);
}
