import { createElement } from 'lwc';
import InsightsFindingList from 'c/insightsFindingList';
import { findings } from '../../insightsEvidenceApi/__tests__/fixtures';
import { wordsOf } from '../viewModel';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('@salesforce/label/c.insights_FindingList_Amount', () => ({ default: '{0}, {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_FindingList_Many', () => ({ default: '{0} records' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_FindingList_Hidden', () => ({ default: '{0} hidden' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_FindingList_Beyond', () => ({ default: '{0} smaller' }), { virtual: true });

const LINKS = { '006000000000001AAA': '/lightning/r/006000000000001AAA/view' };

function show(rows = findings.rows) {
  const element = createElement('c-insights-finding-list', { is: InsightsFindingList });
  Object.assign(element, { findings: { ...findings, rows }, links: LINKS });
  document.body.append(element);
  const opened = jest.fn();
  element.addEventListener('record', (event) => opened((event as CustomEvent).detail));
  return { element, opened, all: (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])] };
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-finding-list', () => {
  it('shows each record with its sentence, its amount and its address', async () => {
    const { element, all } = show();
    expect(all('.sentence').map((one) => one.textContent)).toEqual(findings.rows.map(({ sentence }) => sentence));
    expect(all('.amount').map((one) => one.textContent)).toEqual(['$120,000', '']);
    expect(all('.name')[0]?.getAttribute('href')).toBe('/lightning/r/006000000000001AAA/view');
    await expect(element).toBeAccessible();
  });

  it('shows the ten largest first, then all', async () => {
    const rows = Array.from({ length: 12 }, (_one, place) => ({ ...findings.rows[0]!, recordId: `006${place}` }));
    const { all } = show(rows);
    expect(all('.row')).toHaveLength(10);
    (all('.more')[0] as HTMLElement).click();
    await settled();
    expect(all('.row')).toHaveLength(12);
    expect(all('.more')).toHaveLength(0);
  });

  it('sends the record that was chosen, and leaves a new window to the browser', () => {
    const { opened, all } = show();
    const click = (init: MouseEventInit) => {
      const event = new MouseEvent('click', { cancelable: true, ...init });
      all('.name')[0]?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(click({})).toBe(true);
    expect(opened).toHaveBeenCalledWith('006000000000001AAA');
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
    click({ ctrlKey: true });
    expect(opened).toHaveBeenCalledTimes(1);
  });
});

describe('wordsOf', () => {
  it('counts all, and says how many are out of sight and how many beyond the list', () => {
    expect(wordsOf(findings, LINKS)).toMatchObject({
      summary: '214 records, $910,000',
      rest: ['3 hidden', '209 smaller'],
    });
  });

  it('has the key of a reason that the model no longer has words for', () => {
    const rows = findings.rows.map((row) => ({ ...row, sentence: null }));
    expect(wordsOf({ ...findings, rows, total: null, amount: null }, LINKS)).toMatchObject({
      summary: '5 records',
      rows: [{ sentence: 'overdue' }, { sentence: 'untouched' }],
    });
  });

  it('says no more where everything is listed', () => {
    expect(wordsOf({ ...findings, total: 2, hidden: 0, amount: 0 }, LINKS)).toMatchObject({
      summary: '2 records',
      rest: [],
    });
  });
});
