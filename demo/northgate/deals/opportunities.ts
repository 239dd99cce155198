import { Decimal } from '../../../local-org/values/decimal.ts';
import { campaignsOn, type Campaign } from '../campaigns.ts';
import type { Chance } from '../chance.ts';
import { dateOf, momentOf, monthOf } from '../calendar.ts';
import { SOURCES } from '../names.ts';
import { PRICE_BOOK } from '../products.ts';
import type { Row } from '../row.ts';
import { categoryName } from '../stages.ts';
import { present, type Deal } from './deal.ts';
import { momentAt } from './history.ts';
import type { Kind } from './plan.ts';

const TYPES: Readonly<Record<Kind, string>> = {
  new: 'New Customer',
  expansion: 'Existing Customer - Upgrade',
  renewal: 'Existing Customer - Replacement',
};

/** Percent of deals that say where they came from; of the rest, none carries a campaign either. */
const SOURCE_SAID = 66;
const CAMPAIGN_SAID = 26;
const NEXT_STEP_SAID = 60;
/** Percent of lost deals without a type, and without an account: both are asked for by nobody. */
const UNTYPED = { won: 4, lost: 32, open: 12 };
const HOMELESS = { won: 0, lost: 12, open: 4 };
const NEXT_STEPS = [
  'Send revised proposal',
  'Agree the next meeting',
  'Wait for budget',
  'Call the sponsor',
  'Security review',
];

/** Opportunity rows: what the last state of each deal says, and what is kept at present only. */
export function opportunityRows(
  chance: Chance,
  deals: readonly Deal[],
  campaigns: readonly Campaign[],
): readonly Row[] {
  return deals.map((deal) => ({ ...fixed(chance, deal, campaigns), ...current(deal) }));
}

function fixed(chance: Chance, deal: Deal, campaigns: readonly Campaign[]): Row {
  const isSaid = chance.happens(SOURCE_SAID);
  const source = chance.pickWeighted(SOURCES);
  const running = chance.happens(CAMPAIGN_SAID) ? campaignsOn(campaigns, deal.created) : [];
  return {
    Id: deal.id,
    Name: deal.name,
    AccountId: isHomeless(chance, deal) ? null : deal.account.id,
    OwnerId: deal.owner.id,
    CreatedById: deal.seller.id,
    CreatedDate: momentOf(deal.created, 540),
    Type: chance.happens(deal.kind === 'new' ? UNTYPED[deal.outcome] : 0) ? null : TYPES[deal.kind],
    LeadSource: isSaid ? source : null,
    CampaignId: isSaid && running.length > 0 ? chance.pick(running).id : null,
    NextStep: deal.outcome === 'open' && chance.happens(NEXT_STEP_SAID) ? chance.pick(NEXT_STEPS) : null,
    Pricebook2Id: deal.lines.length > 0 ? PRICE_BOOK : null,
    HasOpportunityLineItem: deal.lines.length > 0,
  };
}

/** Nobody opens a renewal or an expansion outside an account. */
function isHomeless(chance: Chance, deal: Deal): boolean {
  return chance.happens(deal.kind === 'new' ? HOMELESS[deal.outcome] : 0);
}

function current(deal: Deal): Row {
  const state = present(deal);
  const close = dateOf(state.close);
  const changed = momentAt(deal, deal.states.length - 1, state);
  return {
    StageName: state.stage.name,
    Amount: state.amount === null ? null : Decimal.ofInteger(state.amount),
    ExpectedRevenue: state.amount === null ? null : Decimal.ofNumber((state.amount * state.stage.probability) / 100),
    CloseDate: close,
    Fiscal: `${close.year} ${fiscalQuarter(state.close)}`,
    FiscalYear: close.year,
    FiscalQuarter: fiscalQuarter(state.close),
    Probability: Decimal.ofInteger(state.stage.probability),
    ForecastCategory: state.category,
    ForecastCategoryName: categoryName(state.category),
    IsClosed: state.stage.isClosed,
    IsWon: state.stage.isWon,
    PushCount: pushes(deal),
    LastStageChangeDate: lastStageChange(deal),
    LastModifiedDate: changed,
    SystemModstamp: changed,
  };
}

function fiscalQuarter(day: number): number {
  return Math.floor((monthOf(day) % 12) / 3) + 1;
}

function pushes({ states }: Deal): number {
  return states.filter((state, index) => monthOf(state.close) > monthOf(states[index - 1]?.close ?? state.close))
    .length;
}

function lastStageChange(deal: Deal): ReturnType<typeof momentOf> {
  const index = deal.states.findLastIndex((state, place) => state.stage !== deal.states[place - 1]?.stage);
  return momentAt(deal, index, deal.states[index] ?? present(deal));
}
