import { leftOutName } from 'c/insightsLeftOut';
import type { DealCheckDto } from 'c/insightsResultsApi';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';

/** Why a deal was not judged, and what to do about it; null when it was. */
export function unjudgedText({ state, leftOut }: DealCheckDto): string | null {
  switch (state) {
    case 'judged':
      return null;
    case 'leftOut':
      return leftOut === null ? null : fill(LABELS.leftOut, leftOutName(leftOut), leftOut.reason ?? '');
    default:
      return LABELS[state];
  }
}
