import { createElement } from 'lwc';
import AssessmentTechnologyLine from 'c/assessmentTechnologyLine';

jest.mock('@salesforce/label/c.assessment_AnswerWords_Technology', () => ({ default: 'CRM {0}, AI {1}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.assessment_AnswerWords_NotStated', () => ({ default: 'none' }), { virtual: true });
jest.mock('@salesforce/label/c.assessment_TechnologyLine_State', () => ({ default: 'State' }), { virtual: true });
jest.mock('@salesforce/label/c.assessment_TechnologyLine_Change', () => ({ default: 'Change' }), { virtual: true });
jest.mock('@salesforce/label/c.assessment_TechnologyLine_NotStored', () => ({ default: 'waits' }), { virtual: true });

function show(properties: object) {
  const line = createElement('c-assessment-technology-line', { is: AssessmentTechnologyLine });
  Object.assign(line, { name: 'Spring', ...properties });
  document.body.append(line);
  return line;
}
const text = (line: HTMLElement, selector: string) => line.shadowRoot?.querySelector(selector)?.textContent?.trim();

afterEach(() => document.body.replaceChildren());

describe('c-assessment-technology-line', () => {
  it('asks for what is not stated', async () => {
    const line = show({ technology: { crm: null, ai: null } });
    expect([text(line, '.levels'), text(line, 'button')]).toEqual(['CRM none, AI none', 'State']);
    await expect(line).toBeAccessible();
  });

  it('offers to change what is, a level of 0 included, and leads there', () => {
    const line = show({ technology: { crm: 0, ai: null } });
    expect([text(line, '.levels'), text(line, 'button')]).toEqual(['CRM 0, AI none', 'Change']);
    const opened = jest.fn();
    line.addEventListener('technologyopen', opened);
    line.shadowRoot?.querySelector('button')?.click();
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('says when a choice has not got to the org', () => {
    expect(text(show({ technology: { crm: 1, ai: 2 }, isUnstored: true }), '.levels')).toBe('CRM 1, AI 2 · waits');
  });
});
