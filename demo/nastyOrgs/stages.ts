import { Decimal } from '../../local-org/values/decimal.ts';
import { idsUnder } from '../northgate/ids.ts';
import type { Row } from '../northgate/row.ts';

export interface Stage {
  readonly name: string;
  readonly isClosed: boolean;
  readonly isWon: boolean;
  readonly isActive: boolean;
  readonly probability: number;
  readonly category: string;
}

function open(name: string, probability: number, category: string): Stage {
  return { name, isClosed: false, isWon: false, isActive: true, probability, category };
}

/** The active open stages in their order. */
export const OPEN: readonly Stage[] = [
  open('Meet', 10, 'Pipeline'),
  open('Discover', 20, 'Pipeline'),
  open('Propose', 50, 'BestCase'),
  open('Negotiate', 70, 'Forecast'),
  open('Sign', 90, 'Forecast'),
];
/** Stages in an order of their own, by the number of the record type. */
export const OWN_ORDERS: Readonly<Record<number, readonly Stage[]>> = {
  1: [1, 2, 4].flatMap((place) => OPEN[place] ?? []),
  2: [0, 2, 1, 3, 4].flatMap((place) => OPEN[place] ?? []),
};
export const INACTIVE: Stage = { ...open('Pilot', 30, 'Pipeline'), isActive: false };
/** Stands in history alone: the stage has another name today. */
export const RENAMED: Stage = { ...open('Old name', 40, 'Pipeline'), isActive: false };

function closed(name: string, isWon: boolean, isActive: boolean): Stage {
  const probability = isWon ? 100 : 0;
  return { name, isClosed: true, isWon, isActive, probability, category: isWon ? 'Closed' : 'Omitted' };
}

/** The second of each is inactive. */
export const WON: readonly [Stage, Stage] = [closed('Closed Won', true, true), closed('Signed', true, false)];
export const LOST: readonly Stage[] = [closed('Closed Lost', false, true), closed('No decision', false, false)];

/** Inactive ones stand between the others in the order. */
export function stageRows(): readonly Row[] {
  const nextId = idsUnder('01J');
  const inOrder = [...OPEN.slice(0, 2), INACTIVE, WON[1], ...OPEN.slice(2), WON[0], ...LOST];
  return inOrder.map((stage, place) => ({
    Id: nextId(),
    MasterLabel: stage.name,
    ApiName: stage.name,
    SortOrder: place + 1,
    IsActive: stage.isActive,
    IsClosed: stage.isClosed,
    IsWon: stage.isWon,
    DefaultProbability: Decimal.ofInteger(stage.probability),
    ForecastCategory: stage.category,
    ForecastCategoryName: stage.category,
  }));
}
