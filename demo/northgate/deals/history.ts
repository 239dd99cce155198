import type { ApexDatetime } from '../../../local-org/values/datetime.ts';
import { Decimal } from '../../../local-org/values/decimal.ts';
import { dateOf, LAST_DAY, momentOf } from '../calendar.ts';
import { idsUnder } from '../ids.ts';
import type { Person } from '../people.ts';
import type { Row } from '../row.ts';
import type { Deal } from './deal.ts';
import type { State } from './states.ts';

const MORNING = 540;
const BETWEEN = 11;

/**
 * OpportunityHistory rows: one for each state of each deal, in order of their moments. Where on the last day nothing but the close
 * date moves, the analyst moved it, in one upload.
 */
export function historyRows(deals: readonly Deal[], analyst: Person): readonly Row[] {
  const nextId = idsUnder('008');
  return deals.flatMap((deal) =>
    deal.states.map((state, index) => {
      const before = deal.states[index - 1];
      return {
        Id: nextId(),
        OpportunityId: deal.id,
        StageName: state.stage.name,
        Amount: decimal(state.amount),
        PrevAmount: before === undefined ? null : decimal(before.amount),
        CloseDate: dateOf(state.close),
        PrevCloseDate: before === undefined ? null : dateOf(before.close),
        Probability: Decimal.ofInteger(state.stage.probability),
        ForecastCategory: state.category,
        CreatedById: (isUploaded(state, before) ? analyst : state.stage.isClosed ? deal.owner : deal.seller).id,
        CreatedDate: momentAt(deal, index, state),
      };
    }),
  );
}

function isUploaded(state: State, before: State | undefined): boolean {
  return state.day === LAST_DAY && before !== undefined && state.stage === before.stage && state.close !== before.close;
}

/** Later states of a day come later in it. */
export function momentAt({ states }: Deal, index: number, { day }: State): ApexDatetime {
  const earlier = states.slice(0, index).filter((state) => state.day === day).length;
  return momentOf(day, MORNING + earlier * BETWEEN);
}

function decimal(amount: number | null): Decimal | null {
  return amount === null ? null : Decimal.ofInteger(amount);
}
