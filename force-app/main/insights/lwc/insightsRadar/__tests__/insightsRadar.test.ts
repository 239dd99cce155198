import { createElement } from 'lwc';
import InsightsRadar from 'c/insightsRadar';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('@salesforce/label/c.insights_Radar_Point', () => ({ default: '{0}: {1} {2}' }), { virtual: true });

function show(properties: object = {}) {
  const radar = createElement('c-insights-radar', { is: InsightsRadar });
  Object.assign(radar, { dimensions: fixture.dimensions, zones: fixture.zones, benchmark: 1.6, ...properties });
  document.body.append(radar);
  return radar;
}
const all = (radar: HTMLElement, selector: string) => [...(radar.shadowRoot?.querySelectorAll(selector) ?? [])];

afterEach(() => document.body.replaceChildren());

describe('c-insights-radar', () => {
  it('draws a line of its own for each series and repeats the numbers in a table', async () => {
    const radar = show();
    expect(all(radar, '.radar .series').map((line) => line.getAttribute('class'))).toEqual([
      'series series_benchmark',
      'series series_claimed',
      'series series_proven',
    ]);
    expect(all(radar, 'thead th').map((cell) => cell.textContent)).toEqual([
      'c.insights_Radar_Dimension',
      'c.insights_Radar_Claimed',
      'c.insights_Radar_Proven',
      'c.insights_Radar_Benchmark',
    ]);
    expect(all(radar, 'tbody tr')).toHaveLength(6);
    expect(all(radar, '.note').map((note) => note.textContent?.trim())).toEqual(['c.insights_Radar_NotRated']);
    await expect(radar).toBeAccessible();
  });

  it('shows a target where there is one', () => {
    const radar = show({ dimensions: fixture.dimensions.map((dimension) => ({ ...dimension, target: 3 })) });
    expect(all(radar, '.radar .series_target')).toHaveLength(1);
    expect(all(radar, '.point_target')).toHaveLength(7);
  });

  it('has one stop of the Tab key and leads on with the arrow keys', async () => {
    const radar = show();
    const stops = () => all(radar, '.point[tabindex="0"]').map((point) => point.getAttribute('data-id'));
    const press = (key: string) => all(radar, '.radar')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key }));
    expect(stops()).toEqual(['proven:5']);
    all(radar, '[data-id="claimed:0"]')[0]?.dispatchEvent(new FocusEvent('focus'));
    await settled();
    expect(all(radar, '.caption')[0]?.textContent).toBe('ICP & Qualification: c.insights_Radar_Claimed 2.8');
    press('ArrowRight');
    await settled();
    expect(radar.shadowRoot?.activeElement?.getAttribute('data-id')).toBe('claimed:1');
    expect(stops()).toEqual(['claimed:1']);
    press('ArrowUp');
    await settled();
    expect(stops()).toEqual(['proven:1']);
    press('Home');
    await settled();
    expect(stops()).toEqual(['proven:1']);
  });

  it.each([
    ['fewer than three dimensions', { dimensions: fixture.dimensions.slice(0, 2) }],
    [
      'no level at all',
      { dimensions: fixture.dimensions.map((one) => ({ ...one, claimed: null, proven: null })), benchmark: null },
    ],
  ])('has the table alone with %s', async (_case, properties) => {
    const radar = show(properties);
    expect(all(radar, '.radar')).toHaveLength(0);
    expect(all(radar, 'table')).toHaveLength(1);
    await expect(radar).toBeAccessible();
  });
});
