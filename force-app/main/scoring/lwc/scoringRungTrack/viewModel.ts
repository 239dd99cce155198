import { ARCHITECTED_LINE, type ModelZone, REVENUE_MACHINE_LINE } from 'c/scoring';
import { fill } from 'c/sharedFormat';
import { gapWords, levelText } from 'c/scoringWords';
import { LABELS } from './labels';

/** The rungs of the ladder. */
const RUNGS = [0, 1, 2, 3, 4] as const;
const TOP = 4;

/** What a track shows; levels 0 to 4, null where there is none. */
export interface TrackInput {
  readonly label: string;
  readonly claimed: number | null;
  readonly proven: number | null;
  readonly target: number | null;
  readonly benchmark: number | null;
  readonly zones: readonly ModelZone[];
  /** Why there is neither claim nor proof. */
  readonly reason: string;
}

/** A mark on the track: its level and how far along it stands, as a percentage with its sign. */
export interface Mark {
  readonly level: number;
  readonly x: string;
}

export interface Track {
  readonly rungs: readonly Mark[];
  readonly thresholds: readonly Mark[];
  readonly claimed: Mark | null;
  readonly proven: Mark | null;
  readonly target: Mark | null;
  readonly benchmark: Mark | null;
  readonly gap: { readonly from: string; readonly to: string; readonly className: string } | null;
  readonly baseClass: string;
  readonly isRated: boolean;
  /** Everything the picture says, in words. */
  readonly description: string;
}

/** Positions, classes and text alternative of a rung track. */
export function trackOf(input: TrackInput): Track {
  const isRated = input.claimed !== null || input.proven !== null;
  return {
    rungs: RUNGS.map(markAt),
    thresholds: [ARCHITECTED_LINE, REVENUE_MACHINE_LINE].map(markAt),
    claimed: markOf(input.claimed),
    proven: markOf(input.proven),
    target: markOf(input.target),
    benchmark: markOf(input.benchmark),
    gap: gapBar(input.claimed, input.proven),
    baseClass: isRated ? 'base' : 'base base_unrated',
    isRated,
    description: describe(input, isRated),
  };
}

function markOf(level: number | null): Mark | null {
  return level === null ? null : markAt(level);
}

function markAt(level: number): Mark {
  const share = Math.min(Math.max(level / TOP, 0), 1);
  return { level, x: `${Number((share * 100).toFixed(2))}%` };
}

function gapBar(claimed: number | null, proven: number | null): Track['gap'] {
  if (claimed === null || proven === null) return null;
  const { kind } = gapWords(claimed - proven);
  if (kind === 'agree') return null;
  return {
    from: markAt(proven).x,
    to: markAt(claimed).x,
    className: kind === 'claimAbove' ? 'gap gap_warm' : 'gap gap_cool',
  };
}

function describe(input: TrackInput, isRated: boolean): string {
  const text = (template: string, level: number | null): string[] => levelWords(template, level, input.zones);
  const gap = input.claimed === null || input.proven === null ? null : input.claimed - input.proven;
  const scores = isRated
    ? [...text(LABELS.claimed, input.claimed), ...text(LABELS.proven, input.proven), gapWords(gap).text]
    : [fill(LABELS.notRated, input.reason)];
  const parts = [...scores, ...text(LABELS.target, input.target), ...text(LABELS.benchmark, input.benchmark)];
  return fill(LABELS.of, input.label, parts.join(' · '));
}

function levelWords(template: string, level: number | null, zones: readonly ModelZone[]): string[] {
  return level === null ? [] : [fill(template, levelText(level, zones))];
}
