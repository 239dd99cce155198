import { Decimal } from '../../../local-org/values/decimal.ts';
import { idsUnder } from '../../northgate/ids.ts';
import type { Row } from '../../northgate/row.ts';

export interface Stage {
  readonly name: string;
  /** Place among the active open stages, from 1; 0 for the others. */
  readonly rank: number;
  readonly probability: number;
  readonly category: string;
  readonly isClosed: boolean;
  readonly isWon: boolean;
  /** Retired ones are in the list of stages but not active; forgotten ones only in history. */
  readonly kind: 'active' | 'retired' | 'forgotten';
}

function open(rank: number, name: string, probability: number, category: string): Stage {
  return { name, rank, probability, category, isClosed: false, isWon: false, kind: 'active' };
}

export const OPEN: readonly Stage[] = [
  open(1, 'Qualify', 10, 'Pipeline'),
  open(2, 'Discover', 25, 'Pipeline'),
  open(3, 'Propose', 50, 'BestCase'),
  open(4, 'Negotiate', 75, 'BestCase'),
  open(5, 'Commit', 90, 'Forecast'),
];
export const RETIRED: Stage = { ...open(0, 'Demonstrate', 30, 'Pipeline'), kind: 'retired' };
export const FORGOTTEN: Stage = { ...open(0, 'Old Pilot', 20, 'Pipeline'), kind: 'forgotten' };
export const WON: Stage = { ...open(0, 'Closed Won', 100, 'Closed'), isClosed: true, isWon: true };
export const LOST: Stage = { ...open(0, 'Closed Lost', 0, 'Omitted'), isClosed: true };

/** The open stage of that rank, the first or the last beyond them. */
export function stageOf(rank: number): Stage {
  return OPEN[Math.max(1, Math.min(OPEN.length, rank)) - 1] ?? WON;
}

export function stageRows(): readonly Row[] {
  const nextId = idsUnder('01J');
  return [...OPEN, WON, LOST, RETIRED].map((stage, index) => ({
    Id: nextId(),
    MasterLabel: stage.name,
    ApiName: stage.name,
    SortOrder: index + 1,
    IsActive: stage.kind === 'active',
    IsClosed: stage.isClosed,
    IsWon: stage.isWon,
    DefaultProbability: Decimal.ofInteger(stage.probability),
    ForecastCategory: stage.category,
    ForecastCategoryName: stage.category,
  }));
}
