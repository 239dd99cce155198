import type {
  AnswerDto,
  DimensionDto,
  EvidenceDto,
  LayerDto,
  OpenAssessmentDto,
  QuestionDto,
  StartDto,
  VoiceDto,
  WizardDto,
} from 'c/assessmentApi';

/** Two dimensions of three questions, the first two of each in the quick check. */
function question(home: string, place: number): QuestionDto {
  const key = `${home}-${place}`;
  return {
    key,
    dimension: home,
    weight: 1,
    isQuickCheck: place < 3,
    usualFunction: 'sales',
    title: `Title ${key}`,
    prompt: `Prompt ${key}`,
    why: `Why ${key}`,
    whoKnows: `Who ${key}`,
    rungs: [0, 1, 2, 3, 4].map((level) => `${key} at ${level}`),
  };
}

function dimension(key: string): DimensionDto {
  const questions = [1, 2, 3].map((place) => question(key, place));
  return { key, weight: 1, name: `Name ${key}`, shortName: key, definition: '', questions };
}

function layer(key: LayerDto['key']): LayerDto {
  return { key, name: `Name ${key}`, prompt: `Prompt ${key}`, rungs: [0, 1, 2, 3, 4].map((at) => `${key} at ${at}`) };
}

export const level = (questionKey: string, value: number): AnswerDto => ({
  questionKey,
  outcome: 'level',
  level: value,
  reason: null,
  note: null,
});

export const voice: VoiceDto = {
  id: 'r1',
  functionKey: 'sales',
  displayName: null,
  status: 'Answering',
  isSelf: true,
  lastSavedAt: '2026-03-31T14:02:00.000Z',
  answers: [level('icp-1', 2)],
};

export const wizard = {
  assessment: {
    id: 'a1',
    name: 'Spring',
    depth: 'quick',
    status: 'Open',
    asOf: '2026-03-31',
    scope: null,
    crmLevel: 3,
    aiLevel: null,
    isOwner: true,
    respondents: [voice],
  },
  model: {
    key: 'l2o',
    version: '1.0',
    topLevel: 4,
    name: 'L2O',
    dimensions: [dimension('icp'), dimension('pipeline')],
    zones: [{ key: 'low', name: 'Low', lowerBound: 0 }],
    technologyLayers: [layer('crm'), layer('ai')],
    functions: [
      { key: 'sales', name: 'Sales' },
      { key: 'revops', name: 'RevOps' },
    ],
  },
} as const satisfies WizardDto;

export const evidence = {
  asOf: '2026-03-31',
  readings: [
    {
      metric: 'win-rate',
      name: 'Win rate',
      question: 'How many did you win?',
      outcome: 'measured',
      value: 32.5,
      unit: 'percent',
      level: 3.3,
      sample: 123,
      reason: null,
    },
    {
      metric: 'discount',
      name: 'Discount',
      question: 'How much is given away?',
      outcome: 'unable',
      value: null,
      unit: 'percent',
      level: null,
      sample: null,
      reason: 'OpportunityLineItem.Discount cannot be read.',
    },
  ],
  facts: [
    {
      key: 'approvalProcesses',
      name: 'Approval processes',
      meaning: 'Active approval processes on opportunities.',
      state: 'absent',
      detail: 'None on Opportunity.',
    },
    {
      key: 'stageRules',
      name: 'Rules that guard a stage',
      meaning: 'Validation rules can ask for fields at a stage.',
      state: 'unable',
      detail: 'Look in Setup.',
    },
  ],
} as const satisfies EvidenceDto;

export const open = {
  id: 'a1',
  name: 'Spring',
  ownerName: 'Robin Vale',
  isOwner: false,
  depth: 'quick',
  scope: null,
  asOf: '2026-03-31',
  crmLevel: null,
  aiLevel: null,
  voices: [
    {
      id: 'r1',
      isSelf: true,
      displayName: null,
      functionKey: 'sales',
      status: 'Answering',
      answered: 1,
      lastSavedAt: '2026-03-31T14:02:00.000Z',
    },
  ],
} as const satisfies OpenAssessmentDto;

export const start = {
  canStart: true,
  modelName: 'L2O',
  modelDescription: 'What it is.',
  quickQuestions: 12,
  structuralQuestions: 36,
  functions: wizard.model.functions,
  scopes: [],
  assessments: [open],
} as const satisfies StartDto;

/** The same as the platform may send it: fields without a value left out. */
export function withoutNulls<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) => inner ?? undefined) as Value;
}
