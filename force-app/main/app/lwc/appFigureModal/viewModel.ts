import type { PublicFigureDto } from 'c/appSetupApi';

/** What a person has typed for a figure. */
export type FigureDraft = Readonly<
  Record<'metric' | 'value' | 'unit' | 'segment' | 'year' | 'source' | 'grade' | 'note', string>
>;

export const NEW_FIGURE: FigureDraft = {
  metric: '',
  value: '',
  unit: 'percent',
  segment: '',
  year: '',
  source: '',
  grade: '',
  note: '',
};

export function draftOf({ metric, value, unit, segment, year, source, grade, note }: PublicFigureDto): FigureDraft {
  return {
    metric,
    value: String(value),
    unit,
    segment: segment ?? '',
    year: year === null ? '' : String(year),
    source,
    grade: grade ?? '',
    note: note ?? '',
  };
}

/** True once the figure says what it is and who says so. */
export function isComplete({ metric, value, unit, source }: FigureDraft): boolean {
  const hasValue = value.trim() !== '' && Number.isFinite(Number(value));
  return metric !== '' && unit !== '' && hasValue && source.trim() !== '';
}

/** The figure that a complete draft stands for. */
export function figureOf(draft: FigureDraft, key: string): PublicFigureDto {
  return {
    key,
    metric: draft.metric,
    value: Number(draft.value),
    unit: draft.unit,
    segment: draft.segment.trim() || null,
    year: draft.year.trim() === '' ? null : Math.trunc(Number(draft.year)),
    source: draft.source.trim(),
    grade: draft.grade.trim() || null,
    note: draft.note.trim() || null,
    isOwn: true,
    isHidden: false,
    isShipped: false,
  };
}
