import type { Rows } from './rows.ts';

export type DealType = 'new' | 'renewal' | 'expansion';

/** As shipped. Source: the evidence catalogue, "The shipped map" and "types". */
const SHIPPED: Readonly<Record<DealType, readonly string[]>> = {
  new: ['New', 'New Business', 'New Customer'],
  expansion: [
    ...['Existing Business', 'Existing Customer - Upgrade', 'Upgrade'],
    ...['Upsell', 'Cross-Sell', 'Expansion'],
  ],
  renewal: ['Existing Customer - Replacement', 'Existing Customer - Downgrade', 'Replacement', 'Downgrade', 'Renewal'],
};

/** Case, blanks and dashes do not matter. */
export function normalisedType(type: string): string {
  return type.toLowerCase().replaceAll(/[\s\p{Dash}]+/gu, '');
}

/** What each value of Opportunity.Type counts as, by its normalised name; the admin's own map goes over the shipped one. */
export function typeMap(rows: Rows): ReadonlyMap<string, DealType> {
  const map = new Map<string, DealType>();
  for (const [dealType, names] of Object.entries(SHIPPED))
    for (const name of names) map.set(normalisedType(name), dealType as DealType);
  const tuned = rows
    .of('Tuning__c', ['Kind__c', 'Key__c', 'Value__c'])
    .filter((row) => row.text('Kind__c') === 'dealType');
  for (const row of tuned) {
    const name = normalisedType(row.text('Key__c') ?? '');
    const value = row.text('Value__c');
    if (value === 'new' || value === 'renewal' || value === 'expansion') map.set(name, value);
    else map.delete(name);
  }
  return map;
}
