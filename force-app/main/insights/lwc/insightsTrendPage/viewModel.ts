import type { TrendDto, TrendLineDto } from 'c/insightsTrendApi';
import { INDEX, changeWords, nameOf } from 'c/insightsTrendLines';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';

/** One line of the page with its words. */
export interface Panel {
  readonly key: string;
  readonly name: string;
  readonly change: string;
  /** Metrics that take no part in the like-for-like line; empty where there is none. */
  readonly presentOnly: string;
  /** The published average, on the Index alone. */
  readonly average: number | null;
  readonly line: TrendLineDto;
}

/** The lines in their order, the Index first. */
export function panelsOf({ lines, benchmark }: TrendDto): readonly Panel[] {
  return lines.map((line) => {
    const isIndex = line.key === INDEX;
    return {
      key: line.key,
      name: nameOf(line),
      change: changeWords(line),
      presentOnly: line.presentOnly.length === 0 ? '' : fill(LABELS.presentOnly, line.presentOnly.join(', ')),
      average: isIndex ? (benchmark?.value ?? null) : null,
      line,
    };
  });
}
