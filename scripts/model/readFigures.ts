import type { Reader } from './reader.ts';
import type { Figure, Figures } from './types.ts';

/** The public figures as config/model/figures.yaml states them; faults of shape and length are noted in the reader. */
export function readFigures(root: Reader): Figures {
  root.expectOnly(['language', 'figures']);
  return { language: root.field('language').text(10), figures: root.field('figures').items().map(readFigure) };
}

function readFigure(item: Reader): Figure {
  item.expectOnly(['key', 'metric', 'value', 'unit', 'year', 'source', 'grade', 'segment', 'note']);
  return {
    key: item.field('key').text(40),
    metric: item.field('metric').text(40),
    value: item.field('value').number(),
    unit: item.field('unit').oneOf(['percent', 'hours', 'count', 'ratio', 'points', 'days']),
    year: item.field('year').numberOrNull(),
    source: item.field('source').text(80),
    grade: item.field('grade').oneOf(['A', 'B', 'C', 'publisher', 'arithmetic']),
    segment: item.field('segment').text(80),
    note: item.field('note').text(160),
  };
}
