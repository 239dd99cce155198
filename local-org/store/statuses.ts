import { Decimal } from '../values/decimal.ts';
import type { Value } from '../values/value.ts';

type Stage = readonly [label: string, probability: number, category: string, categoryName: string];

/** The stages a new organisation is delivered with ("Opportunity Stages" in Salesforce Help). */
const STAGES: readonly Stage[] = [
  ['Prospecting', 10, 'Pipeline', 'Pipeline'],
  ['Qualification', 10, 'Pipeline', 'Pipeline'],
  ['Needs Analysis', 20, 'Pipeline', 'Pipeline'],
  ['Value Proposition', 50, 'Pipeline', 'Pipeline'],
  ['Id. Decision Makers', 60, 'Pipeline', 'Pipeline'],
  ['Perception Analysis', 70, 'Pipeline', 'Pipeline'],
  ['Proposal/Price Quote', 75, 'Pipeline', 'Pipeline'],
  ['Negotiation/Review', 90, 'Pipeline', 'Pipeline'],
  ['Closed Won', 100, 'Closed', 'Closed'],
  ['Closed Lost', 0, 'Omitted', 'Omitted'],
];

export const OPPORTUNITY_STAGES: readonly Record<string, Value>[] = STAGES.map(
  ([label, probability, category, categoryName], index) => ({
    MasterLabel: label,
    ApiName: label,
    SortOrder: index + 1,
    IsActive: true,
    IsClosed: label.startsWith('Closed'),
    IsWon: label === 'Closed Won',
    DefaultProbability: Decimal.ofInteger(probability),
    ForecastCategory: category,
    ForecastCategoryName: categoryName,
  }),
);

export const LEAD_STATUSES: readonly Record<string, Value>[] = [
  'Open - Not Contacted',
  'Working - Contacted',
  'Closed - Converted',
  'Closed - Not Converted',
].map((label, index) => ({
  MasterLabel: label,
  ApiName: label,
  SortOrder: index + 1,
  IsDefault: index === 0,
  IsConverted: label === 'Closed - Converted',
}));

export const TASK_STATUSES: readonly Record<string, Value>[] = [
  'Not Started',
  'In Progress',
  'Completed',
  'Waiting on someone else',
  'Deferred',
].map((label, index) => ({
  MasterLabel: label,
  ApiName: label,
  SortOrder: index + 1,
  IsDefault: index === 0,
  IsClosed: label === 'Completed',
}));
