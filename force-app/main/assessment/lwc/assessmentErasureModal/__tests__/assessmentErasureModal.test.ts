import { createElement } from 'lwc';
import AssessmentErasureModal from 'c/assessmentErasureModal';

jest.mock('@salesforce/label/c.assessment_ErasureModal_EraseBody', () => ({ default: '{0} of {1}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.assessment_ErasureModal_AnonymizeBody', () => ({ default: 'keep {0}, {1}' }), {
  virtual: true,
});

const { closed } = AssessmentErasureModal as unknown as { closed: jest.Mock };

function show(kind: string) {
  const modal = createElement('c-assessment-erasure-modal', { is: AssessmentErasureModal });
  Object.assign(modal, { person: 'Kim', answers: 12, kind });
  document.body.append(modal);
  return (selector: string) => modal.shadowRoot?.querySelector<HTMLElement & { label: string }>(selector) ?? null;
}

afterEach(() => {
  document.body.replaceChildren();
  closed.mockClear();
});

describe('c-assessment-erasure-modal', () => {
  it('says how many answers go, and goes on only when told to', async () => {
    const find = show('erased');
    expect(find('.body')?.textContent).toBe('12 of Kim');
    expect(find('.go')?.label).toBe('c.assessment_ErasureModal_Erase');
    await expect(document.body).toBeAccessible();
    find('.go')?.click();
    expect(closed).toHaveBeenCalledWith(true);
  });

  it('has words of its own for keeping levels', () => {
    const find = show('anonymized');
    expect(find('.body')?.textContent).toBe('keep 12, Kim');
    expect(find('.go')?.label).toBe('c.assessment_ErasureModal_Anonymize');
  });

  it('changes nothing on cancel', () => {
    show('erased')('.cancel')?.click();
    expect(closed).toHaveBeenCalledWith();
  });
});
