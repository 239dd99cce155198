import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { ImportError } from './fault.ts';
import { surveyFolder } from './survey.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'survey-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(object: string, text: string): void {
  writeFileSync(path.join(folder, `${object}.csv`), text);
}

test('a folder that says nothing, or is none, has one currency and no people', () => {
  assert.deepEqual(surveyFolder(folder), { hasPersonAccounts: false });
  assert.deepEqual(surveyFolder(path.join(folder, 'none')), { hasPersonAccounts: false });
});

test('the corporate currency comes first, system users have none, one code is one currency', () => {
  write('CurrencyType', 'IsoCode,ConversionRate,IsCorporate\nCOP,4500,false\nUSD,1,true\n');
  assert.deepEqual(surveyFolder(folder).currencies, { isoCodes: ['USD', 'COP'], isDated: false });
  write('CurrencyType', 'IsoCode,ConversionRate,IsCorporate\nUSD,1,true\n');
  write('Opportunity', 'Id,CurrencyIsoCode\n1,USD\n2,000\n3,\n');
  assert.equal(surveyFolder(folder).currencies, undefined);
  write('OpportunityLineItem', 'Id,CurrencyIsoCode\n1,EUR\n');
  write('DatedConversionRate', 'IsoCode,StartDate,ConversionRate\n');
  assert.deepEqual(surveyFolder(folder).currencies, { isoCodes: ['USD', 'EUR'], isDated: true });
});

test('the currency is that of the rows, else the corporate or the organisation’s own; several have no one', () => {
  const currency = (): string | undefined => surveyFolder(folder).currency;
  assert.equal(currency(), undefined);
  write('Organization', 'Id,DefaultCurrencyIsoCode\n1,EUR\n');
  assert.equal(currency(), 'EUR');
  write('Opportunity', 'Id,CurrencyIsoCode\n1,GBP\n2,\n');
  assert.equal(currency(), 'GBP', 'amounts at face value are in the currency of their rows');
  write('Opportunity', 'Id,CurrencyIsoCode\n1,GBP\n2,CHF\n');
  assert.equal(currency(), undefined);
  write('CurrencyType', 'IsoCode,ConversionRate,IsCorporate\nGBP,1.2,0\nCHF,1,1\n');
  assert.equal(currency(), 'CHF', 'what is converted is in the corporate one');
  write('Organization', 'Id,CurrencyIsoCode\n1,000\n');
  write('Opportunity', 'Id\n1\n');
  write('CurrencyType', 'IsoCode\nNOK\n');
  assert.equal(currency(), 'NOK');
});

test('person accounts show by the flag or by what only people have', () => {
  for (const column of ['IsPersonAccount', 'LastName', 'personemail', 'Hobby__pc']) {
    write('Account', `Id,${column}\n1,x\n`);
    assert.equal(surveyFolder(folder).hasPersonAccounts, true, column);
  }
  write('Account', 'Id,Name\n1,LastName\n');
  assert.equal(surveyFolder(folder).hasPersonAccounts, false);
});

test('time zone and first fiscal month come from Organization.csv, and must be such', () => {
  write('Organization', 'Id,TimeZoneSidKey,FiscalYearStartMonth\n1,Europe/Berlin,4\n');
  const { timeZone, fiscalYearStartMonth } = surveyFolder(folder);
  assert.deepEqual([timeZone, fiscalYearStartMonth], ['Europe/Berlin', 4]);
  write('Organization', 'Id,TimeZoneSidKey,FiscalYearStartMonth\n1,Berlin,13\n');
  assert.throws(
    () => surveyFolder(folder),
    (error: unknown) => error instanceof ImportError && error.faults.length === 2,
  );
});
