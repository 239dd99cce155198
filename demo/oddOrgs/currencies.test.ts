import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { idsUnder } from '../northgate/ids.ts';
import { amount, day, deal, evidenceOf, noon, oddOrg, times, type Row } from './evidence.ts';

// "Amounts in corporate currency: divide by CurrencyType.ConversionRate (DatedConversionRate at the close date where on); no rate =
// skipped" (the evidence catalogue). The corporate currency is the euro; a dollar is a third of it; pounds have no rate.

const EARLY = -60;
const LATE = -5;

function seed(org: LocalOrg): void {
  org.importRows('CurrencyType', [
    { IsoCode: 'EUR', ConversionRate: amount(1), DecimalPlaces: 2, IsActive: true, IsCorporate: true },
    { IsoCode: 'USD', ConversionRate: amount(3), DecimalPlaces: 2, IsActive: true },
  ]);
  const nextId = idsUnder('006');
  const won: readonly Row[] = [
    ...times(20, () => deal('Closed Won', EARLY, { CurrencyIsoCode: 'EUR', Amount: amount(100) })),
    ...times(20, () => deal('Closed Won', LATE, { CurrencyIsoCode: 'USD', Amount: amount(300) })),
    ...times(7, () => deal('Closed Won', LATE, { CurrencyIsoCode: 'GBP', Amount: amount(1_000_000) })),
  ].map((row) => ({ ...row, Id: nextId() }));
  org.importRows('Opportunity', won);
  org.importRows('Opportunity', [
    ...times(30, () => deal('Qualification', 30, { CurrencyIsoCode: 'GBP', Amount: amount(5) })),
    ...times(10, () => deal('Qualification', 30, { CurrencyIsoCode: 'EUR', Amount: null })),
  ]);
  org.importRows(
    'OpportunityLineItem',
    won.map(({ Id: OpportunityId = null, CurrencyIsoCode = null }, place) => ({
      OpportunityId,
      CurrencyIsoCode,
      Quantity: amount(1),
      ListPrice: amount(place < 20 ? 100 : 300),
      TotalPrice: amount(place < 20 ? 100 : 150),
    })),
  );
}

test('amounts are added up in corporate currency, and a currency without a rate is left out and counted', () => {
  const org = oddOrg({ currencies: { isoCodes: ['EUR', 'USD', 'GBP'] } });
  seed(org);
  const { state, reason, readings } = evidenceOf(org);
  assert.equal(state, 'Completed', reason ?? '');

  // 20 × 100 € early, 20 × 300 $ = 20 × 100 € in the last fortnight of the quarter.
  const load = readings.get('quarter-end-load');
  assert.equal(load?.value, 50);
  assert.equal(load?.sample, 40);
  assert.deepEqual(load?.skipped, { noRate: 7 });
  // Lists: 2,000 € and 6,000 $ = 2,000 €. Sold: 2,000 € and 3,000 $ = 1,000 €.
  assert.equal(readings.get('discount')?.value, 25);
  assert.deepEqual(readings.get('discount')?.skipped, { noRate: 7 });
  assert.equal(readings.get('pipeline-coverage')?.skipped['noRate'], 37, '7 won, 30 due');
});

test('an amount is there, whether or not it can be converted', () => {
  const org = oddOrg({ currencies: { isoCodes: ['EUR', 'USD', 'GBP'] } });
  seed(org);
  assert.equal(evidenceOf(org).readings.get('amount-set')?.value, 75, '30 of 40');
});

test('with advanced currency management the rate of the close date counts', () => {
  const org = oddOrg({ currencies: { isoCodes: ['EUR', 'USD', 'GBP'], isDated: true } });
  seed(org);
  org.importRows('DatedConversionRate', [
    { IsoCode: 'USD', StartDate: day(-300), NextStartDate: day(-30), ConversionRate: amount(2) },
    { IsoCode: 'USD', StartDate: day(-30), ConversionRate: amount(1.5) },
  ]);
  // 20 × 100 € early, 20 × 300 $ at 1.5 = 20 × 200 € late.
  assert.equal(evidenceOf(org).readings.get('quarter-end-load')?.value, 66.666667);
});

test('a close date that moves to other rates is no change of the amount', () => {
  const org = oddOrg({ currencies: { isoCodes: ['EUR', 'USD'], isDated: true } });
  org.importRows('CurrencyType', [
    { IsoCode: 'EUR', ConversionRate: amount(1), DecimalPlaces: 2, IsActive: true, IsCorporate: true },
    { IsoCode: 'USD', ConversionRate: amount(3), DecimalPlaces: 2, IsActive: true },
  ]);
  org.importRows('DatedConversionRate', [
    { IsoCode: 'USD', StartDate: day(-300), NextStartDate: day(-30), ConversionRate: amount(2) },
    { IsoCode: 'USD', StartDate: day(-30), ConversionRate: amount(1.5) },
  ]);
  const nextId = idsUnder('006');
  for (const [code, first] of [
    ['USD', 300],
    ['EUR', 600],
  ] as const) {
    const won = times(20, () => deal('Closed Won', LATE, { Id: nextId(), CurrencyIsoCode: code, Amount: amount(300) }));
    org.importRows('Opportunity', won);
    org.importRows(
      'OpportunityHistory',
      won.flatMap(({ Id: OpportunityId = null }) => {
        const row = { OpportunityId, CurrencyIsoCode: code, Amount: amount(first) };
        return [
          { ...row, StageName: 'Qualification', CloseDate: day(-40), CreatedDate: noon(-50) },
          { ...row, StageName: 'Closed Won', CloseDate: day(LATE), CreatedDate: noon(LATE), Amount: amount(300) },
        ];
      }),
    );
  }
  // 20 × 300 $ at 1.5 = 200 € stay; 20 × 600 € become 300 €: 6,000 of 4,000 + 12,000 lost.
  assert.equal(evidenceOf(org).readings.get('amount-erosion')?.value, 37.5);
});

test('without any readable rate amounts are unable, and counts are still measured', () => {
  const org = oddOrg({ currencies: { isoCodes: ['EUR', 'USD', 'GBP'] } });
  seed(org);
  org.clear('CurrencyType');
  const { state, readings } = evidenceOf(org);
  assert.equal(state, 'Completed');
  assert.equal(readings.get('quarter-end-load')?.outcome, 'unable');
  assert.match(readings.get('quarter-end-load')?.reason ?? '', /CurrencyType\.ConversionRate cannot be read/);
  assert.equal(readings.get('amount-set')?.outcome, 'measured');
});

test('a run keeps the corporate currency, not that of the user who starts it', () => {
  const org = oddOrg({ currencies: { isoCodes: ['EUR', 'USD', 'GBP'] } });
  seed(org);
  evidenceOf(org);
  const [run] = org.data.store.all(org.data.store.object('EvidenceRun__c'));
  assert.equal(run?.get('currency__c'), 'EUR');
});
