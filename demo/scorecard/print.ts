import '../lwcImports.ts';
import type {
  DimensionDto,
  IndexDto,
  ReadingDto,
  ScorecardDto,
} from '../../force-app/main/insights/lwc/insightsScorecardApi/types.ts';
import { moneyLines } from './money.ts';
import type { Surroundings } from './readiness.ts';
import { trackHeader, trackText } from './track.ts';
import { BLOCKERS, OUTCOMES, READINESS, SIMULATED, UNITS } from './words.ts';

const { displayGap, displayLevel } = await import('../../force-app/main/scoring/lwc/scoring/display.ts');
const { isForWantOfWins, smallOrgOf } = await import('../../force-app/main/scoring/lwc/scoring/smallOrg.ts');
const { isPartlyProven } = await import('../../force-app/main/scoring/lwc/scoring/ratedMean.ts');

const NAME_WIDTH = 36;
const METRIC_WIDTH = 34;
const REASON_WIDTH = 96;

/** The scorecard as the lines of a terminal: Index, readiness, a rung track for each dimension, every reading with its outcome. */
export function printScorecard(card: ScorecardDto, beside: Surroundings): readonly string[] {
  return [
    ...headline(card),
    ...tooSmall(card),
    ...beside.missing,
    '',
    `${''.padEnd(NAME_WIDTH)}${trackHeader()}`,
    ...card.dimensions.map((dimension) => dimensionLine(card, dimension)),
    `${''.padEnd(NAME_WIDTH)}○ claimed  ● proven  ═ gap`,
    '',
    ...evidence(card),
    '',
    ...moneyLines(beside),
    '',
    SIMULATED,
  ];
}

function headline(card: ScorecardDto): string[] {
  const { assessment, index } = card;
  if (assessment === null || index === null) return ['Nothing has been scored yet.'];
  const zone = card.zones.find(({ key }) => key === index.zone);
  const sides = [
    `claimed ${level(card, index.claimed)}`,
    `proven ${level(card, index.proven)}`,
    ...gapWords(index.gap, index.gapDimensions),
  ];
  return [
    `L2O Index  ${level(card, index.level)}${zone ? `  ${zone.name}` : ''}   as of ${assessment.asOf ?? 'an unknown day'}`,
    sides.join(' · '),
    `Rated dimensions: ${index.ratedDimensions} of ${card.dimensions.length}${index.level === null ? '; an Index needs four' : ''}`,
    `AI readiness: ${readiness(card, index)}`,
    ...(card.benchmark
      ? [`${card.benchmark.name}: ${card.benchmark.value.toFixed(1)} (${card.benchmark.note ?? ''})`]
      : []),
  ];
}

/** Said once for all metrics over won deals. */
function tooSmall({ readings }: ScorecardDto): string[] {
  const small = smallOrgOf(readings);
  return small === null ? [] : [`Too small for the year: ${small.wins} of ${small.needed} wins`];
}

function gapWords(gap: number | null, dimensions: number): string[] {
  return gap === null ? [] : [`gap ${signed(gap)} over ${dimensions} dimension${dimensions === 1 ? '' : 's'}`];
}

function readiness(card: ScorecardDto, { aiReadiness, blockers }: IndexDto): string {
  if (aiReadiness === null) return 'cannot be told without an Index';
  const named = blockers.map(({ dimension, reason }) => `${nameOf(card, dimension)} ${BLOCKERS[reason]}`);
  return [READINESS[aiReadiness], ...named].join('; ');
}

function nameOf(card: ScorecardDto, key: string): string {
  return card.dimensions.find((dimension) => dimension.key === key)?.name ?? key;
}

function dimensionLine(card: ScorecardDto, dimension: DimensionDto): string {
  const facts = dimension.isRated
    ? [
        `level ${level(card, dimension.level)}`,
        `claimed ${level(card, dimension.claimed)}`,
        `proven ${level(card, dimension.proven)}`,
        ...(dimension.gap === null ? [] : [`gap ${signed(dimension.gap)}`]),
        ...(dimension.isUnproven ? ['unproven'] : []),
        ...(isPartlyProven(dimension) ? ['partly proven'] : []),
      ]
    : ['not rated'];
  const coverage = dimension.coverage === null ? 'no metric yet' : `coverage ${Math.round(dimension.coverage * 100)} %`;
  return `${dimension.name.padEnd(NAME_WIDTH)}${trackText(dimension)}  ${[...facts, coverage].join(' · ')}`;
}

function evidence(card: ScorecardDto): string[] {
  const title = `Evidence: ${card.catalogue.implemented} of ${card.catalogue.total} metrics of the catalogue are built; coverage is of those.`;
  return [title, ...card.readings.map((reading) => readingLine(card, reading))];
}

function readingLine(card: ScorecardDto, reading: ReadingDto): string {
  const value = reading.value === null ? '–' : `${round(reading.value)}${UNITS[reading.unit] ?? ''}`;
  const facts = [
    value.padStart(10),
    `level ${level(card, reading.level)}`.padEnd(10),
    `n ${reading.sample ?? '–'}`.padEnd(8),
    OUTCOMES[reading.outcome].padEnd(15),
  ];
  const reason = isForWantOfWins(reading, smallOrgOf(card.readings)) ? '' : (reading.reason ?? '');
  return `  ${reading.name.padEnd(METRIC_WIDTH)}${facts.join('  ')}${shortened(reason)}`.trimEnd();
}

function shortened(text: string): string {
  return text.length > REASON_WIDTH ? `${text.slice(0, REASON_WIDTH - 1)}…` : text;
}

function level(card: ScorecardDto, value: number | null): string {
  return displayLevel(value, card.zones)?.toFixed(1) ?? '–';
}

function signed(gap: number): string {
  const shown = displayGap(gap) ?? 0;
  return `${shown > 0 ? '+' : ''}${shown.toFixed(1)}`;
}

function round(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}
