import { displayGap } from 'c/scoring';
import { levelText } from 'c/scoringWords';
import { NO_VALUE, fill, userFormat } from 'c/sharedFormat';
import type { NameDto, QuestionClaimDto, ResultsDto } from 'c/insightsResultsApi';
import type { DimensionDto, ZoneDto } from 'c/insightsScorecardApi';
import type { FigureRef } from 'c/insightsWorkings';
import { LABELS } from './labels';

/** As many as a team talks through in one meeting. */
const MOST = 8;
/** Functions that differ by less than a rung agree. */
const LEAST_SPREAD = 1;

export interface DisagreementRow {
  readonly key: string;
  readonly title: string;
  readonly dimension: string;
  readonly spread: string;
  readonly spreadLabel: string;
  readonly spreadRef: FigureRef;
  /** Whether the number beside is a mean or what the team agreed on. */
  readonly claimWord: string;
  readonly claimed: string;
  readonly claimLabel: string;
  readonly claimRef: FigureRef;
  readonly voices: string;
}

export interface Disagreements {
  readonly rows: readonly DisagreementRow[];
  /** How many questions are left out because they would tell a single voice; empty for none. */
  readonly withheld: string;
}

/** The widest spreads first, a rung or more apart. */
export function disagreementsOf(
  results: ResultsDto | null,
  dimensions: readonly DimensionDto[],
  zones: readonly ZoneDto[],
): Disagreements {
  const claims = results?.claims ?? [];
  const names = namesOf([...dimensions, ...(results?.questions ?? []), ...(results?.functions ?? [])]);
  const withheld = claims.filter(({ isWithheld }) => isWithheld).length;
  return {
    rows: claims
      .filter(({ spread }) => (spread ?? 0) >= LEAST_SPREAD)
      .sort((a, b) => (b.spread ?? 0) - (a.spread ?? 0))
      .slice(0, MOST)
      .map((claim) => rowOf(claim, names, zones)),
    withheld: withheld === 0 ? '' : fill(LABELS.withheld, userFormat.whole(withheld)),
  };
}

function rowOf(claim: QuestionClaimDto, names: Names, zones: readonly ZoneDto[]): DisagreementRow {
  const title = names(claim.question);
  const spread = displayGap(claim.spread);
  const claimWord = claim.isAgreed ? LABELS.agreed : LABELS.mean;
  return {
    key: claim.question,
    title,
    dimension: names(claim.dimension),
    spread: spread === null ? NO_VALUE : userFormat.decimal(spread),
    spreadLabel: fill(LABELS.of, title, LABELS.spread),
    spreadRef: { scope: 'question', key: claim.question, figure: 'spread' },
    claimWord,
    claimed: levelText(claim.claimed, zones),
    claimLabel: fill(LABELS.of, title, claimWord),
    claimRef: { scope: 'question', key: claim.question, figure: 'claimed' },
    voices: voicesOf(claim, names, zones),
  };
}

function voicesOf({ functions }: QuestionClaimDto, names: Names, zones: readonly ZoneDto[]): string {
  if (functions.length === 0) return LABELS.noVoices;
  return [...functions]
    .sort((a, b) => b.claimed - a.claimed)
    .map(({ functionKey, claimed }) => fill(LABELS.voice, names(functionKey), levelText(claimed, zones)))
    .join(' · ');
}

type Names = (key: string) => string;

/** The name of a key; the key itself where the model has none any more. */
function namesOf(named: readonly NameDto[]): Names {
  const byKey = new Map(named.map(({ key, name }) => [key, name]));
  return (key) => byKey.get(key) ?? key;
}
