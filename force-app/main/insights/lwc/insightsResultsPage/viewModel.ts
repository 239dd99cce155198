import { fill, userFormat } from 'c/sharedFormat';
import type { NameDto, ResultsDto } from 'c/insightsResultsApi';
import type { AssessmentDto, ScorecardDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';

/** One line about the assessment: its day, depth, status, model and moment of scoring. */
export function detailsOf(
  { asOf, depth, status, model, version, scoredAt }: AssessmentDto,
  wordsVersion: string | null = null,
): string {
  return [
    ...(asOf === null ? [] : [fill(LABELS.asOf, userFormat.day(asOf))]),
    depth === 'quick' ? LABELS.quick : LABELS.structural,
    status === 'Open' ? LABELS.open : LABELS.closed,
    fill(LABELS.model, model, version),
    ...(wordsVersion === null || wordsVersion === version ? [] : [fill(LABELS.words, wordsVersion)]),
    ...(scoredAt === null ? [] : [fill(LABELS.scoredAt, userFormat.moment(scoredAt))]),
  ].join(' · ');
}

/** Names of dimensions, questions and functions. */
export function namesOf(scorecard: ScorecardDto | null, results: ResultsDto | null): readonly NameDto[] {
  return [...(scorecard?.dimensions ?? []), ...(results?.questions ?? []), ...(results?.functions ?? [])];
}
