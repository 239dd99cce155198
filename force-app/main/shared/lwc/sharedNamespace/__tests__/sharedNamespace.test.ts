import { stateValue, tabPage } from 'c/sharedNamespace';

const WITHOUT = { objectApiName: 'Assessment__c' };
const WITH = { objectApiName: 'l2ox__Assessment__c' };
const type = 'standard__navItemPage';

describe('tabPage', () => {
  it('names the tab and its state as an org without a namespace does', () => {
    expect(tabPage(WITHOUT, 'L2O_Evidence', { metric: 'win-rate' })).toEqual({
      type,
      attributes: { apiName: 'L2O_Evidence' },
      state: { c__metric: 'win-rate' },
    });
  });

  it('puts the namespace of the package before the tab and each key of the state', () => {
    expect(tabPage(WITH, 'L2O_Assessment', { assessment: 'a1', section: 'technology' })).toEqual({
      type,
      attributes: { apiName: 'l2ox__L2O_Assessment' },
      state: { l2ox__assessment: 'a1', l2ox__section: 'technology' },
    });
  });

  it('has an empty state where none is given', () => {
    expect(tabPage(WITH, 'L2O_Evidence').state).toEqual({});
  });
});

describe('stateValue', () => {
  it.each([WITHOUT, WITH])('reads what tabPage wrote, under $objectApiName', (token) => {
    const { state } = tabPage(token, 'L2O_Evidence', { metric: 'win-rate' });
    expect(stateValue(token, state, 'metric')).toBe('win-rate');
  });

  it.each([
    ['the key of an org without a namespace', WITH, { c__metric: 'x' }],
    ['the key of another package', WITHOUT, { other__metric: 'x' }],
    ['a key without a namespace', WITHOUT, { metric: 'x' }],
    ['an empty value', WITHOUT, { c__metric: '' }],
    ['a value that is no text', WITHOUT, { c__metric: 1 }],
    ['no state at all', WITHOUT, undefined],
  ])('is null for %s', (_case, token, state) => {
    expect(stateValue(token, state, 'metric')).toBeNull();
  });
});
