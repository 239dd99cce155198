import { Decimal } from '../../local-org/values/decimal.ts';
import { idsUnder } from './ids.ts';
import type { Row } from './row.ts';

/** A step of Northgate's only sales process. */
export interface Stage {
  readonly name: string;
  /** Place among the open stages, from 1; 0 for closed and retired ones. */
  readonly rank: number;
  readonly probability: number;
  readonly category: string;
  readonly isActive: boolean;
  readonly isClosed: boolean;
  readonly isWon: boolean;
}

function open(rank: number, name: string, probability: number, category: string): Stage {
  return { name, rank, probability, category, isActive: true, isClosed: false, isWon: false };
}

/** The API value of the Commit category. */
export const COMMIT = 'Forecast';

/** More hopeful than what becomes of the deals, from the third on: the fault that calibration must show. */
export const OPEN_STAGES: readonly Stage[] = [
  open(1, 'Qualification', 20, 'Pipeline'),
  open(2, 'Discovery', 35, 'Pipeline'),
  open(3, 'Solution Fit', 55, 'BestCase'),
  open(4, 'Proposal', 75, 'BestCase'),
  open(5, 'Negotiation', 85, 'BestCase'),
  open(6, 'Contract', 95, COMMIT),
];

/** Dropped from the process at the end of 2024; the history of deals from before still names it. */
export const RETIRED: Stage = { ...open(0, 'Demo', 30, 'Pipeline'), isActive: false };

export const WON: Stage = { ...open(0, 'Closed Won', 100, 'Closed'), isClosed: true, isWon: true };
export const LOST: Stage = { ...open(0, 'Closed Lost', 0, 'Omitted'), isClosed: true };

const CATEGORY_NAMES: Readonly<Record<string, string>> = { BestCase: 'Best Case', [COMMIT]: 'Commit' };

/** What people call a forecast category. */
export function categoryName(category: string): string {
  return CATEGORY_NAMES[category] ?? category;
}

/** The open stage of that rank. Throws RangeError when there is none. */
export function stageOf(rank: number): Stage {
  const stage = OPEN_STAGES[rank - 1];
  if (stage === undefined) throw new RangeError(`no open stage of rank ${rank}`);
  return stage;
}

export function stageRows(): readonly Row[] {
  const nextId = idsUnder('01J');
  return [...OPEN_STAGES, WON, LOST, RETIRED].map((stage, index) => ({
    Id: nextId(),
    MasterLabel: stage.name,
    ApiName: stage.name,
    SortOrder: index + 1,
    IsActive: stage.isActive,
    IsClosed: stage.isClosed,
    IsWon: stage.isWon,
    DefaultProbability: Decimal.ofInteger(stage.probability),
    ForecastCategory: stage.category,
    ForecastCategoryName: categoryName(stage.category),
  }));
}
