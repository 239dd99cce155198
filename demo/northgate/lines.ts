import { Decimal } from '../../local-org/values/decimal.ts';
import type { Chance } from './chance.ts';
import { momentOf, quarterEnd, type Day } from './calendar.ts';
import type { Deal } from './deals/deal.ts';
import type { Plan } from './deals/plan.ts';
import { idsUnder } from './ids.ts';
import type { Product } from './products.ts';
import type { Row } from './row.ts';

export interface Line {
  readonly product: Product;
  readonly quantity: number;
  readonly unitPrice: number;
}

/** Percent of deals that list what is sold. */
const LISTED = { won: 66, lost: 34, open: 36 };
const DISCOUNT = [0, 6, 12, 19, 27, 40];
const LATE_DISCOUNT = 6;
const LARGE_DISCOUNT = 2;
const LARGE = 75_000;
const LATE_DAYS = 14;
const HIGHEST = 60;

/** What a deal of about that size lists; nothing for the many that only carry an amount. */
export function linesOf(chance: Chance, plan: Plan, size: number, catalogue: readonly Product[]): readonly Line[] {
  const [seats, ...extras] = catalogue;
  if (seats === undefined || !chance.happens(LISTED[plan.outcome])) return [];
  const discount = discountOf(chance, plan, size);
  const added = chance.some(extras, chance.between(0, 2)).map((product) => line(product, 1, discount));
  const rest = Math.max(size - total(added), seats.listPrice * 5);
  return [line(seats, Math.max(5, Math.round(rest / priceOf(seats, discount))), discount), ...added];
}

/** Deals that close at quarter-end and large ones cost the most in discount. */
function discountOf(chance: Chance, plan: Plan, size: number): number {
  const late = quarterEnd(plan.end) - plan.end < LATE_DAYS ? LATE_DISCOUNT : 0;
  return Math.min(HIGHEST, chance.along(DISCOUNT) + late + (size >= LARGE ? LARGE_DISCOUNT : 0));
}

function line(product: Product, quantity: number, discount: number): Line {
  return { product, quantity, unitPrice: priceOf(product, discount) };
}

function priceOf({ listPrice }: Product, discount: number): number {
  return Math.round((listPrice * (100 - discount)) / 100);
}

export function total(lines: readonly Line[]): number {
  return lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
}

/** OpportunityLineItem rows; the lines are entered when the proposal is made, at the latest when the deal closes. */
export function lineRows(deals: readonly Deal[]): readonly Row[] {
  const nextId = idsUnder('00k');
  return deals.flatMap((deal) =>
    deal.lines.map(({ product, quantity, unitPrice }, index) => ({
      Id: nextId(),
      OpportunityId: deal.id,
      PricebookEntryId: product.entryId,
      Product2Id: product.id,
      ProductCode: product.code,
      Name: `${deal.name} ${product.name}`,
      SortOrder: index + 1,
      Quantity: Decimal.ofInteger(quantity),
      ListPrice: Decimal.ofInteger(product.listPrice),
      UnitPrice: Decimal.ofInteger(unitPrice),
      Subtotal: Decimal.ofInteger(unitPrice * quantity),
      TotalPrice: Decimal.ofInteger(unitPrice * quantity),
      CreatedDate: momentOf(proposedOn(deal), 780),
    })),
  );
}

const PROPOSAL_RANK = 4;

/** The day the deal first stood in Proposal or later; its last change when it never did. */
export function proposedOn({ states, created }: Pick<Deal, 'states' | 'created'>): Day {
  const proposal = states.find(({ stage }) => stage.rank >= PROPOSAL_RANK || stage.isClosed);
  return (proposal ?? states.at(-1))?.day ?? created;
}
