import { createElement } from 'lwc';
import AssessmentPrivacyNote from 'c/assessmentPrivacyNote';

afterEach(() => document.body.replaceChildren());

describe('c-assessment-privacy-note', () => {
  it('says what is needed and who sees the answers', async () => {
    const note = createElement('c-assessment-privacy-note', { is: AssessmentPrivacyNote });
    document.body.append(note);
    const lines = [...(note.shadowRoot?.querySelectorAll('li') ?? [])].map((line) => line.textContent);
    expect(lines).toContain('c.assessment_PrivacyNote_Answers3');
    expect(lines).toHaveLength(7);
    await expect(note).toBeAccessible();
  });
});
