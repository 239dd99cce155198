import { createElement } from 'lwc';
import SharedPageHead from 'c/sharedPageHead';

afterEach(() => document.body.replaceChildren());

function show(properties: Partial<Record<'title' | 'heading' | 'details', string>>): HTMLElement {
  const element = createElement('c-shared-page-head', { is: SharedPageHead });
  Object.assign(element, properties);
  document.body.append(element);
  return element;
}

describe('c-shared-page-head', () => {
  it('has one heading, with the kind of page above and the details below', async () => {
    const element = show({ title: 'Results', heading: 'Company, December 2017', details: 'As of today' });
    const lines = [...(element.shadowRoot?.querySelectorAll('p, h1') ?? [])];
    expect(lines.map(({ textContent }) => textContent)).toEqual(['Results', 'Company, December 2017', 'As of today']);
    expect(element.shadowRoot?.querySelectorAll('h1')).toHaveLength(1);
    await expect(element).toBeAccessible();
  });

  it('leaves no empty line where there are no details', () => {
    const element = show({ title: 'Trend', heading: 'Where it goes' });
    expect(element.shadowRoot?.querySelectorAll('p')).toHaveLength(1);
  });
});
