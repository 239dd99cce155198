import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { Decimal } from '../../values/decimal.ts';
import type { Change } from '../change.ts';
import { hasChanged, textOf } from '../change.ts';
import { fiscalYearOf, fiscalQuarterOf, fiscalRules } from '../fiscal.ts';
import type { Effect } from './effect.ts';

/**
 * A stage sets IsClosed, IsWon, and, unless the caller says otherwise, probability and forecast category ("Opportunity" in
 * the Object Reference). Expected revenue is amount times probability; the fiscal fields follow the close date.
 */
export const opportunityStage: Effect = {
  objects: ['opportunity'],
  before: (change) => {
    if (hasChanged(change, 'stagename')) applyStage(change);
    applyExpectedRevenue(change);
    if (hasChanged(change, 'closedate')) applyFiscalPeriod(change);
  },
};

function applyStage(change: Change): void {
  const { store, row, context } = change;
  const name = textOf(row, 'stagename');
  const stage = name === null ? undefined : store.find(store.object('OpportunityStage'), 'MasterLabel', name)[0];
  row.set('laststagechangedate', new ApexDatetime(context.now()));
  if (!stage) return;
  row.set('isclosed', stage.get('isclosed') ?? false);
  row.set('iswon', stage.get('iswon') ?? false);
  if (!change.assigned.has('probability')) row.set('probability', stage.get('defaultprobability') ?? null);
  row.set('forecastcategory', stage.get('forecastcategory') ?? null);
  if (!change.assigned.has('forecastcategoryname'))
    row.set('forecastcategoryname', stage.get('forecastcategoryname') ?? null);
}

function applyExpectedRevenue({ row }: Change): void {
  const amount = row.get('amount');
  const probability = row.get('probability');
  const isKnown = amount instanceof Decimal && probability instanceof Decimal;
  row.set('expectedrevenue', isKnown ? amount.times(probability).divide(Decimal.ofInteger(100), 2, 'HALF_UP') : null);
}

function applyFiscalPeriod({ row, store }: Change): void {
  const date = row.get('closedate');
  if (!(date instanceof ApexDate)) return;
  const rules = fiscalRules(store);
  const year = fiscalYearOf(rules, date);
  const quarter = fiscalQuarterOf(rules, date);
  row.set('fiscalyear', year);
  row.set('fiscalquarter', quarter);
  row.set('fiscal', `${year} ${quarter}`);
}
