import { createElement } from 'lwc';
import InsightsFlags from 'c/insightsFlags';
import type { FlagDto } from 'c/insightsEvidenceApi';
import { evidence } from '../../insightsEvidenceApi/__tests__/fixtures';

jest.mock('@salesforce/label/c.insights_Flags_Figures', () => ({ default: '{0} edits, {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_Flags_Lost', () => ({ default: '{0} lost, {1}' }), { virtual: true });

function show(flags: readonly FlagDto[] = []) {
  const element = createElement('c-insights-flags', { is: InsightsFlags });
  element.flags = flags;
  document.body.append(element);
  return { element, text: (selector: string) => element.shadowRoot?.querySelector(selector)?.textContent?.trim() };
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-flags', () => {
  it('shows each flag with its figures and what it means', async () => {
    const { element, text } = show(evidence.metrics[2]?.flags);
    expect(text('.name')).toBe('Close dates moved in a rush');
    expect(text('.figures')).toBe('140 edits, 62%');
    expect(text('.meaning')).toMatch(/last three days/);
    await expect(element).toBeAccessible();
  });

  it('counts losses where they are rare', () => {
    const { text } = show([{ key: 'rareLosses', name: 'Losses are rare', meaning: 'Ask.', count: 12, share: 0.2 }]);
    expect(text('.figures')).toBe('12 lost, 20%');
  });

  it('is empty where there is nothing to know', () => expect(show().text('section')).toBeUndefined());
});
