import { createElement } from 'lwc';
import InsightsGapRow from 'c/insightsGapRow';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';

jest.mock('@salesforce/label/c.insights_GapRow_NotRated', () => ({ default: 'not rated {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_GapRow_Unproven', () => ({ default: 'unproven {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_GapRow_CoverageRise', () => ({ default: 'rise {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.scoring_Words_ClaimAbove', () => ({ default: 'claim +{0}' }), { virtual: true });

function show(dimension: object | undefined) {
  const row = createElement('c-insights-gap-row', { is: InsightsGapRow });
  Object.assign(row, { dimension: dimension ?? null, zones: fixture.zones });
  document.body.append(row);
  return row;
}
const [icp, , commercial, handoffs] = fixture.dimensions;

afterEach(() => document.body.replaceChildren());

describe('c-insights-gap-row', () => {
  it.each([
    [icp, 'claim +1.2'],
    [commercial, 'rise 0.4'],
    [{ ...commercial, coverageRise: null }, 'unproven 17%'],
    [handoffs, 'not rated 0%'],
    [{ ...icp, claimed: null, gap: null }, 'c.insights_GapRow_Unclaimed'],
  ])('says of %j what stands out', async (dimension, comment) => {
    const row = show(dimension);
    expect(row.shadowRoot?.querySelector('.comment')?.textContent).toBe(comment);
    await expect(row).toBeAccessible();
  });

  it('has a number to unfold for each side, the gap, the level and the coverage', () => {
    const figures = [...(show(icp).shadowRoot?.querySelectorAll('c-insights-figure') ?? [])];
    expect(figures).toMatchObject([
      { text: '2.8', figure: { scope: 'dimension', key: 'icp', figure: 'claimed' } },
      { text: '1.6', figure: { scope: 'dimension', key: 'icp', figure: 'proven' } },
      { text: '+1.2', figure: { scope: 'dimension', key: 'icp', figure: 'gap' } },
      { text: '1.6', figure: { scope: 'dimension', key: 'icp', figure: 'level' } },
      { text: '75%', figure: { scope: 'dimension', key: 'icp', figure: 'coverage' } },
    ]);
  });

  it('is empty without a dimension', () => {
    expect(show(undefined).shadowRoot?.querySelector('.row')).toBeNull();
  });
});
