import type { EvidenceMetricDto } from 'c/insightsEvidenceApi';
import type { ReadingOutcome } from 'c/scoring';

/** How metrics stand within their dimension. */
export type Order = 'catalogue' | 'level' | 'findings' | 'amount';

/** What of the evidence is shown, and in which order; an empty text leaves nothing out. */
export interface Filter {
  readonly text: string;
  /** Key of a dimension. */
  readonly dimension: string;
  readonly outcome: ReadingOutcome | '';
  readonly isWithFindings: boolean;
  readonly order: Order;
}

/** Shows everything, in the order of the catalogue. */
export const NO_FILTER: Filter = { text: '', dimension: '', outcome: '', isWithFindings: false, order: 'catalogue' };

/** What does not know its place comes last. */
const RANKS: Readonly<Record<Order, (metric: EvidenceMetricDto) => number>> = {
  catalogue: () => 0,
  level: ({ reading }) => reading.level ?? Infinity,
  findings: ({ findingCount }) => -(findingCount ?? -1),
  amount: ({ findingAmount }) => -(findingAmount ?? -1),
};

/** The metrics that the filter leaves, in its order; metrics of equal rank keep their own. */
export function filtered(metrics: readonly EvidenceMetricDto[], filter: Filter): readonly EvidenceMetricDto[] {
  const rank = RANKS[filter.order];
  const words = filter.text.trim().toLocaleLowerCase().split(/\s+/);
  return metrics
    .filter((metric) => fits(metric, filter) && words.every((word) => textOf(metric).includes(word)))
    .sort((one, other) => difference(rank(one), rank(other)));
}

function fits({ reading, findingCount }: EvidenceMetricDto, filter: Filter): boolean {
  return (
    (filter.dimension === '' || filter.dimension === reading.dimension) &&
    (filter.outcome === '' || filter.outcome === reading.outcome) &&
    (!filter.isWithFindings || (findingCount ?? 0) > 0)
  );
}

function textOf({ reading, question }: EvidenceMetricDto): string {
  return [reading.name, reading.metric, question, reading.reason].join(' ').toLocaleLowerCase();
}

/** Two that have no rank are equal: infinity minus itself is not a number. */
function difference(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
