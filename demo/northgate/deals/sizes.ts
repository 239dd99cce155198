import type { Account, Size } from '../accounts.ts';
import type { Chance } from '../chance.ts';
import type { Kind } from './plan.ts';

/** Quantiles of what a new customer is worth, in thousands. */
const NEW: Readonly<Record<Size, readonly number[]>> = {
  small: [6, 12, 18, 26, 44],
  mid: [14, 28, 44, 66, 120],
  large: [40, 78, 120, 190, 380],
};

/** Percent of a new customer's worth. */
const SHARE: Readonly<Record<Kind, number>> = { new: 100, expansion: 66, renewal: 42 };

/** What the seller has in mind, before line items make it exact. */
export function sizeOf(chance: Chance, kind: Kind, account: Account): number {
  return Math.round((chance.along(NEW[account.size].map((thousands) => thousands * 1000)) * SHARE[kind]) / 100);
}
