import type { RunProgressDto, RunState, StreamProgressDto } from 'c/appSetupApi';
import { NO_VALUE, fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

export interface StateWords {
  readonly word: string;
  readonly iconName: string;
}

export interface StreamRow {
  readonly key: string;
  readonly name: string;
  readonly state: string;
  readonly iconName: string;
  readonly rows: string;
  /** Null where the whole is not known, or nothing goes on. */
  readonly percent: number | null;
  readonly percentText: string;
  readonly failure: string;
}

const STATES: Readonly<Record<RunState, StateWords>> = {
  Queued: { word: LABELS.queued, iconName: 'utility:clock' },
  Running: { word: LABELS.running, iconName: 'utility:sync' },
  Completed: { word: LABELS.completed, iconName: 'utility:success' },
  Failed: { word: LABELS.failed, iconName: 'utility:error' },
  Cancelled: { word: LABELS.cancelled, iconName: 'utility:ban' },
};
const STREAM_STATES: Readonly<Record<StreamProgressDto['state'], StateWords>> = {
  waiting: { word: LABELS.waiting, iconName: 'utility:clock' },
  reading: { word: LABELS.reading, iconName: 'utility:sync' },
  writing: { word: LABELS.writing, iconName: 'utility:sync' },
  finished: { word: LABELS.finishedStream, iconName: 'utility:success' },
  stopped: { word: LABELS.stopped, iconName: 'utility:error' },
};
const STREAM_NAMES: Readonly<Record<string, string>> = {
  Opportunity: LABELS.opportunity,
  Lead: LABELS.lead,
  Account: LABELS.account,
  User: LABELS.user,
  'Account Keys': LABELS.accountKeys,
  'Account Matches': LABELS.accountMatches,
  Finding: LABELS.finding,
};

export function stateOf(run: RunProgressDto): StateWords {
  return STATES[run.state];
}

/** The run in one line: its day, when it began and ended, and who began it. */
export function detailsOf(run: RunProgressDto): string {
  return [
    run.name,
    fill(LABELS.asOf, userFormat.day(run.asOf)),
    ...(run.startedAt === null ? [] : [fill(LABELS.started, userFormat.moment(run.startedAt))]),
    ...(run.finishedAt === null ? [] : [fill(LABELS.finished, userFormat.moment(run.finishedAt))]),
    run.isScheduled ? LABELS.scheduled : LABELS.manual,
  ].join(' · ');
}

export function streamRows(run: RunProgressDto): readonly StreamRow[] {
  return run.streams.map((stream) => {
    const { word, iconName } = STREAM_STATES[stream.state];
    const isGoingOn = stream.state === 'reading' || stream.state === 'writing';
    const percent = isGoingOn ? stream.percent : null;
    return {
      key: stream.name,
      name: STREAM_NAMES[stream.name] ?? stream.name,
      state: word,
      iconName,
      rows: stream.state === 'waiting' || stream.rows === null ? NO_VALUE : userFormat.whole(stream.rows),
      percent,
      percentText: percent === null ? '' : fill(LABELS.percent, userFormat.whole(percent)),
      failure: stream.failure ?? '',
    };
  });
}
