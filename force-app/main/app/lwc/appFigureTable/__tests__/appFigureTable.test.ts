import { createElement } from 'lwc';
import AppFigureTable from 'c/appFigureTable';
import { setup } from '../../appSetupApi/__tests__/fixtures';
import { rowsOf } from '../viewModel';

jest.mock('@salesforce/label/c.app_FigureTable_Year', () => ({ default: '{0}, {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.app_FigureTable_Days', () => ({ default: '{0} days' }), { virtual: true });

const [shipped, own] = setup.figures;
const sent = jest.fn();

function show(figures = setup.figures) {
  const view = createElement('c-app-figure-table', { is: AppFigureTable });
  Object.assign(view, { figures, metrics: setup.metrics });
  for (const name of ['add', 'edit', 'hide', 'reset']) {
    view.addEventListener(name, (event) => sent(name, (event as CustomEvent).detail));
  }
  document.body.append(view);
  return (selector: string) => [...(view.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

afterEach(() => document.body.replaceChildren());

describe('the rows', () => {
  it('name the metric, the figure with its unit, and the source with its year', () => {
    expect(rowsOf(setup.figures, setup.metrics)).toMatchObject([
      { metric: 'Win rate', figure: '30.0%', source: 'Implisit, 2014', state: 'c.app_FigureTable_Shipped', undo: '' },
      {
        metric: 'Next step',
        source: 'Our survey',
        grade: 'c.shared_Format_None',
        undo: 'c.app_FigureTable_RemoveShort',
      },
    ]);
    expect(rowsOf(setup.figures, [])[0]?.metric).toBe('win-rate');
  });

  it('tell a replaced and a hidden figure, and how to undo it', () => {
    if (!shipped) throw new Error('the fixture has no figures');
    const rows = rowsOf(
      [
        { ...shipped, isOwn: true, unit: 'days', value: 84 },
        { ...shipped, isHidden: true },
      ],
      setup.metrics,
    );
    expect(rows).toMatchObject([
      {
        figure: '84 days',
        state: 'c.app_FigureTable_Replaced',
        undo: 'c.app_FigureTable_ResetShort',
        canHide: true,
      },
      { state: 'c.app_FigureTable_Hidden', undo: 'c.app_FigureTable_ShowShort', canHide: false },
    ]);
  });
});

describe('c-app-figure-table', () => {
  it('adds, edits, hides and resets', async () => {
    const all = show();
    all('.add')[0]?.click();
    expect(sent).toHaveBeenLastCalledWith('add', null);
    all('.edit')[1]?.click();
    expect(sent).toHaveBeenLastCalledWith('edit', own?.key);
    expect(all('.hide')).toHaveLength(1);
    all('.hide')[0]?.click();
    expect(sent).toHaveBeenLastCalledWith('hide', shipped?.key);
    all('.reset')[0]?.click();
    expect(sent).toHaveBeenLastCalledWith('reset', own?.key);
    await expect(document.body).toBeAccessible();
  });

  it('says so where there is none', async () => {
    expect(show([])('.empty')).toHaveLength(1);
    await expect(document.body).toBeAccessible();
  });
});
