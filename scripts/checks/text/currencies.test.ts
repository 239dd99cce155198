import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currencyFindings } from './currencies.ts';

const BUNDLE = 'force-app/main/insights/lwc/insightsA';

function linesOf(file: string, text: string): readonly number[] {
  return currencyFindings({ file: file.includes('/') ? file : `${BUNDLE}/${file}`, text }).map(({ line }) => line);
}

test('an amount under the sign of whoever reads it is found at its line', () => {
  for (const [file, text] of [
    ['a.html', '\n<lightning-formatted-number value={sum} format-style="currency"></lightning-formatted-number>'],
    [
      'a.html',
      '\n<lightning-formatted-number\n  format-style="currency"\n  value={sum}\n></lightning-formatted-number>',
    ],
    ['a.html', '\n<lightning-input type="number" formatter="currency" value={sum}></lightning-input>'],
    ['a.ts', "\nimport CURRENCY from '@salesforce/i18n/currency';"],
    ['a.ts', "\nconst columns = [{ label: 'Sum', type: 'currency', cellAttributes: { alignment: 'left' } }];"],
    ['a.ts', "\nnew Intl.NumberFormat('en', { style: 'currency', currency: 'USD' });"],
    ['force-app/main/a/classes/A.cls', '\n[SELECT convertCurrency(Amount) FROM Opportunity]'],
    ['force-app/main/a/classes/A.cls', '\n[SELECT FORMAT(Amount) FROM Opportunity]'],
  ] as const)
    assert.deepEqual(linesOf(file, text), [2], text);
});

test('an amount with its code, other numbers, other calls and tests are left alone', () => {
  for (const [file, text] of [
    [
      'a.html',
      '<lightning-formatted-number format-style="currency" currency-code={code}></lightning-formatted-number>',
    ],
    ['a.html', '<lightning-formatted-number format-style="percent" value={share}></lightning-formatted-number>'],
    ['a.ts', "const columns = [{ type: 'currency', typeAttributes: { currencyCode: { fieldName: 'code' } } }];"],
    ['a.ts', "const unit: { type: 'number' } = { type: 'number' };"],
    ['force-app/main/shared/lwc/sharedFormat/sharedFormat.ts', "({ style: 'currency', currency })"],
    ['force-app/main/insights/lwc/insightsA/__tests__/a.test.ts', "({ style: 'currency' })"],
    ['force-app/main/a/classes/A.cls', 'String.format(words, new List<Object>{ amount });'],
    ['force-app/main/a/classes/A.cls', '[SELECT Id FROM Opportunity]; x = String.format(y, z);'],
  ] as const)
    assert.deepEqual(linesOf(file, text), [], text);
});
