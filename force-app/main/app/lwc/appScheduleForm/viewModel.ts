import type { Cadence, ScheduleDto } from 'c/appSetupApi';
import { NO_VALUE, fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

export interface Option {
  readonly label: string;
  readonly value: string;
}

export const CADENCES: readonly { readonly label: string; readonly value: Cadence }[] = [
  { label: LABELS.off, value: 'off' },
  { label: LABELS.nightly, value: 'nightly' },
  { label: LABELS.weekly, value: 'weekly' },
];
export const DAYS: readonly Option[] = [
  { label: LABELS.mon, value: 'MON' },
  { label: LABELS.tue, value: 'TUE' },
  { label: LABELS.wed, value: 'WED' },
  { label: LABELS.thu, value: 'THU' },
  { label: LABELS.fri, value: 'FRI' },
  { label: LABELS.sat, value: 'SAT' },
  { label: LABELS.sun, value: 'SUN' },
];
export const HOURS: readonly Option[] = Array.from({ length: 24 }, (_hour, index) => ({
  label: `${String(index).padStart(2, '0')}:00`,
  value: String(index),
}));

/** What becomes of the choice, in one line. */
export function outlookOf(schedule: ScheduleDto): string {
  if (!schedule.isScheduled) {
    return schedule.cadence === 'off' ? LABELS.noJob : LABELS.lost;
  }
  const next = schedule.nextRun === null ? NO_VALUE : userFormat.moment(schedule.nextRun);
  return [
    fill(LABELS.next, next, schedule.runAs ?? NO_VALUE),
    ...(schedule.lastRun === null ? [] : [fill(LABELS.last, userFormat.moment(schedule.lastRun))]),
  ].join(' ');
}
