import type { EvidenceRunDto } from 'c/insightsEvidenceApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

/** What became of a later run, in words. */
export interface Notice {
  readonly title: string;
  /** Why it failed; empty for other ends. */
  readonly reason: string;
  readonly iconName: string;
}

/** One line about the run: its day, when and how it ran, its state and the model. */
export function detailsOf(run: EvidenceRunDto): string {
  const finished = run.finishedAt ?? run.startedAt;
  return [
    fill(LABELS.asOf, userFormat.day(run.asOf)),
    ...(finished === null ? [] : [fill(LABELS.ran, userFormat.moment(finished))]),
    run.isScheduled ? LABELS.scheduled : LABELS.manual,
    ...(run.modelVersion === null ? [] : [fill(LABELS.model, run.modelVersion)]),
  ].join(' · ');
}

/** That findings were not stored for want of data storage, or not all; empty where they were. */
export function shortageOf({ findingCap, storageLeft }: EvidenceRunDto): string {
  if (findingCap === null) return '';
  const left = userFormat.whole(storageLeft ?? 0);
  return findingCap === 0
    ? fill(LABELS.storageNone, left)
    : fill(LABELS.storageSome, left, userFormat.whole(findingCap));
}

/** What to know of a run that was started after the one that is shown. */
export function noticeOf(later: EvidenceRunDto, isFirst: boolean): Notice {
  const day = userFormat.day(later.asOf);
  const moment = later.finishedAt ?? later.startedAt;
  const when = moment === null ? '' : userFormat.moment(moment);
  switch (later.state) {
    case 'Failed':
      return {
        title: fill(isFirst ? LABELS.firstFailed : LABELS.failed, day, when),
        reason: later.reason ?? LABELS.noReason,
        iconName: 'utility:error',
      };
    case 'Cancelled':
      return { title: fill(LABELS.cancelled, day, when), reason: '', iconName: 'utility:ban' };
    case 'Queued':
      return { title: fill(LABELS.queued, day), reason: '', iconName: 'utility:clock' };
    default:
      return { title: fill(LABELS.running, day), reason: '', iconName: 'utility:sync' };
  }
}
