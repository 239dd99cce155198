import type { Day } from './days.ts';
import { normalisedType, typeMap, type DealType } from './dealTypes.ts';
import type { Row, Rows } from './rows.ts';

/** A stage, or what a name that no stage has is taken for: neither open nor closed. */
export interface Stage {
  readonly name: string | null;
  /** Null when the name is no stage. */
  readonly isClosed: boolean | null;
  readonly isWon: boolean;
  /** 1 to n for active open stages, n + 1 for won ones, null for the others. */
  readonly rank: number | null;
}

/** How a deal stood from one moment on. */
export interface State {
  /** Milliseconds; −∞ for present values that stand for the whole past. */
  readonly moment: number;
  readonly day: Day;
  readonly stage: Stage;
  readonly amount: number | null;
  readonly close: Day | null;
  readonly probability: number | null;
  readonly category: string | null;
}

export interface Deal {
  readonly id: string;
  readonly account: string | null;
  readonly owner: string | null;
  readonly recordType: string | null;
  readonly type: DealType | null;
  readonly hasType: boolean;
  readonly hasSource: boolean;
  readonly hasNextStep: boolean;
  readonly currency: string | null;
  /** Milliseconds, and the day. */
  readonly created: number | null;
  readonly createdDay: Day | null;
  /** By moment, then by id. */
  readonly history: readonly State[];
  readonly present: State;
}

const OPPORTUNITY = [
  ...['Id', 'AccountId', 'OwnerId', 'RecordTypeId', 'Type', 'LeadSource', 'CampaignId', 'NextStep', 'CreatedDate'],
  ...['StageName', 'Amount', 'CloseDate', 'Probability', 'ForecastCategory', 'IsClosed', 'IsWon', 'CurrencyIsoCode'],
];
const HISTORY = [
  ...['Id', 'OpportunityId', 'CreatedDate', 'StageName', 'Amount', 'CloseDate', 'Probability', 'ForecastCategory'],
];
const MASTER = '012000000000000AAA';

export class Stages {
  /** Number of active open stages. */
  readonly count: number;
  private readonly byName: ReadonlyMap<string, Stage>;

  constructor(rows: Rows) {
    const all = rows.of('OpportunityStage', ['ApiName', 'IsActive', 'IsClosed', 'IsWon', 'SortOrder']);
    const order = all
      .filter((row) => row.is('IsActive') && !row.is('IsClosed'))
      .sort((a, b) => (a.number('SortOrder') ?? 0) - (b.number('SortOrder') ?? 0));
    this.count = order.length;
    const rankOf = (row: Row): number | null => {
      if (row.is('IsWon')) return this.count + 1;
      return order.includes(row) ? order.indexOf(row) + 1 : null;
    };
    this.byName = new Map(
      all.map((row) => {
        const name = row.text('ApiName');
        return [
          (name ?? '').toLowerCase(),
          { name, isClosed: row.is('IsClosed'), isWon: row.is('IsWon'), rank: rankOf(row) },
        ];
      }),
    );
  }

  named(name: string | null): Stage {
    return this.byName.get((name ?? '').toLowerCase()) ?? { name, isClosed: null, isWon: false, rank: null };
  }
}

/** Every deal that is not deleted, with its history. History of a deal that is gone is gone. */
export function readDeals(rows: Rows, stages: Stages): readonly Deal[] {
  const histories = Map.groupBy(rows.of('OpportunityHistory', HISTORY), (row) => row.text('OpportunityId'));
  const types = typeMap(rows);
  return rows
    .of('Opportunity', OPPORTUNITY)
    .map((row) => dealOf(row, histories.get(row.text('Id')) ?? [], types, rows, stages));
}

function dealOf(
  row: Row,
  history: readonly Row[],
  types: ReadonlyMap<string, DealType>,
  rows: Rows,
  stages: Stages,
): Deal {
  const created = row.number('CreatedDate');
  const type = row.text('Type');
  const recordType = row.text('RecordTypeId');
  return {
    id: row.text('Id') ?? '',
    account: row.text('AccountId'),
    owner: row.text('OwnerId'),
    recordType: recordType === MASTER ? null : recordType,
    type: type === null ? null : (types.get(normalisedType(type)) ?? null),
    hasType: type !== null,
    hasSource: row.text('LeadSource') !== null || row.text('CampaignId') !== null,
    hasNextStep: row.text('NextStep') !== null,
    currency: row.text('CurrencyIsoCode'),
    created,
    createdDay: created === null ? null : rows.dayOfMoment(created),
    history: history.toSorted(earlierFirst).map((one) => stateOf(one, rows, stages.named(one.text('StageName')))),
    present: { ...stateOf(row, rows, presentStage(row, stages)), moment: -Infinity, day: -Infinity },
  };
}

function presentStage(row: Row, stages: Stages): Stage {
  const stage = stages.named(row.text('StageName'));
  return stage.isClosed === null ? { ...stage, isClosed: row.is('IsClosed'), isWon: row.is('IsWon') } : stage;
}

function stateOf(row: Row, rows: Rows, stage: Stage): State {
  const moment = row.number('CreatedDate') ?? -Infinity;
  return {
    moment,
    day: moment === -Infinity ? -Infinity : rows.dayOfMoment(moment),
    stage,
    amount: row.number('Amount'),
    close: row.day('CloseDate'),
    probability: row.number('Probability'),
    category: row.text('ForecastCategory'),
  };
}

function earlierFirst(a: Row, b: Row): number {
  const [first, second] = [a.number('CreatedDate') ?? -Infinity, b.number('CreatedDate') ?? -Infinity];
  if (first !== second) return first - second;
  return (a.text('Id') ?? '') < (b.text('Id') ?? '') ? -1 : 1;
}
