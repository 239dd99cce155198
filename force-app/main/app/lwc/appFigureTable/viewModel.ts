import type { PublicFigureDto, SetupMetricDto } from 'c/appSetupApi';
import { NO_VALUE, fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

export interface FigureRow {
  readonly key: string;
  readonly metric: string;
  readonly figure: string;
  readonly segment: string;
  readonly source: string;
  readonly grade: string;
  readonly note: string;
  readonly state: string;
  readonly isHidden: boolean;
  readonly canHide: boolean;
  /** Word and title of the button that undoes what the admin did; empty where there is nothing to undo. */
  readonly undo: string;
  readonly undoTitle: string;
  readonly editTitle: string;
  readonly hideTitle: string;
}

/** The figures in words; a metric that is gone goes by its key. */
export function rowsOf(figures: readonly PublicFigureDto[], metrics: readonly SetupMetricDto[]): readonly FigureRow[] {
  const names = new Map(metrics.map(({ name, tuning }) => [tuning.metric, name]));
  return figures.map((figure) => rowOf(figure, names.get(figure.metric) ?? figure.metric));
}

function rowOf(figure: PublicFigureDto, metric: string): FigureRow {
  const { source, year } = figure;
  const [undo, undoTitle] = undoOf(figure);
  return {
    key: figure.key,
    metric,
    figure:
      figure.unit === 'days'
        ? fill(LABELS.days, userFormat.precise(figure.value))
        : userFormat.quantity(figure.value, figure.unit),
    segment: figure.segment ?? '',
    source: year === null ? source : fill(LABELS.year, source, String(year)),
    grade: figure.grade ?? NO_VALUE,
    note: figure.note ?? '',
    state: stateOf(figure),
    isHidden: figure.isHidden,
    canHide: figure.isShipped && !figure.isHidden,
    undo,
    undoTitle: undoTitle === '' ? '' : fill(undoTitle, source),
    editTitle: fill(LABELS.edit, source),
    hideTitle: fill(LABELS.hide, source),
  };
}

function stateOf({ isHidden, isOwn, isShipped }: PublicFigureDto): string {
  if (isHidden) return LABELS.hidden;
  if (!isOwn) return LABELS.shipped;
  return isShipped ? LABELS.replaced : LABELS.own;
}

function undoOf({ isHidden, isOwn, isShipped }: PublicFigureDto): readonly [string, string] {
  if (isHidden) return [LABELS.showShort, LABELS.show];
  if (!isOwn) return ['', ''];
  return isShipped ? [LABELS.resetShort, LABELS.reset] : [LABELS.removeShort, LABELS.remove];
}
