import { type Filter, NO_FILTER, groupsOf } from 'c/insightsEvidenceGroups';
import { evidence } from '../../insightsEvidenceApi/__tests__/fixtures';

jest.mock('@salesforce/label/c.scoring_Words_PartlyProven', () => ({ default: '{0}, partly proven' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_EvidenceGroups_NotRated', () => ({ default: 'not rated {0}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_EvidenceGroups_Coverage', () => ({ default: 'covers {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_EvidenceGroups_Missing', () => ({ default: 'without {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_EvidenceGroups_Money', () => ({ default: '{0} at stake' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_EvidenceGroups_CoverageRise', () => ({ default: '{0} by loss' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_EvidenceGroups_Findings', () => ({ default: '{0} records' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_EvidenceGroups_Figure', () => ({ default: '{0} {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_EvidenceGroups_Figures', () => ({ default: '{0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_EvidenceGroups_SourceYear', () => ({ default: '{0} {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.shared_Format_None', () => ({ default: '–' }), { virtual: true });

const keysOf = (filter: Partial<Filter>) =>
  groupsOf(evidence, { ...NO_FILTER, ...filter }).map(({ rows }) => rows.map(({ key }) => key));
const [ICP, PIPELINE] = [
  ['win-rate', 'source-known'],
  ['past-due-open', 'cycle-spread', 'next-step', 'stale-open'],
];

describe('groupsOf', () => {
  it('does not miss a figure that has no weight', () => {
    const metrics = evidence.metrics.map((metric) => ({ ...metric, reading: { ...metric.reading, weight: 0 } }));
    expect(groupsOf({ ...evidence, metrics }, NO_FILTER).map(({ missing }) => missing)).toEqual(['', '']);
  });

  it('groups the metrics by dimension in the order of the model, whatever order it comes in', () => {
    const turned = { ...evidence, dimensions: [...evidence.dimensions].reverse() };
    expect(groupsOf(turned, NO_FILTER).map(({ name }) => name)).toEqual([
      'ICP & Qualification',
      'Pipeline & Stage Design',
    ]);
    expect(keysOf({})).toEqual([ICP, PIPELINE]);
  });

  it('tells coverage, what is missing and the money, and nothing of what does not apply', () => {
    const [icp, pipeline] = groupsOf(evidence, NO_FILTER);
    expect(icp).toMatchObject({
      coverage: 'covers 50%, partly proven',
      missing: 'without Source known',
      money: '$420,000 at stake',
    });
    expect(pipeline).toMatchObject({
      coverage: 'not rated 20%',
      missing: 'without Spread of the sales cycle, Open without a move',
      money: '',
    });
  });

  it('says which money it is: open, won where the dimension is about won deals, or none', () => {
    const [icp] = evidence.dimensions;
    const moneyOf = (change: object) =>
      groupsOf({ ...evidence, dimensions: [{ ...icp!, ...change }] }, NO_FILTER).map(({ money }) => money)[0];
    expect(moneyOf({ moneyAtStake: 0 })).toBe('c.insights_EvidenceGroups_NoMoney');
    const metrics = evidence.metrics.map((one) => ({ ...one, reading: { ...one.reading, dimension: 'commercial' } }));
    const dimensions = [{ ...icp!, key: 'commercial' }];
    expect(groupsOf({ ...evidence, metrics, dimensions }, NO_FILTER)[0]?.money).toBe(
      'c.insights_EvidenceGroups_MoneyWon',
    );
  });

  it('has no proof below half of the evidence, and keeps the claim apart', () => {
    const [icp, pipeline] = groupsOf(evidence, NO_FILTER);
    expect(icp).toMatchObject({ claimed: 2.8, proven: 1.643, reason: '' });
    expect(pipeline).toMatchObject({ claimed: 3.1, proven: null, reason: 'not rated 20%' });
  });

  it('marks a rise by lost evidence as unproven', () => {
    expect(groupsOf(evidence, NO_FILTER).map(({ note }) => note)).toEqual(['', '0.4 by loss']);
  });

  it('says that a level rests on claims alone', () => {
    const dimensions = evidence.dimensions.map((one) => ({ ...one, coverageRise: null }));
    expect(groupsOf({ ...evidence, dimensions }, NO_FILTER)[1]?.note).toBe('c.insights_EvidenceGroups_Unproven');
  });

  it('keeps a dimension that the model no longer has, by its key', () => {
    const groups = groupsOf({ ...evidence, dimensions: evidence.dimensions.slice(0, 1) }, NO_FILTER);
    expect(groups.map(({ name }) => name)).toEqual(['ICP & Qualification', 'pipeline']);
  });

  it('measures coverage over all metrics, whatever the filter leaves', () => {
    expect(groupsOf(evidence, { ...NO_FILTER, outcome: 'unable' })[0]?.coverage).toBe('covers 50%, partly proven');
  });
});

const changed = (key: string, reading: object, findings: object = {}) =>
  evidence.metrics.map((metric) => {
    return metric.reading.metric === key
      ? { ...metric, ...findings, reading: { ...metric.reading, ...reading } }
      : metric;
  });

describe('the filter', () => {
  it.each<[string, Partial<Filter>, string[][]]>([
    ['a dimension', { dimension: 'icp' }, [['win-rate', 'source-known']]],
    ['an outcome', { outcome: 'tooFew' }, [['cycle-spread']]],
    ['findings', { isWithFindings: true }, [['past-due-open']]],
    ['a word of the name', { text: 'RATE' }, [['win-rate']]],
    ['words of the question', { text: ' decided win ' }, [['win-rate']]],
    ['a word of the reason', { text: 'LeadSource' }, [['source-known']]],
    ['what there is not', { text: 'nowhere' }, []],
  ])('leaves what fits %s', (_what, filter, keys) => expect(keysOf(filter)).toEqual(keys));

  it('puts the lowest level first, and what has none last in its own order', () => {
    expect(keysOf({ order: 'level' })).toEqual([ICP, PIPELINE]);
    const metrics = changed('stale-open', { level: 0.1 });
    expect(groupsOf({ ...evidence, metrics }, { ...NO_FILTER, order: 'level' })[1]?.rows.map(({ key }) => key)).toEqual(
      ['stale-open', 'past-due-open', 'cycle-spread', 'next-step'],
    );
  });

  it.each(['findings', 'amount'] as const)('puts the most %s first', (order) => {
    const metrics = changed('cycle-spread', {}, { findingCount: 200, findingAmount: 1e6 });
    expect(groupsOf({ ...evidence, metrics }, { ...NO_FILTER, order })[1]?.rows[0]?.key).toBe('cycle-spread');
  });
});

describe('a row', () => {
  it('shows value with unit, level, sample and findings of what was measured', () => {
    expect(groupsOf(evidence, NO_FILTER)[1]?.rows[0]).toMatchObject({
      value: '38.2%',
      level: '0.1',
      sample: '301',
      findings: '115 records',
      amount: '$910,000',
      isMeasured: true,
      flags: 'c.insights_EvidenceGroups_Flag',
      flagNames: 'Close dates moved in a rush',
    });
  });

  it('shows no number, but the outcome and its reason, where nothing was measured', () => {
    expect(groupsOf(evidence, NO_FILTER)[0]?.rows[1]).toMatchObject({
      value: '–',
      level: '–',
      sample: '–',
      findings: '',
      outcome: 'c.insights_OutcomeWords_Unable',
      reason: 'Opportunity.LeadSource cannot be read. Grant read access to the field.',
      isMeasured: false,
    });
  });

  it('has public figures of the same measure beside it, and of no other', () => {
    const figure = { ...evidence.figures[0]!, note: null };
    const figures = [figure, { ...figure, note: 'Of all created.' }, { ...figure, unit: 'days' }];
    expect(groupsOf({ ...evidence, figures }, NO_FILTER)[0]?.rows[0]?.publicFigures).toBe(
      '19.0% Ebsta × Pavilion 2025',
    );
    expect(groupsOf(evidence, NO_FILTER)[0]?.rows[0]?.publicFigures).toBe('');
  });

  it('shows no records where none pulls the metric down', () => {
    expect(groupsOf(evidence, NO_FILTER)[0]?.rows[0]).toMatchObject({ findings: '', amount: '' });
  });
});
