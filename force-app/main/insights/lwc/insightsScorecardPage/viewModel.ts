import { fill, userFormat } from 'c/sharedFormat';
import type { AssessmentDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';

/** One line about the assessment: model and version, depth, status, moment of scoring. */
export function detailsOf(assessment: AssessmentDto): string {
  return [
    fill(LABELS.model, assessment.model, assessment.version),
    assessment.depth === 'quick' ? LABELS.quick : LABELS.structural,
    assessment.status === 'Open' ? LABELS.open : LABELS.closed,
    ...(assessment.scoredAt === null ? [] : [fill(LABELS.scoredAt, userFormat.moment(assessment.scoredAt))]),
  ].join(' · ');
}
