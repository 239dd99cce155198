import { DatabaseSync } from 'node:sqlite';
import { scales } from './catalogue.ts';
import * as commerce from './commerce.ts';
import * as customers from './customers.ts';
import { dayOf, textOf } from './days.ts';
import * as forecast from './forecast.ts';
import * as integrity from './integrity.ts';
import { judged, type Figure, type Reading } from './judge.ts';
import * as leads from './leads.ts';
import * as pipeline from './pipeline.ts';
import * as qualification from './qualification.ts';
import { pastEnds } from './quarters.ts';
import { Rows } from './rows.ts';
import { duplicateAccounts } from './twins.ts';
import { World } from './world.ts';

const METRICS: Readonly<Record<string, (world: World) => Figure>> = {
  'win-rate': qualification.winRate,
  'lead-conversion': qualification.leadConversion,
  'early-disqualification': qualification.earlyDisqualification,
  'contact-roles': qualification.contactRoles,
  firmographics: qualification.firmographics,
  'source-known': qualification.sourceKnown,
  'stage-skips': pipeline.stageSkips,
  'stage-regressions': pipeline.stageRegressions,
  'past-due-open': pipeline.pastDueOpen,
  'stale-open': pipeline.staleOpen,
  'close-date-pushes': pipeline.closeDatePushes,
  'next-step': qualification.nextStep,
  'amount-set': pipeline.amountSet,
  'cycle-spread': pipeline.cycleSpread,
  'line-items': commerce.lineItems,
  discount: commerce.discount,
  'discount-spread': commerce.discountSpread,
  quoted: commerce.quoted,
  'amount-erosion': commerce.amountErosion,
  'quarter-end-load': commerce.quarterEndLoad,
  'lead-response': leads.leadResponse,
  'leads-untouched': leads.leadsUntouched,
  'won-handed-over': customers.wonHandedOver,
  'renewal-opened': customers.renewalOpened,
  'expansion-share': commerce.expansionShare,
  'commit-error': forecast.commitError,
  slippage: forecast.slippage,
  'pipeline-coverage': forecast.pipelineCoverage,
  calibration: forecast.calibration,
  'top-closer-share': integrity.topCloserShare,
  'revenue-concentration': integrity.revenueConcentration,
  'activity-logged': pipeline.activityLogged,
  'users-active': integrity.usersActive,
  'duplicate-accounts': duplicateAccounts,
  'quarter-end-edits': forecast.quarterEndEdits,
  'closed-fields': integrity.closedFields,
};

/** Metrics that never ask for the past state of a deal. */
const OF_LEADS: ReadonlySet<string> = new Set(['lead-conversion', 'lead-response', 'leads-untouched']);
const ALL_BUT_LEADS: ReadonlySet<string> = new Set(Object.keys(METRICS).filter((metric) => !OF_LEADS.has(metric)));
/** Metrics that present values cannot answer: where no deal has history, that is what is missing. */
const OF_HISTORY: ReadonlySet<string> = new Set([
  ...[
    'early-disqualification',
    'stage-skips',
    'stage-regressions',
    'close-date-pushes',
    'stale-open',
    'amount-erosion',
  ],
  ...['commit-error', 'slippage', 'calibration', 'quarter-end-edits'],
]);

/** Keys of the metrics that are worked out. */
export const METRIC_KEYS: readonly string[] = Object.keys(METRICS);

/** Every metric worked out a second time, over the rows of an org's database, which is opened for reading alone. */
export class Reference {
  private readonly database: DatabaseSync;
  private readonly timeZone: string;
  private readonly scales = scales();

  constructor(databaseFile: string, timeZone: string) {
    this.database = new DatabaseSync(databaseFile, { readOnly: true });
    this.timeZone = timeZone;
  }

  /**
   * The readings as of a day, by metric. Metrics of which the org keeps only the present value are `unable` on a day before its latest
   * trace, and left out where a run looks back.
   * @param asOf yyyy-MM-dd
   * @param today yyyy-MM-dd, the org's own: a trace after it does not count
   * @param seesLogins whoever asks may manage users, and so sees the log-ins of others
   * @param isBackCast a run as of a later day looks back on this one
   */
  readingsOn(asOf: string, today: string, seesLogins: boolean, isBackCast = false): ReadonlyMap<string, Reading> {
    const world = new World(new Rows(this.database, this.timeZone), dayOf(asOf), dayOf(today), seesLogins);
    const asked = Object.entries(METRICS).flatMap(([metric, figure]) => {
      const scale = this.scales.get(metric);
      if (scale === undefined) throw new Error(`${metric} is not in the catalogue`);
      if (scale.lookBack === 'none' && isBackCast) return [];
      const lacksHistory = !world.hasHistory && (world.isPresent ? OF_HISTORY : ALL_BUT_LEADS).has(metric);
      const isUnable = lacksHistory || (scale.lookBack === 'none' && !world.isPresent);
      return [[metric, judged({ ...figure(world), ...(isUnable && { isUnable }) }, scale)] as const];
    });
    return new Map(asked);
  }

  /** The days on which a run as of a day looks back, the latest first. */
  pastDays(asOf: string): readonly string[] {
    return pastEnds(new Rows(this.database, this.timeZone), dayOf(asOf)).map(textOf);
  }

  close(): void {
    this.database.close();
  }
}
