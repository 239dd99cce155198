import { createElement } from 'lwc';
import type { EvidencePageDto, EvidenceRunDto } from 'c/insightsEvidenceApi';
import InsightsEvidenceRun from 'c/insightsEvidenceRun';
import { evidence } from '../../insightsEvidenceApi/__tests__/fixtures';
import { detailsOf, noticeOf, shortageOf } from '../viewModel';

jest.mock('@salesforce/label/c.insights_MoneyWords_Open', () => ({ default: '{0} open' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_MoneyWords_Share', () => ({ default: '{0} of {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_MoneyWords_Won', () => ({ default: '{0} won' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_MoneyWords_Renewals', () => ({ default: '{0} renewals' }), {
  virtual: true,
});

const run = evidence.run as EvidenceRunDto;
const words = (texts: string) => texts.split(' · ').map((text) => text.replace('c.insights_EvidenceRun_', ''));

function show(change: Partial<EvidencePageDto>) {
  const element = createElement('c-insights-evidence-run', { is: InsightsEvidenceRun });
  element.page = { ...evidence, ...change };
  document.body.append(element);
  return {
    element,
    text: (selector: string) => element.shadowRoot?.querySelector(selector)?.textContent?.trim() ?? null,
  };
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-evidence-run', () => {
  it('shows the open amount alone of a run from before there were three figures', () => {
    expect(show({ money: [] }).text('.amount')).toBe('$910,000');
    expect(show({ money: [{ key: 'won', atStake: 0, whole: 0 }] }).text('.figures')).toBeNull();
  });

  it('shows the run, the money and the later run that failed with its reason', async () => {
    const { element, text } = show({});
    expect([...(element.shadowRoot?.querySelectorAll('.figure') ?? [])].map((one) => one.textContent)).toEqual([
      '$910,000 of $2,400,000 open',
      '$350,000 of $1,900,000 won',
      '$80,000 of $600,000 renewals',
    ]);
    expect(text('.amount')).toBeNull();
    expect(text('.later .what')).toBe('c.insights_EvidenceRun_Failed');
    expect(text('.later .reason')).toBe('Too many query rows: 50001');
    expect(text('.part')).toBeNull();
    await expect(element).toBeAccessible();
  });

  it('shows amounts in the currency of the run, whatever the reader has', () => {
    const { text } = show({ money: [], run: { ...run, currencyCode: 'EUR' } });
    expect(text('.amount')).toBe('€910,000');
    expect(text('.no-currency')).toBeNull();
    expect(show({ run: { ...run, currencyCode: 'EUR' } }).text('.figure')).toBe('€910,000 of €2,400,000 open');
  });

  it('shows amounts without a sign where the run does not tell its currency, and says so', async () => {
    const { element, text } = show({ money: [], run: { ...run, currencyCode: null } });
    expect(text('.amount')).toBe('910,000');
    expect(text('.no-currency')).toBe('c.insights_EvidenceRun_NoCurrency');
    await expect(element).toBeAccessible();
  });

  it('says once that the year has too few wins', async () => {
    expect(show({}).text('.too-small')).toBeNull();
    const [first] = evidence.metrics;
    const reading = { ...first!.reading, metric: 'line-items', outcome: 'tooFew' as const, sample: 12 };
    const { element, text } = show({ metrics: [{ ...first!, reading }] });
    expect(text('.too-small .what')).toBe('c.insights_OutcomeWords_TooSmall');
    await expect(element).toBeAccessible();
  });

  it('has no amount where the run did not tell, and says what of the run failed', async () => {
    const { element, text } = show({
      moneyAtStake: null,
      money: [],
      later: null,
      run: { ...run, reason: 'Lead cannot be read' },
    });
    expect(text('.money')).toBeNull();
    expect(text('.later')).toBeNull();
    expect(text('.part .reason')).toBe('Lead cannot be read');
    await expect(element).toBeAccessible();
  });

  it('says that findings were not stored for want of data storage, and nothing where they were', async () => {
    expect(show({}).text('.shortage')).toBeNull();
    const { element, text } = show({ run: { ...run, findingCap: 0, storageLeft: 0 } });
    expect(text('.shortage .what')).toBe('c.insights_EvidenceRun_StorageNone');
    await expect(element).toBeAccessible();
  });

  it('has the notice alone before the first run is completed', () => {
    const { text } = show({ run: null });
    expect(text('header')).toBeNull();
    expect(text('.later .what')).toBe('c.insights_EvidenceRun_FirstFailed');
  });
});

describe('detailsOf', () => {
  it('tells day, moment, how it started, and the model', () => {
    expect(words(detailsOf(run))).toEqual(['AsOf', 'Ran', 'Scheduled', 'Model']);
    const bare = { ...run, startedAt: null, finishedAt: null, modelVersion: null, isScheduled: false };
    expect(words(detailsOf(bare))).toEqual(['AsOf', 'Manual']);
  });
});

describe('shortageOf', () => {
  it('tells none from some', () => {
    expect(shortageOf({ ...run, findingCap: null, storageLeft: null })).toBe('');
    expect(shortageOf({ ...run, findingCap: 0, storageLeft: 1 })).toBe('c.insights_EvidenceRun_StorageNone');
    expect(shortageOf({ ...run, findingCap: 40, storageLeft: 2 })).toBe('c.insights_EvidenceRun_StorageSome');
  });
});

describe('noticeOf', () => {
  it.each<[EvidenceRunDto['state'], string]>([
    ['Failed', 'Failed'],
    ['Cancelled', 'Cancelled'],
    ['Queued', 'Queued'],
    ['Running', 'Running'],
  ])('tells a run that is %s from the others', (state, word) => {
    expect(noticeOf({ ...run, state }, false).title).toBe(`c.insights_EvidenceRun_${word}`);
  });

  it('says where to look when a failed run left no reason', () => {
    expect(noticeOf({ ...run, state: 'Failed', reason: null }, false).reason).toBe('c.insights_EvidenceRun_NoReason');
  });
});
