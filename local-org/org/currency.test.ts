import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOrg } from '../fixtures/org.ts';
import { callIn } from '../platform/testing/context.ts';
import { ApexDate } from '../values/date.ts';
import { Decimal } from '../values/decimal.ts';

const EUROS_FIRST = { isoCodes: ['EUR', 'USD'] } as const;
const DAY = ApexDate.of(2026, 2, 1);

function isMultiCurrency(org: ReturnType<typeof testOrg>): unknown {
  return callIn(org.context, 'UserInfo', 'isMultiCurrencyOrganization()');
}

// "isMultiCurrencyOrganization()", UserInfo Class, Apex Reference Guide; "CurrencyType", Object Reference: "this object is not
// available in single-currency organizations".
test('an org has one currency unless it is told otherwise', () => {
  const org = testOrg();
  assert.equal(isMultiCurrency(org), false);
  assert.equal(org.schema.object('CurrencyType'), undefined);
  assert.equal(org.schema.object('Opportunity')?.fields.has('currencyisocode'), false);
});

// "DatedConversionRate", Object Reference: "nor is it available if the organization does not have advanced currency management enabled".
test('dated rates come only with advanced currency management', () => {
  const plain = testOrg(1, 'Europe/London', EUROS_FIRST);
  assert.equal(isMultiCurrency(plain), true);
  assert.ok(plain.schema.object('CurrencyType'));
  assert.equal(plain.schema.object('DatedConversionRate'), undefined);
  assert.ok(testOrg(1, 'Europe/London', { ...EUROS_FIRST, isDated: true }).schema.object('DatedConversionRate'));
});

// "Manage Multiple Currencies", Salesforce Help: a new record has the currency of whoever makes it, by default the corporate one.
// "OpportunityHistory" and "OpportunityLineItem", Object Reference: CurrencyIsoCode.
test('rows have a currency, history and lines that of their opportunity', () => {
  const org = testOrg(1, 'Europe/London', EUROS_FIRST);
  const values = { Name: 'Deal', StageName: 'Prospecting', CloseDate: DAY, Amount: Decimal.parse('5') };
  const home = org.insert('Opportunity', values);
  const abroad = org.insert('Opportunity', { ...values, CurrencyIsoCode: 'USD' });
  org.insert('OpportunityLineItem', {
    OpportunityId: abroad.id,
    Quantity: Decimal.parse('1'),
    UnitPrice: Decimal.parse('5'),
  });
  const currencyOf = (text: string): unknown => org.rows(text)[0]?.get('CurrencyIsoCode');
  assert.equal(currencyOf(`SELECT CurrencyIsoCode FROM Opportunity WHERE Id = '${home.id}'`), 'EUR');
  assert.equal(
    currencyOf(`SELECT CurrencyIsoCode FROM OpportunityHistory WHERE OpportunityId = '${abroad.id}'`),
    'USD',
  );
  assert.equal(currencyOf('SELECT CurrencyIsoCode FROM OpportunityLineItem'), 'USD');
});
