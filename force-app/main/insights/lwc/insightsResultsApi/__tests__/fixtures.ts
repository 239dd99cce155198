import type { DealCheckDto, PipelineDto, ReceiptDto, ResultsDto } from 'c/insightsResultsApi';
import type { ReadingDto } from 'c/insightsScorecardApi';
import scorecard from '../../insightsScorecardApi/__tests__/scorecard.json';

const question = (key: string, dimension: string) => ({ key, dimension, weight: 1, isQuickCheck: true });

export const results: ResultsDto = {
  scoringInput: JSON.stringify({
    model: {
      id: 'l2o',
      version: '1.0',
      topLevel: 4,
      dimensions: scorecard.dimensions.map(({ key }) => ({ key, weight: 1 })),
      questions: [question('icp-1', 'icp'), question('icp-2', 'icp'), question('pipeline-1', 'pipeline')],
      zones: scorecard.zones.map(({ key, lowerBound }) => ({ key, lowerBound })),
    },
    depth: 'structural',
    respondents: [],
    consensus: {},
    evidence: [
      { metric: 'win-rate', dimension: 'icp', weight: 1, outcome: 'measured', level: 2 },
      { metric: 'lead-conversion', dimension: 'icp', weight: 0.5, outcome: 'measured', level: 0.92 },
      { metric: 'past-due-open', dimension: 'pipeline', weight: 1, outcome: 'unable', level: null },
    ],
    technology: { crm: 3, ai: 1 },
    previous: null,
  }),
  claims: [
    {
      question: 'icp-1',
      dimension: 'icp',
      claimed: 3,
      spread: 2,
      isWithheld: false,
      isAgreed: false,
      functions: [
        { functionKey: 'sales', claimed: 4, respondents: 2 },
        { functionKey: 'revops', claimed: 2, respondents: 2 },
      ],
    },
    {
      question: 'icp-2',
      dimension: 'icp',
      claimed: null,
      spread: null,
      isWithheld: true,
      isAgreed: false,
      functions: [],
    },
    {
      question: 'pipeline-1',
      dimension: 'pipeline',
      claimed: 2.666667,
      spread: 1,
      isWithheld: false,
      isAgreed: true,
      functions: [],
    },
  ],
  questions: [
    { key: 'icp-1', name: 'Ideal customer' },
    { key: 'icp-2', name: 'Segmentation' },
  ],
  functions: [
    { key: 'sales', name: 'Sales' },
    { key: 'revops', name: 'RevOps' },
  ],
};

export const receipt: ReceiptDto = {
  reading: scorecard.readings[0] as ReadingDto,
  question: 'How many did you win?',
  formula: 'Won ÷ closed',
  remedy: 'Compare the last 40.',
  thresholds: [10, 17, 24, 30, 40],
  falling: null,
  thresholdGrade: 'A/B',
  thresholdSource: 'Implisit 2014.',
  receipt: JSON.stringify({
    metricVersion: 1,
    modelVersion: '1.0',
    asOf: '2017-12-31',
    windowFrom: '2017-01-01',
    windowTo: '2017-12-31',
    filter: 'closed in the year to T',
    soql: 'SELECT Id FROM Opportunity',
    rowsCounted: 8800,
    denominator: 6711,
    skipped: { noCloseDate: 12, other: 1 },
    hiddenRows: 3,
    runAsName: 'Robin Vale',
    minimumSample: 20,
    durationMilliseconds: 1500,
    limitUse: { chunks: 44, queries: 9, queryRows: 900, cpuMilliseconds: 70 },
    notes: ['41 renewals were left out.'],
  }),
};

export const pipeline: PipelineDto = {
  barrier: null,
  stages: [
    { name: 'Discovery', deals: 3, priced: 2, amount: 1500, currencyCode: 'USD' },
    { name: 'Contract', deals: 1, priced: 0, amount: null, currencyCode: 'USD' },
  ],
  readings: scorecard.readings.slice(0, 2) as ReadingDto[],
};

export const check: DealCheckDto = {
  state: 'judged',
  checkedAt: '2017-12-31T09:30:00.000Z',
  asOf: '2017-12-31',
  checked: 5,
  findings: [
    {
      metric: 'past-due-open',
      name: 'Open past the close date',
      question: 'How many?',
      sentence: 'Close date 3 days past. Set a real date.',
      remedy: 'Once a week.',
      cost: 0.0021,
      reason: null,
    },
    {
      metric: 'new-one',
      name: 'A later metric',
      question: 'Is it so?',
      sentence: null,
      remedy: 'Do this.',
      cost: 0.0001,
      reason: null,
    },
  ],
  unable: [
    {
      metric: 'amount-set',
      name: 'Amount set',
      question: null,
      sentence: null,
      remedy: null,
      cost: null,
      reason: 'Opportunity.Amount',
    },
  ],
  cost: 0.0022,
  evidenceAsOf: '2017-12-30',
  leftOut: null,
};
