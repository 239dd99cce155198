import { createElement } from 'lwc';
import InsightsDimensionList from 'c/insightsDimensionList';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';
import { trend } from '../../insightsTrendApi/__tests__/fixtures';

jest.mock('@salesforce/apex/ScorecardController.getScorecard', () => ({ default: jest.fn() }), { virtual: true });

type Row = HTMLElement & { dimension: { key: string }; line: { key: string } | null };

afterEach(() => document.body.replaceChildren());

describe('c-insights-dimension-list', () => {
  it('shows six rows in the order of the model, whatever order they come in', async () => {
    const list = createElement('c-insights-dimension-list', { is: InsightsDimensionList });
    Object.assign(list, { dimensions: [...fixture.dimensions].reverse(), zones: fixture.zones, lines: trend.lines });
    document.body.append(list);
    const rows = list.shadowRoot?.querySelectorAll<Row>('c-insights-dimension-row') ?? [];
    expect([...rows].map((row) => row.dimension.key)).toEqual(fixture.dimensions.map(({ key }) => key));
    expect([...rows].map((row) => row.line?.key ?? null)).toEqual(['icp', 'pipeline', null, null, null, null]);
    await expect(list).toBeAccessible();
  });
});
