import { createElement } from 'lwc';
import InsightsPosition from 'c/insightsPosition';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';

function show(index: object | null) {
  const element = createElement('c-insights-position', { is: InsightsPosition });
  Object.assign(element, { index, zones: fixture.zones });
  document.body.append(element);
  return (selector: string) => element.shadowRoot?.querySelector(selector);
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-position', () => {
  it.each([
    [{ quadrant: 'founderLedCeiling', diagnosis: null }, 'FounderLedCeiling', 'FounderLedCeilingMeaning', null],
    [
      { quadrant: 'technologyAheadOfDesign', diagnosis: 'aiFirst' },
      'TechnologyAhead',
      'TechnologyAheadMeaning',
      'AiFirst',
    ],
    [
      { quadrant: 'technologyAheadOfDesign', diagnosis: 'crmFirst' },
      'TechnologyAhead',
      'TechnologyAheadMeaning',
      'CrmFirst',
    ],
    [{ quadrant: 'designedUnderTooled', diagnosis: null }, 'UnderTooled', 'UnderTooledMeaning', null],
    [{ quadrant: 'revenueMachineCorner', diagnosis: null, level: 2.4 }, 'RevenueMachine', 'OnTheWayMeaning', null],
    [{ quadrant: 'revenueMachineCorner', diagnosis: null, level: 3 }, 'RevenueMachine', 'RevenueMachineMeaning', null],
    [{ quadrant: null, diagnosis: null }, 'Unknown', 'UnknownMeaning', null],
  ])('tells %j in words', async (change, name, meaning, diagnosis) => {
    const find = show({ ...fixture.index, ...change });
    expect(find('.quadrant')?.textContent).toBe(`c.insights_Position_${name}`);
    expect(find('.meaning')?.textContent).toBe(`c.insights_Position_${meaning}`);
    expect(find('.diagnosis')?.textContent ?? null).toBe(diagnosis && `c.insights_Position_${diagnosis}`);
    expect(find('c-insights-figure')).toMatchObject({ figure: { scope: 'index', figure: 'technology' } });
    await expect(document.body).toBeAccessible();
  });

  it('is not placed without an Index', () => {
    expect(show(null)('.quadrant')?.textContent).toBe('c.insights_Position_Unknown');
  });
});
