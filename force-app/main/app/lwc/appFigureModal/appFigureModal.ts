import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import type { PublicFigureDto, SetupMetricDto } from 'c/appSetupApi';
import { LABELS } from './labels';
import { type FigureDraft, NEW_FIGURE, draftOf, figureOf, isComplete } from './viewModel';

interface Option {
  readonly label: string;
  readonly value: string;
}

const UNITS: readonly Option[] = [
  { label: LABELS.percent, value: 'percent' },
  { label: LABELS.hours, value: 'hours' },
  { label: LABELS.days, value: 'days' },
  { label: LABELS.count, value: 'count' },
  { label: LABELS.ratio, value: 'ratio' },
  { label: LABELS.points, value: 'points' },
];

/** Edits one public figure, or a new one. Closes with the figure to keep, or with nothing. */
export default class AppFigureModal extends LightningModal {
  @api metrics: readonly SetupMetricDto[] = [];
  /** Key for a new figure. */
  @api newKey = '';
  @api
  get figure(): PublicFigureDto | null {
    return this.given;
  }
  set figure(value: PublicFigureDto | null) {
    this.given = value;
    this.draft = value ? draftOf(value) : NEW_FIGURE;
  }

  labels = LABELS;
  units = UNITS;
  draft: FigureDraft = NEW_FIGURE;
  private given: PublicFigureDto | null = null;

  get title(): string {
    return this.given ? LABELS.edit : LABELS.add;
  }

  get metricOptions(): readonly Option[] {
    return this.metrics.map(({ name, tuning }) => ({ label: name, value: tuning.metric }));
  }

  get cannotSave(): boolean {
    return !isComplete(this.draft);
  }

  handleChange(event: CustomEvent<{ value: string }>): void {
    const { name = '' } = (event.currentTarget as HTMLElement).dataset;
    this.draft = { ...this.draft, [name]: event.detail.value };
  }

  handleCancel(): void {
    this.close();
  }

  handleSave(): void {
    if (!this.cannotSave) this.close(figureOf(this.draft, this.given?.key ?? this.newKey));
  }
}
