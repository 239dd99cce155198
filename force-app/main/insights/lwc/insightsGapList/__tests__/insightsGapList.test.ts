import { createElement } from 'lwc';
import InsightsGapList from 'c/insightsGapList';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';

function show(dimensions: readonly object[]) {
  const list = createElement('c-insights-gap-list', { is: InsightsGapList });
  Object.assign(list, { dimensions, zones: fixture.zones });
  document.body.append(list);
  return list;
}

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

  it('keeps the order of the model among equal gaps, among one-sided and among unrated dimensions', () => {
    const one = fixture.dimensions[0];
    const dimension = (key: string, sortOrder: number, gap: number | null, isRated: boolean) => ({
      ...one,
      key,
      sortOrder,
      gap,
      isRated,
    });
    const dimensions = [
      dimension('unrated, second', 8, null, false),
      dimension('one-sided, second', 6, null, true),
      dimension('equal, second', 4, 0.5, true),
      dimension('none', 2, 0, true),
      dimension('unrated, first', 7, null, false),
      dimension('one-sided, first', 5, null, true),
      dimension('equal, first', 3, 0.5, true),
      dimension('proof above', 1, -0.5, true),
    ];
    const rows = [...(show(dimensions).shadowRoot?.querySelectorAll('c-insights-gap-row') ?? [])];
    expect(rows.map((row) => (row as unknown as { dimension: { key: string } }).dimension.key)).toEqual([
      'equal, first',
      'equal, second',
      'none',
      'proof above',
      'one-sided, first',
      'one-sided, second',
      'unrated, first',
      'unrated, second',
    ]);
  });

  it.each([[fixture.dimensions.slice(0, 1)], [[]]])('is accessible with %j', async (dimensions) => {
    await expect(show(dimensions)).toBeAccessible();
  });
});
