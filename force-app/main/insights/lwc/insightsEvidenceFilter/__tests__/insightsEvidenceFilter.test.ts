import { createElement } from 'lwc';
import InsightsEvidenceFilter from 'c/insightsEvidenceFilter';
import { NO_FILTER } from 'c/insightsEvidenceGroups';
import { evidence } from '../../insightsEvidenceApi/__tests__/fixtures';

function show() {
  const element = createElement('c-insights-evidence-filter', { is: InsightsEvidenceFilter });
  Object.assign(element, {
    dimensions: evidence.dimensions,
    count: '6 of 6',
    filter: { ...NO_FILTER, order: 'level' },
  });
  document.body.append(element);
  const sent = jest.fn();
  element.addEventListener('filter', (event) => sent((event as CustomEvent).detail));
  const field = (name: string) => element.shadowRoot?.querySelector(`[data-name="${name}"]`);
  return { element, sent, field };
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-evidence-filter', () => {
  it('offers each dimension and each outcome, and all of them', async () => {
    const { element, field } = show();
    expect(field('dimension')).toMatchObject({
      value: '',
      options: [{ value: '' }, { value: 'icp', label: 'ICP & Qualification' }, { value: 'pipeline' }],
    });
    expect((field('outcome') as unknown as { options: unknown[] }).options).toHaveLength(6);
    expect(field('order')).toMatchObject({ value: 'level' });
    expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).toBe('6 of 6');
    await expect(element).toBeAccessible();
  });

  it.each([
    ['text', { value: 'win' }, 'win'],
    ['dimension', { value: 'icp' }, 'icp'],
    ['isWithFindings', { checked: true }, true],
    ['order', { value: 'amount' }, 'amount'],
  ])('sends the whole filter when %s changes', (name, detail, value) => {
    const { sent, field } = show();
    field(name)?.dispatchEvent(new CustomEvent('change', { detail }));
    expect(sent).toHaveBeenCalledWith({ ...NO_FILTER, order: 'level', [name]: value });
  });
});
