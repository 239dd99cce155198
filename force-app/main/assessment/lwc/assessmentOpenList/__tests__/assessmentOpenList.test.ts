import { createElement } from 'lwc';
import type { OpenAssessmentDto } from 'c/assessmentApi';
import AssessmentOpenList from 'c/assessmentOpenList';
import { open, wizard } from '../../assessmentApi/__tests__/fixtures';
import { rowsOf } from '../viewModel';

jest.mock('@salesforce/label/c.assessment_OpenList_Progress', () => ({ default: '{0} of {1}' }), { virtual: true });

const sizes = { quick: 12, structural: 36 };
const [voice] = open.voices;
const submitted: OpenAssessmentDto = { ...open, id: 'a2', voices: [{ ...voice, id: 'r2', status: 'Submitted' }] };
const foreign: OpenAssessmentDto = { ...open, id: 'a3', voices: [] };
const own: OpenAssessmentDto = { ...open, id: 'a4', isOwner: true, crmLevel: 0 };

function show(assessments = [submitted, open, foreign]) {
  const list = createElement('c-assessment-open-list', { is: AssessmentOpenList });
  Object.assign(list, { assessments, functions: wizard.model.functions, sizes });
  document.body.append(list);
  return list;
}

afterEach(() => document.body.replaceChildren());

describe('rowsOf', () => {
  const rows = rowsOf([submitted, open, foreign], wizard.model.functions, sizes);

  it('has one next step: the first answers that are not handed in', () => {
    expect(rows.flatMap(({ voices }) => voices.map(({ id, buttonClass }) => [id, buttonClass]))).toEqual([
      ['r2', 'slds-button slds-button_neutral'],
      ['r1', 'slds-button slds-button_brand'],
    ]);
  });

  it('says where the owner has left', () => {
    const [left, there] = rowsOf([{ ...open, isOwnerActive: false }, open], wizard.model.functions, sizes);
    expect(left?.ownerLeft).toBe('c.assessment_OpenList_OwnerLeft');
    expect(there?.ownerLeft).toBe('');
  });

  it('lets a person join once', () => expect(rows.map(({ canJoin }) => canJoin)).toEqual([false, false, true]));

  it('tells how far each voice has come', () => {
    expect(rows[1]?.voices[0]?.progress).toMatch(/^1 of 12 · c.assessment_OpenList_SavedAt$/);
    expect(rows[0]?.voices[0]?.progress).toMatch(/c.assessment_OpenList_Submitted$/);
  });
});

describe('c-assessment-open-list', () => {
  it('goes on and joins by assessment', async () => {
    const list = show();
    const sent = jest.fn();
    for (const name of ['goon', 'join']) {
      list.addEventListener(name, (event) => sent(name, (event as CustomEvent).detail));
    }
    list.shadowRoot?.querySelectorAll<HTMLElement>('button')[1]?.click();
    list.shadowRoot
      ?.querySelector('c-assessment-join')
      ?.dispatchEvent(new CustomEvent('join', { detail: { functionKey: 'sales' } }));
    expect(sent.mock.calls).toEqual([
      ['goon', { assessmentId: 'a1', respondentId: 'r1' }],
      ['join', { assessmentId: 'a3', functionKey: 'sales' }],
    ]);
    await expect(list).toBeAccessible();
  });

  it('leads the owner alone to technology', async () => {
    const list = show([open, own]);
    const lines = [...(list.shadowRoot?.querySelectorAll('c-assessment-technology-line') ?? [])];
    expect(lines).toMatchObject([{ technology: { crm: 0, ai: null }, name: 'Spring' }]);
    const sent = jest.fn();
    list.addEventListener('technology', (event) => sent((event as CustomEvent).detail));
    lines[0]?.dispatchEvent(new CustomEvent('technologyopen'));
    expect(sent).toHaveBeenCalledWith({ assessmentId: 'a4' });
    await expect(list).toBeAccessible();
  });
});
