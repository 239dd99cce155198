import type { EvidenceMetricDto, FigureDto } from 'c/insightsEvidenceApi';
import { OUTCOME_WORDS } from 'c/insightsOutcomeWords';
import type { ReadingDto, ZoneDto } from 'c/insightsScorecardApi';
import { levelText } from 'c/scoringWords';
import { NO_VALUE, fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

/** One metric of the evidence page, in words and figures. */
export interface Row {
  readonly key: string;
  readonly name: string;
  readonly question: string;
  readonly value: string;
  readonly level: string;
  readonly sample: string;
  readonly outcome: string;
  readonly iconName: string;
  /** Why nothing was measured, or what to know about it. */
  readonly reason: string;
  readonly isMeasured: boolean;
  /** How many records pull it down, and their amount; empty where the run did not tell or there is none. */
  readonly findings: string;
  readonly amount: string;
  /** Public figures of the same measure; empty where there is none. */
  readonly publicFigures: string;
  /** How many things to know before the value is trusted; empty where there is nothing. */
  readonly flags: string;
  readonly flagNames: string;
  /** Of the button that opens the metric. */
  readonly openTitle: string;
  readonly metric: EvidenceMetricDto;
}

/** A metric as its row shows it; what was not measured has no number. */
export function rowOf(
  metric: EvidenceMetricDto,
  zones: readonly ZoneDto[],
  figures: readonly FigureDto[],
  currencyCode: string | null,
  reason: string,
): Row {
  const { reading, findingCount, findingAmount } = metric;
  const { word, iconName } = OUTCOME_WORDS[reading.outcome];
  const hasFindings = findingCount !== null && findingCount > 0;
  return {
    key: reading.metric,
    name: reading.name,
    question: metric.question ?? '',
    value: reading.value === null ? NO_VALUE : userFormat.quantity(reading.value, reading.unit),
    level: levelText(reading.level, zones),
    sample: reading.sample === null ? NO_VALUE : userFormat.whole(reading.sample),
    outcome: word,
    iconName,
    reason,
    isMeasured: reading.outcome === 'measured',
    findings: hasFindings ? fill(findingsLabel(findingCount), userFormat.whole(findingCount)) : '',
    amount:
      hasFindings && findingAmount !== null && findingAmount > 0 ? userFormat.money(findingAmount, currencyCode) : '',
    flags: flagsOf(metric.flags.length),
    flagNames: metric.flags.map((flag) => flag.name).join(' · '),
    publicFigures: figuresOf(reading, figures),
    openTitle: fill(LABELS.open, reading.name),
    metric,
  };
}

function flagsOf(count: number): string {
  if (count === 0) return '';
  return fill(count === 1 ? LABELS.flag : LABELS.flags, userFormat.whole(count));
}

function findingsLabel(count: number): string {
  return count === 1 ? LABELS.finding : LABELS.findings;
}

/** A note says what keeps a figure from being the same measure: such a one is for the drawer alone, where the note stands beside it. */
function figuresOf({ metric, unit }: ReadingDto, figures: readonly FigureDto[]): string {
  const same = figures.filter((one) => one.metric === metric && one.unit === unit && one.note === null);
  if (same.length === 0) return '';
  const texts = same.map(({ value, year, source }) => {
    const origin = year === null ? source : fill(LABELS.sourceYear, source, String(year));
    return fill(LABELS.figure, userFormat.quantity(value, unit), origin);
  });
  return fill(LABELS.figures, texts.join(' · '));
}
