import { createElement } from 'lwc';
import InsightsThresholdBar from 'c/insightsThresholdBar';

jest.mock('@salesforce/label/c.insights_ThresholdBar_Description', () => ({ default: '{0}: {1}. {2}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_ThresholdBar_Measured', () => ({ default: '{0} level {1}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_ThresholdBar_Step', () => ({ default: '{0}={1}' }), { virtual: true });

function show(properties: object) {
  const bar = createElement('c-insights-threshold-bar', { is: InsightsThresholdBar });
  Object.assign(bar, { label: 'Overdue', thresholds: [40, 25, 15, 8, 2], unit: 'percent', ...properties });
  document.body.append(bar);
  return (selector: string) => bar.shadowRoot?.querySelector(selector) ?? null;
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-threshold-bar', () => {
  it('puts the dot at the level that was reached and says everything in words', async () => {
    const find = show({ value: 20, level: 1.5 });
    expect(find('.dot')?.getAttribute('cx')).toBe('37.5%');
    expect(find('.bar')?.getAttribute('aria-label')).toBe(
      'Overdue: 20.0% level 1.5. 0=40.0% · 1=25.0% · 2=15.0% · 3=8.0% · 4=2.0%',
    );
    await expect(document.body).toBeAccessible();
  });

  it('has no dot where nothing was measured', async () => {
    const find = show({ value: null, level: null });
    expect(find('.dot')).toBeNull();
    expect(find('.base')?.getAttribute('class')).toBe('base base_unrated');
    expect(find('.bar')?.getAttribute('aria-label')).toMatch(/^Overdue: c.insights_ThresholdBar_None/);
    await expect(document.body).toBeAccessible();
  });

  it('has marks alone in a row of a table, and says the values in words all the same', async () => {
    const find = show({ value: 20, level: 1.5, isCompact: true });
    expect(find('.dot')?.getAttribute('cx')).toBe('37.5%');
    expect(find('text')).toBeNull();
    expect(find('.bar')?.getAttribute('aria-label')).toContain('0=40.0%');
    await expect(document.body).toBeAccessible();
  });

  it('goes on beyond the peak, where the level falls again', async () => {
    const both = { thresholds: [0.3, 0.6, 0.9, 1.1, 1.4], falling: [2.5, 3.5, 5, 8] };
    const find = show({ ...both, value: 3, level: 3.5 });
    expect(find('.dot')?.getAttribute('cx')).toBe('68.75%');
    expect(find('.bar')?.getAttribute('aria-label')).toMatch(/4=1.4% · 4=2.5% · 3=3.5% · 2=5.0% · 1=8.0%$/);
    await expect(document.body).toBeAccessible();
    document.body.replaceChildren();
    expect(show({ ...both, value: 1.25, level: 3.5 })('.dot')?.getAttribute('cx')).toBe('43.75%');
  });

  it.each([
    ['the lower end', 0, '0%'],
    ['below the lower end', -0.5, '0%'],
    ['the upper end', 4, '100%'],
    ['above the upper end', 4.5, '100%'],
  ])('keeps the dot on the bar: %s', (_name, level, place) => {
    expect(show({ value: 1, level })('.dot')?.getAttribute('cx')).toBe(place);
  });

  it('keeps the dot on the bar beyond the peak too', () => {
    const both = { thresholds: [0.3, 0.6, 0.9, 1.1, 1.4], falling: [2.5, 3.5, 5, 8], value: 9 };
    // Beyond the peak the levels run down again: level 1 is the last step, and nothing stands right of it.
    expect(show({ ...both, level: 1 })('.dot')?.getAttribute('cx')).toBe('100%');
    document.body.replaceChildren();
    expect(show({ ...both, level: 0 })('.dot')?.getAttribute('cx')).toBe('100%');
  });

  it('is empty without thresholds', () => {
    expect(show({ thresholds: null })('.bar')).toBeNull();
  });
});
