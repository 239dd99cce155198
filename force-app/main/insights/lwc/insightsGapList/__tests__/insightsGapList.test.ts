import { createElement } from 'lwc';
import { registerSa11yMatcher } from '@sa11y/jest';
import InsightsGapList from 'c/insightsGapList';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';

function show(dimensions: readonly object[]) {
  const list = createElement('c-insights-gap-list', { is: InsightsGapList });
  Object.assign(list, { dimensions, zones: fixture.zones });
  document.body.append(list);
  return list;
}

beforeAll(registerSa11yMatcher);
afterEach(() => document.body.replaceChildren());

describe('c-insights-gap-list', () => {
  it('puts the widest claim above proof first, one-sided and unrated dimensions last', () => {
    const rows = [...(show(fixture.dimensions).shadowRoot?.querySelectorAll('c-insights-gap-row') ?? [])];
    expect(rows.map((row) => (row as unknown as { dimension: { key: string } }).dimension.key)).toEqual([
      'integrity',
      'icp',
      'pipeline',
      'forecast',
      'commercial',
      'handoffs',
    ]);
  });

  it.each([[fixture.dimensions.slice(0, 1)], [[]]])('is accessible with %j', async (dimensions) => {
    await expect(show(dimensions)).toBeAccessible();
  });
});
