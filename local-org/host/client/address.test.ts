import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, referenceOf } from './address.ts';

/** Addresses as Lightning Experience writes them. Source: LWC Developer Guide, "PageReference Types", URL formats. */
const ADDRESSES: readonly (readonly [address: string, type: string, attributes: Readonly<Record<string, string>>])[] = [
  ['/lightning/n/Scorecard', 'standard__navItemPage', { apiName: 'Scorecard' }],
  ['/lightning/cmp/c__wizard', 'standard__component', { componentName: 'c__wizard' }],
  ['/lightning/o/Account/list', 'standard__objectPage', { objectApiName: 'Account', actionName: 'list' }],
  ['/lightning/o/Account/home', 'standard__objectPage', { objectApiName: 'Account', actionName: 'home' }],
  [
    '/lightning/r/Account/001000000000001AAA/view',
    'standard__recordPage',
    { objectApiName: 'Account', recordId: '001000000000001AAA', actionName: 'view' },
  ],
  [
    '/lightning/r/001000000000001AAA/view',
    'standard__recordPage',
    { recordId: '001000000000001AAA', actionName: 'view' },
  ],
  ['/lightning/page/home', 'standard__namedPage', { pageName: 'home' }],
];

test('each page has its address, and each address its page', () => {
  for (const [address, type, attributes] of ADDRESSES) {
    assert.equal(addressOf({ type, attributes }), address);
    assert.deepEqual(referenceOf(address), { type, attributes, state: {} });
  }
});

test('state with a namespace goes into the query and comes back, other state is dropped', () => {
  const page = { type: 'standard__navItemPage', attributes: { apiName: 'Wizard' } };
  const address = addressOf({ ...page, state: { c__step: 'a b', plain: '1', c__gone: undefined } });
  assert.equal(address, '/lightning/n/Wizard?c__step=a+b');
  assert.deepEqual(referenceOf(address).state, { c__step: 'a b' });
});

test('the filter of a list needs no namespace', () => {
  const list = { type: 'standard__objectPage', attributes: { objectApiName: 'Account', actionName: 'list' } };
  assert.equal(addressOf({ ...list, state: { filterName: 'All' } }), '/lightning/o/Account/list?filterName=All');
});

test('a web page is its own address, and an unknown address the home page', () => {
  assert.equal(addressOf({ type: 'standard__webPage', attributes: { url: 'https://a.example' } }), 'https://a.example');
  for (const address of ['/', '/lightning', '/elsewhere/x']) {
    assert.equal(referenceOf(address).attributes?.pageName, 'home');
  }
});
