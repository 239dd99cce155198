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
    assert.equal(addressOf({ type, attributes }, null), address);
    assert.deepEqual(referenceOf(address, null), { type, attributes, state: {} });
  }
});

/** Source: LWC Developer Guide, "Add Query Parameters": `c`, or the namespace of the managed package that the component is part of. */
const STATE = { c__step: 'a b', l2ox__step: 'c', other__step: 'd', plain: '1', c__gone: undefined, l2ox__gone: null };
const KEPT = [
  [null, 'c__step=a+b', { c__step: 'a b' }],
  ['l2ox', 'l2ox__step=c', { l2ox__step: 'c' }],
] as const;

test('state under the namespace of the package goes into the query and comes back, other state is dropped', () => {
  for (const [namespace, query, kept] of KEPT) {
    const page = { type: 'standard__navItemPage', attributes: { apiName: 'Wizard' } };
    assert.equal(addressOf({ ...page, state: STATE }, namespace), `/lightning/n/Wizard?${query}`);
    const address = '/lightning/n/Wizard?c__step=a+b&l2ox__step=c&other__step=d&plain=1';
    assert.deepEqual(referenceOf(address, namespace).state, kept);
  }
});

test('the filter of a list needs no namespace', () => {
  const list = { type: 'standard__objectPage', attributes: { objectApiName: 'Account', actionName: 'list' } };
  for (const namespace of [null, 'l2ox']) {
    const address = addressOf({ ...list, state: { filterName: 'All' } }, namespace);
    assert.equal(address, '/lightning/o/Account/list?filterName=All');
    assert.deepEqual(referenceOf(address, namespace).state, { filterName: 'All' });
  }
});

test('a web page is its own address, and an unknown address the home page', () => {
  const page = { type: 'standard__webPage', attributes: { url: 'https://a.example' } };
  assert.equal(addressOf(page, null), 'https://a.example');
  for (const address of ['/', '/lightning', '/elsewhere/x']) {
    assert.equal(referenceOf(address, null).attributes?.pageName, 'home');
  }
});
