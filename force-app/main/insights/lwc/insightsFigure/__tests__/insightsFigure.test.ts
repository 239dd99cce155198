import { createElement } from 'lwc';
import InsightsFigure from 'c/insightsFigure';

jest.mock('@salesforce/label/c.insights_Figure_Title', () => ({ default: '{0} {1}: show' }), { virtual: true });

const REF = { scope: 'index', figure: 'level' } as const;

function show(figure: object | null) {
  const element = createElement('c-insights-figure', { is: InsightsFigure });
  Object.assign(element, { label: 'Index', text: '1.9', figure });
  document.body.append(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-figure', () => {
  it('is a button that sends its reference through every view', async () => {
    const element = show(REF);
    const received = jest.fn();
    document.body.addEventListener('unfold', (event) => received((event as CustomEvent).detail), { once: true });
    const button = element.shadowRoot?.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Index 1.9: show');
    button?.click();
    expect(received).toHaveBeenCalledWith(REF);
    await expect(element).toBeAccessible();
  });

  it('takes the focus', () => {
    const element = show(REF);
    element.focus();
    expect(element.shadowRoot?.activeElement?.tagName).toBe('BUTTON');
  });

  it('is plain text without a reference', async () => {
    const element = show(null);
    element.focus();
    expect(element.shadowRoot?.querySelector('button')).toBeNull();
    expect(element.shadowRoot?.textContent).toBe('1.9');
    await expect(element).toBeAccessible();
  });
});
