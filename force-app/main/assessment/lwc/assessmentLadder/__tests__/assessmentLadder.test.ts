import { createElement } from 'lwc';
import AssessmentLadder from 'c/assessmentLadder';

const chosen = jest.fn();

function show(level: number | null) {
  const ladder = createElement('c-assessment-ladder', { is: AssessmentLadder });
  Object.assign(ladder, { label: 'Which?', rungs: ['zero', 'one', 'two', 'three', 'four'], level });
  ladder.addEventListener('levelselect', (event) => chosen((event as CustomEvent).detail.level));
  document.body.append(ladder);
  return ladder;
}
const rung = (ladder: HTMLElement, level: number) =>
  ladder.shadowRoot?.querySelector<HTMLElement>(`[data-level="${level}"]`);
const press = (target: HTMLElement | null | undefined, init: KeyboardEventInit) => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  target?.dispatchEvent(event);
  return event;
};

afterEach(() => {
  document.body.replaceChildren();
  chosen.mockClear();
});

describe('c-assessment-ladder', () => {
  it.each([null, 0, 3])('is an accessible radio group with rung %s', async (level) => {
    const ladder = show(level);
    expect(ladder.shadowRoot?.querySelectorAll('[role="radio"]')).toHaveLength(5);
    expect(ladder.shadowRoot?.querySelectorAll('[aria-checked="true"]')).toHaveLength(level === null ? 0 : 1);
    await expect(ladder).toBeAccessible();
  });

  it('chooses by click', () => {
    rung(show(null), 2)?.click();
    expect(chosen).toHaveBeenCalledWith(2);
  });

  it('climbs with the arrow keys and takes the focus along', () => {
    const ladder = show(1);
    const event = press(rung(ladder, 1), { key: 'ArrowUp' });
    expect(chosen).toHaveBeenCalledWith(2);
    expect(event.defaultPrevented).toBe(true);
    expect(ladder.shadowRoot?.activeElement).toBe(rung(ladder, 2));
  });

  it('leaves keys alone that mean something else', () => {
    const ladder = show(1);
    expect(press(rung(ladder, 1), { key: 'Tab' }).defaultPrevented).toBe(false);
    press(rung(ladder, 1), { key: '2', ctrlKey: true });
    expect(chosen).not.toHaveBeenCalled();
  });
});
