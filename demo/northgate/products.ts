import { Decimal } from '../../local-org/values/decimal.ts';
import { momentOf, RUN_IN_DAY } from './calendar.ts';
import { idsUnder } from './ids.ts';
import type { Row } from './row.ts';

export interface Product {
  readonly id: string;
  readonly entryId: string;
  readonly standardEntryId: string;
  readonly name: string;
  readonly code: string;
  readonly family: string;
  readonly listPrice: number;
}

/** What Northgate sells, with its list price a year; the platform is priced by seat. */
const LINES: readonly (readonly [name: string, code: string, family: string, listPrice: number])[] = [
  ['Northgate Platform, seat', 'NG-SEAT', 'Platform', 480],
  ['Planning module', 'NG-PLAN', 'Modules', 6000],
  ['Connector pack', 'NG-CONN', 'Modules', 3600],
  ['Analytics module', 'NG-ANLY', 'Modules', 7500],
  ['Premium support', 'NG-SUPP', 'Support', 4800],
  ['Onboarding days', 'NG-ONBD', 'Services', 1200],
];

export const STANDARD_BOOK = '01sL2O000000001';
export const PRICE_BOOK = '01sL2O000000002';
const MADE = momentOf(RUN_IN_DAY - 700, 500);

export function products(): readonly Product[] {
  const nextId = idsUnder('01t');
  const nextEntryId = idsUnder('01u');
  return LINES.map(([name, code, family, listPrice]) => ({
    id: nextId(),
    standardEntryId: nextEntryId(),
    entryId: nextEntryId(),
    name,
    code,
    family,
    listPrice,
  }));
}

export function productRows(all: readonly Product[]): readonly Row[] {
  return all.map(({ id, name, code, family }) => ({
    Id: id,
    Name: name,
    ProductCode: code,
    Family: family,
    IsActive: true,
    CreatedDate: MADE,
  }));
}

export function priceBookRows(): readonly Row[] {
  return [
    { Id: STANDARD_BOOK, Name: 'Standard Price Book', IsActive: true, IsStandard: true, CreatedDate: MADE },
    { Id: PRICE_BOOK, Name: 'Northgate list', IsActive: true, IsStandard: false, CreatedDate: MADE },
  ];
}

export function entryRows(all: readonly Product[]): readonly Row[] {
  return all.flatMap((product) =>
    [[product.standardEntryId, STANDARD_BOOK] as const, [product.entryId, PRICE_BOOK] as const].map(([id, book]) => ({
      Id: id,
      Pricebook2Id: book,
      Product2Id: product.id,
      Name: product.name,
      ProductCode: product.code,
      UnitPrice: Decimal.ofInteger(product.listPrice),
      IsActive: true,
      CreatedDate: MADE,
    })),
  );
}
