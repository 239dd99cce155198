import { type ReadingOutcome, isForWantOfWins, smallOrgOf } from 'c/scoring';
import type { ReadingDto } from 'c/insightsScorecardApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

/** What became of a metric, as a word with its icon. */
export const OUTCOME_WORDS: Readonly<Record<ReadingOutcome, { readonly word: string; readonly iconName: string }>> = {
  measured: { word: LABELS.measured, iconName: 'utility:success' },
  tooFew: { word: LABELS.tooFew, iconName: 'utility:filterList' },
  unable: { word: LABELS.unable, iconName: 'utility:lock' },
  notApplicable: { word: LABELS.notApplicable, iconName: 'utility:dash' },
  error: { word: LABELS.error, iconName: 'utility:error' },
};

/** That the year has too few wins for the metrics over them, once for all; empty where it has enough. */
export function tooSmallText(readings: readonly ReadingDto[]): string {
  const small = smallOrgOf(readings);
  return small === null ? '' : fill(LABELS.tooSmall, userFormat.whole(small.wins), userFormat.whole(small.needed));
}

/** Reasons by metric, without those that `tooSmallText` gives for all; empty where there is nothing to say. */
export function reasonsOf(readings: readonly ReadingDto[]): ReadonlyMap<string, string> {
  const small = smallOrgOf(readings);
  return new Map(
    readings.map((reading) => [reading.metric, isForWantOfWins(reading, small) ? '' : (reading.reason ?? '')]),
  );
}
