import type { ObjectDraft } from '../describe.ts';
import { makeField } from '../fields.ts';
import type { StandardObject } from './notation.ts';

/** How an organisation with several currencies is set up. */
export interface Currencies {
  /** ISO codes, the corporate currency first. */
  readonly isoCodes: readonly [string, ...string[]];
  /** Advanced currency management: rates that hold from a day on. */
  readonly isDated?: boolean;
}

const CURRENCY_TYPE: StandardObject = {
  name: 'CurrencyType',
  prefix: '0cc',
  canBeDeleted: false,
  fields: `
    IsoCode picklist() required unique
    ConversionRate double(18,6) required
    DecimalPlaces int required
    IsActive boolean
    IsCorporate boolean`,
};

const DATED_RATE: StandardObject = {
  name: 'DatedConversionRate',
  prefix: '04w',
  canBeDeleted: false,
  fields: `
    IsoCode picklist() required createonly
    StartDate date required createonly
    NextStartDate date readonly
    ConversionRate double(18,6) required`,
};

/**
 * The objects that only an organisation with several currencies has: "CurrencyType" and "DatedConversionRate", Object Reference. The
 * second is there only with advanced currency management.
 */
export function currencyObjects(currencies: Currencies | undefined): readonly StandardObject[] {
  if (currencies === undefined) return [];
  return currencies.isDated === true ? [CURRENCY_TYPE, DATED_RATE] : [CURRENCY_TYPE];
}

// Standard objects of the local org whose rows have a currency, by the Object Reference.
const WITH_CURRENCY = new Set([
  'Account',
  'Contact',
  'Lead',
  'Opportunity',
  'OpportunityHistory',
  'OpportunityContactRole',
  'OpportunityLineItem',
  'Product2',
  'Pricebook2',
  'PricebookEntry',
  'Campaign',
  'Quote',
  'Contract',
  'Order',
  'Asset',
  'Case',
  'Task',
  'Event',
  'User',
]);

/** The object with the currency of its rows, where they have one; custom objects have one, custom metadata has none. */
export function withCurrency(draft: ObjectDraft, currencies: Currencies | undefined): ObjectDraft {
  if (currencies === undefined || !(draft.kind === 'custom' || WITH_CURRENCY.has(draft.name))) return draft;
  const field = makeField('CurrencyIsoCode', 'picklist', {
    label: 'Currency ISO Code',
    length: 255,
    isAlwaysVisible: true,
    defaultValue: currencies.isoCodes[0],
    picklist: currencies.isoCodes.map((code) => ({ value: code, label: code, isActive: true, isDefault: false })),
    isRestrictedPicklist: true,
    ...(draft.name === 'OpportunityHistory' && { isCreateable: false, isUpdateable: false }),
  });
  return { ...draft, fields: [...draft.fields, field] };
}
