/** The sample firm's sales process, in order. */
export interface SampleStage {
  readonly name: string;
  readonly probability: number;
  readonly category: string;
  readonly categoryName: string;
  readonly isClosed: boolean;
  readonly isWon: boolean;
}

function open(name: string, probability: number, category: string, categoryName: string): SampleStage {
  return { name, probability, category, categoryName, isClosed: false, isWon: false };
}

export const OPEN_STAGES: readonly SampleStage[] = [
  open('Qualification', 10, 'Pipeline', 'Pipeline'),
  open('Discovery', 20, 'Pipeline', 'Pipeline'),
  open('Solution Fit', 40, 'BestCase', 'Best Case'),
  open('Proposal', 60, 'BestCase', 'Best Case'),
  // The API value of the Commit category is Forecast.
  open('Contract', 85, 'Forecast', 'Commit'),
];

export const WON: SampleStage = {
  name: 'Closed Won',
  probability: 100,
  category: 'Closed',
  categoryName: 'Closed',
  isClosed: true,
  isWon: true,
};

export const LOST: SampleStage = {
  name: 'Closed Lost',
  probability: 0,
  category: 'Omitted',
  categoryName: 'Omitted',
  isClosed: true,
  isWon: false,
};

export const STAGES: readonly SampleStage[] = [...OPEN_STAGES, WON, LOST];
