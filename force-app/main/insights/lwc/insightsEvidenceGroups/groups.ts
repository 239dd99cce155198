import type { EvidenceDimensionDto, EvidenceMetricDto, EvidencePageDto } from 'c/insightsEvidenceApi';
import { isWonMoney } from 'c/insightsMoneyWords';
import { reasonsOf } from 'c/insightsOutcomeWords';
import { proofOf } from 'c/scoring';
import { coverageText } from 'c/scoringWords';
import { fill, userFormat } from 'c/sharedFormat';
import { type Filter, filtered } from './filter';
import { LABELS } from './labels';
import { type Row, rowOf } from './rows';

/** One dimension of the evidence page. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly claimed: number | null;
  readonly proven: number | null;
  /** Why there is no proof; empty where there is. */
  readonly reason: string;
  readonly coverage: string;
  /** Metrics that apply and count but were not measured, by name; empty where all were. */
  readonly missing: string;
  /** Empty where the run did not tell. */
  readonly money: string;
  /** What to know of the level: lost evidence. */
  readonly note: string;
  readonly rows: readonly Row[];
}

/** Zero of an applicable weight. Source: docs/scoring.md, rule 4: below half a dimension is not rated. */
const NOTHING = 0;

/**
 * The dimensions that have metrics left by the filter, in the model's order; one that the model no longer has goes by its key, last.
 * Proof and coverage are those of all its metrics, whatever the filter.
 */
export function groupsOf(page: EvidencePageDto, filter: Filter): readonly Group[] {
  const shown = filtered(page.metrics, filter);
  const reasons = reasonsOf(page.metrics.map(({ reading }) => reading));
  return dimensionsOf(page)
    .map((dimension) => groupOf(dimension, page, shown, reasons))
    .filter(({ rows }) => rows.length > 0);
}

function dimensionsOf({ dimensions, metrics }: EvidencePageDto): readonly EvidenceDimensionDto[] {
  const inOrder = [...dimensions].sort((a, b) => a.sortOrder - b.sortOrder);
  const known = new Set(inOrder.map(({ key }) => key));
  const others = new Set(metrics.map(({ reading }) => reading.dimension).filter((key) => !known.has(key)));
  return [...inOrder, ...[...others].map(formerDimension)];
}

function formerDimension(key: string): EvidenceDimensionDto {
  return { key, name: key, sortOrder: 0, claimed: null, coverageRise: null, isUnproven: false, moneyAtStake: null };
}

function groupOf(
  dimension: EvidenceDimensionDto,
  page: EvidencePageDto,
  shown: readonly EvidenceMetricDto[],
  reasons: ReadonlyMap<string, string>,
): Group {
  const { key, name, claimed } = dimension;
  const currencyCode = page.run?.currencyCode ?? null;
  const isOwn = ({ reading }: EvidenceMetricDto): boolean => reading.dimension === key;
  const readings = page.metrics.filter(isOwn).map(({ reading }) => reading);
  const proof = proofOf(readings);
  const coverage = userFormat.share(proof.share ?? NOTHING);
  const missing = readings
    .filter(({ outcome, weight }) => weight > 0 && outcome !== 'measured' && outcome !== 'notApplicable')
    .map((reading) => reading.name);
  return {
    key,
    name,
    claimed,
    proven: proof.value,
    reason: proof.value === null ? fill(LABELS.notRated, coverage) : '',
    coverage: coverageText(proof.value, proof.share, proof.value === null ? LABELS.notRated : LABELS.coverage),
    missing: missing.length === 0 ? '' : fill(LABELS.missing, missing.join(', ')),
    money: moneyOf(dimension, currencyCode),
    note: noteOf(dimension),
    rows: shown
      .filter(isOwn)
      .map((metric) => rowOf(metric, page.zones, page.figures, currencyCode, reasons.get(metric.reading.metric) ?? '')),
  };
}

function moneyOf({ key, moneyAtStake }: EvidenceDimensionDto, currencyCode: string | null): string {
  if (moneyAtStake === null) return '';
  if (moneyAtStake === 0) return LABELS.noMoney;
  return fill(isWonMoney(key) ? LABELS.moneyWon : LABELS.money, userFormat.money(moneyAtStake, currencyCode));
}

function noteOf({ coverageRise, isUnproven }: EvidenceDimensionDto): string {
  if (coverageRise !== null && coverageRise > 0) return fill(LABELS.coverageRise, userFormat.decimal(coverageRise));
  return isUnproven ? LABELS.unproven : '';
}
