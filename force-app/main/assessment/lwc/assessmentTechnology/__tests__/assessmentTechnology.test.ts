import { createElement } from 'lwc';
import AssessmentTechnology from 'c/assessmentTechnology';
import type { Technology } from 'c/scoring';
import { wizard } from '../../assessmentApi/__tests__/fixtures';

jest.mock('@salesforce/label/c.assessment_Technology_Stated', () => ({ default: 'level {0}' }), { virtual: true });

const sent = jest.fn();

function show(technology: Technology) {
  const element = createElement('c-assessment-technology', { is: AssessmentTechnology });
  Object.assign(element, { layers: wizard.model.technologyLayers, technology });
  element.addEventListener('technologychange', (event) => sent((event as CustomEvent).detail.technology));
  document.body.append(element);
  return element;
}
const summary = (element: HTMLElement) => element.shadowRoot?.querySelector('.summary')?.textContent;

afterEach(() => {
  document.body.replaceChildren();
  jest.resetAllMocks();
});

describe('c-assessment-technology', () => {
  it('has a ladder for each layer, whose rungs have no names', async () => {
    const element = show({ crm: 3, ai: null });
    const ladders = [...(element.shadowRoot?.querySelectorAll('c-assessment-ladder') ?? [])];
    expect(ladders).toMatchObject([
      { label: 'Prompt crm', level: 3, isNameless: true },
      { label: 'Prompt ai', level: null, isNameless: true },
    ]);
    await expect(element).toBeAccessible();
  });

  it.each([
    [{ crm: null, ai: null }, 'c.assessment_Technology_Nothing'],
    [{ crm: 0, ai: null }, 'c.assessment_Technology_One'],
    [{ crm: null, ai: 2 }, 'c.assessment_Technology_One'],
    [{ crm: 3, ai: 1 }, 'level 3'],
    [{ crm: 0, ai: 0 }, 'level 0'],
    [{ crm: 1, ai: 4 }, 'level 4'],
  ])('says what %j comes to: %s', (technology, words) => expect(summary(show(technology))).toBe(words));

  it('sends both layers when one changes', () => {
    const element = show({ crm: 3, ai: null });
    const ladder = element.shadowRoot?.querySelector('[data-layer="ai"]');
    ladder?.dispatchEvent(new CustomEvent('levelselect', { detail: { level: 0 } }));
    expect(sent).toHaveBeenLastCalledWith({ crm: 3, ai: 0 });
  });

  it('takes a level back, and offers that only where there is one', () => {
    const element = show({ crm: 3, ai: null });
    const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    expect(buttons.map(({ dataset }) => dataset.layer)).toEqual(['crm']);
    buttons[0]?.click();
    expect(sent).toHaveBeenLastCalledWith({ crm: null, ai: null });
  });
});
