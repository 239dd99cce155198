import { Decimal } from '../../values/decimal.ts';
import type { Change } from '../change.ts';
import { textOf } from '../change.ts';
import type { Effect } from './effect.ts';

/** Lines take product and list price from their price book entry; their total is price times quantity less discount. */
export const lineItem: Effect = {
  objects: ['opportunitylineitem'],
  before: (change) => {
    if (change.old === null) {
      takeFromEntry(change);
      takeCurrency(change);
    }
    applyTotals(change);
  },
  after: ({ store, row }) => {
    const opportunity = textOf(row, 'opportunityid');
    if (opportunity)
      store.update(store.object('Opportunity'), opportunity, new Map([['hasopportunitylineitem', true]]));
  },
};

function takeFromEntry({ store, row }: Change): void {
  const entryId = textOf(row, 'pricebookentryid');
  const entry = entryId ? store.read(store.object('PricebookEntry'), entryId) : null;
  if (!entry) return;
  row.set('product2id', entry.get('product2id') ?? null);
  row.set('productcode', entry.get('productcode') ?? null);
  row.set('listprice', entry.get('unitprice') ?? null);
  if ((row.get('unitprice') ?? null) === null) row.set('unitprice', entry.get('unitprice') ?? null);
}

/** A line has the currency of its opportunity ("OpportunityLineItem", Object Reference: CurrencyIsoCode). */
function takeCurrency({ store, row, object }: Change): void {
  const deal = textOf(row, 'opportunityid');
  if (!object.fields.has('currencyisocode') || !deal) return;
  row.set('currencyisocode', store.read(store.object('Opportunity'), deal)?.get('currencyisocode') ?? null);
}

function applyTotals({ row, assigned }: Change): void {
  const quantity = row.get('quantity');
  const price = row.get('unitprice');
  const total = row.get('totalprice');
  if (!(quantity instanceof Decimal)) return;
  if (price instanceof Decimal) {
    const subtotal = quantity.times(price).setScale(2, 'HALF_UP');
    row.set('subtotal', subtotal);
    if (!assigned.has('totalprice')) row.set('totalprice', discounted(subtotal, row.get('discount')));
  } else if (total instanceof Decimal && quantity.sign !== 0)
    row.set('unitprice', total.divide(quantity, 2, 'HALF_UP'));
}

function discounted(subtotal: Decimal, discount: unknown): Decimal {
  if (!(discount instanceof Decimal)) return subtotal;
  const hundred = Decimal.ofInteger(100);
  return subtotal.times(hundred.minus(discount)).divide(hundred, 2, 'HALF_UP');
}
