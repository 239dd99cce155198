import { createElement } from 'lwc';
import type { EvidenceDto } from 'c/assessmentApi';
import AssessmentEvidence from 'c/assessmentEvidence';
import { failed, type Load, loading, ready } from 'c/sharedLoad';
import { evidence as fixture, wizard } from '../../assessmentApi/__tests__/fixtures';

function show(evidence: Load<EvidenceDto | null>, level: number | null = 4) {
  const element = createElement('c-assessment-evidence', { is: AssessmentEvidence });
  Object.assign(element, { evidence, level, zones: wizard.model.zones });
  document.body.append(element);
  return element;
}
const find = (element: HTMLElement, selector: string) => element.shadowRoot?.querySelector(selector);

afterEach(() => document.body.replaceChildren());

describe('c-assessment-evidence', () => {
  it('draws a track for what was measured and gives the reason for what was not', async () => {
    const element = show(ready(fixture));
    expect(element.shadowRoot?.querySelectorAll('.reading')).toHaveLength(2);
    expect(element.shadowRoot?.querySelectorAll('c-scoring-rung-track')).toHaveLength(1);
    expect(find(element, 'c-scoring-rung-track')).toMatchObject({ claimed: 4, proven: 3.3 });
    expect(element.shadowRoot?.textContent).toContain('OpportunityLineItem.Discount cannot be read.');
    await expect(element).toBeAccessible();
  });

  it('compares with nothing where no rung was chosen', () => {
    expect(find(show(ready(fixture), null), '.gap')).toBeNull();
    expect(find(show(ready(fixture), 4), '.gap')).not.toBeNull();
  });

  it('shows what is set up beside a claim that the CRM enforces it, and beside no other', async () => {
    const element = show(ready(fixture), 3);
    const facts = [...(element.shadowRoot?.querySelectorAll('.fact') ?? [])];
    expect(facts.map((fact) => fact.querySelector('.state')?.textContent)).toEqual([
      'c.assessment_Evidence_FactAbsent',
      'c.assessment_Evidence_FactUnable',
    ]);
    expect(facts[0]?.textContent).toContain('None on Opportunity.');
    await expect(element).toBeAccessible();
    expect(find(show(ready(fixture), 2), '.fact')).toBeNull();
    expect(find(show(ready(fixture), null), '.fact')).toBeNull();
  });

  it('shows what is set up before any evidence has been collected', () => {
    const element = show(ready({ ...fixture, asOf: null, readings: [] }), 4);
    expect(find(element, '.empty')).not.toBeNull();
    expect(element.shadowRoot?.querySelectorAll('.fact')).toHaveLength(2);
  });

  it.each([
    ['loading', loading<EvidenceDto | null>(), '.waiting'],
    ['failed', failed<EvidenceDto | null>('No'), '.failed'],
    ['without a metric', ready({ ...fixture, readings: [] }), '.empty'],
    ['without a run', ready({ asOf: null, readings: [], facts: [] }), '.empty'],
  ])('is accessible %s', async (_case, evidence, selector) => {
    const element = show(evidence);
    expect(find(element, selector)).not.toBeNull();
    await expect(element).toBeAccessible();
  });
});
