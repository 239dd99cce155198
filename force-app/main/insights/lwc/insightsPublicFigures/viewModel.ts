import type { FigureDto } from 'c/insightsEvidenceApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

export interface FigureWords {
  readonly key: string;
  readonly value: string;
  /** Whom it was taken from, by whom, when, and how far to trust it. */
  readonly origin: string;
  /** What keeps it from being the same measure; empty where nothing is said. */
  readonly note: string;
}

const GRADES: Readonly<Record<string, string>> = {
  publisher: LABELS.publisher,
  arithmetic: LABELS.arithmetic,
};

/** A public figure in words; it never goes without its source. */
export function wordsOf({ key, value, unit, segment, year, source, grade, note, isOwn }: FigureDto): FigureWords {
  return {
    key,
    value: userFormat.quantity(value, unit),
    origin: [
      ...(segment === null ? [] : [segment]),
      source,
      ...(year === null ? [LABELS.noYear] : [String(year)]),
      ...(grade === null ? [] : [GRADES[grade] ?? fill(LABELS.grade, grade)]),
      ...(isOwn ? [LABELS.own] : []),
    ].join(' · '),
    note: note ?? '',
  };
}
