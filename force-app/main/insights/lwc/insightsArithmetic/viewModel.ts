import { displayGap, displayLevel, type Arithmetic, type ArithmeticLabel } from 'c/scoring';
import { NO_VALUE, fill, userFormat } from 'c/sharedFormat';
import type { NameDto } from 'c/insightsResultsApi';
import type { ReadingDto, ZoneDto } from 'c/insightsScorecardApi';
import type { FigureRef } from 'c/insightsWorkings';
import { LABELS } from './labels';
import { TITLES, WITHHELD, exact, hasResult, isShare } from './words';
import { addsUp, weightOf, workingOf } from './working';

/** Deeper lines stand no further in. */
const DEEPEST = 4;
/** Numbers that differ by their sign and never move a zone line. */
const DIFFERENCES: ReadonlySet<ArithmeticLabel> = new Set(['gap', 'indexGap', 'coverageRise', 'spread']);
/** Leaves of the Index that unfold further in their dimension. */
const SIDES = { claimed: 'claimed', proven: 'proven', level: 'level', gap: 'gap', coverage: 'coverage' } as const;

export interface Line {
  readonly key: string;
  readonly className: string;
  readonly title: string;
  /** The sum without its result; empty where the number is given or its operands are withheld. */
  readonly working: string;
  readonly result: string;
  readonly note: string;
  /** The mean of one function. */
  readonly isVoice: boolean;
  readonly isLink: boolean;
  readonly ref: FigureRef | null;
  readonly metric: string | null;
}

/** Where the words of a tree come from. */
export interface Words {
  readonly names: readonly NameDto[];
  readonly readings: readonly ReadingDto[];
}

/** The number and everything it is made of, a line each, in reading order. */
export function linesOf(tree: Arithmetic, words: Words): readonly Line[] {
  const names = new Map(words.names.map(({ key, name }) => [key, name]));
  const readings = new Map(words.readings.map((reading) => [reading.metric, reading]));
  const walk = (node: Arithmetic, key: string, depth: number): Line[] => [
    lineOf(node, key, depth, names, readings),
    ...node.operands.flatMap((operand, place) => walk(operand, `${key}.${place}`, depth + 1)),
  ];
  return walk(tree, '0', 0);
}

/** The result as it stands on the page, with one decimal. */
export function shownResult({ label, result }: Arithmetic, zones: readonly ZoneDto[]): string {
  if (result === null) return NO_VALUE;
  if (isShare(label)) return userFormat.share(result);
  if (label === 'gap' || label === 'indexGap') return userFormat.signed(displayGap(result) ?? 0);
  return userFormat.decimal((DIFFERENCES.has(label) ? displayGap(result) : displayLevel(result, zones)) ?? 0);
}

function lineOf(
  node: Arithmetic,
  key: string,
  depth: number,
  names: ReadonlyMap<string, string>,
  readings: ReadonlyMap<string, ReadingDto>,
): Line {
  const reading = node.label === 'reading' ? readings.get(node.subject) : undefined;
  const ref = depth > 0 ? refOf(node) : null;
  const metric = reading?.metric ?? null;
  return {
    key,
    className: `line line_${Math.min(depth, DEEPEST)}`,
    title: titleOf(node, depth, reading?.name ?? names.get(node.subject) ?? node.subject),
    working: node.result !== null && addsUp(node) ? workingOf(node) : '',
    result: exact(node.label, node.result),
    note: [weightNote(node, reading), noteOf(node)].filter(Boolean).join(' '),
    isVoice: node.label === 'function',
    isLink: ref !== null || metric !== null,
    ref,
    metric,
  };
}

/** Below the first line the dimension is known, unless the line stands for one of several. */
function titleOf(node: Arithmetic, depth: number, name: string): string {
  const title = fill(TITLES[node.label], name);
  const isNamed = node.subject === '' || title.includes(name);
  return isNamed || (depth > 0 && node.operation !== 'given') ? title : fill(LABELS.of, name, title);
}

function refOf({ label, subject, operation }: Arithmetic): FigureRef | null {
  const figure = SIDES[label as keyof typeof SIDES];
  return operation === 'given' && figure !== undefined ? { scope: 'dimension', key: subject, figure } : null;
}

function weightNote({ label, weight }: Arithmetic, reading: ReadingDto | undefined): string {
  if (label !== 'reading') return '';
  const value =
    reading === undefined || reading.value === null ? NO_VALUE : userFormat.quantity(reading.value, reading.unit);
  return fill(LABELS.readingNote, value, userFormat.precise(weight));
}

function noteOf(node: Arithmetic): string {
  if (node.result === null) return absence(node);
  if (node.label === 'question' && node.operands.length === 0) return LABELS.voicesPrivate;
  if (addsUp(node)) return '';
  if (node.label === 'question' || node.operation === 'range') return LABELS.voicesPrivate;
  return node.operands.some(({ withheld }) => withheld === 'private') ? LABELS.operandsPrivate : LABELS.stale;
}

function absence({ withheld, operands }: Arithmetic): string {
  if (withheld === null) return LABELS.noOperand;
  const counted = weightOf(operands.filter(hasResult));
  return fill(WITHHELD[withheld], userFormat.precise(counted), userFormat.precise(weightOf(operands)));
}
