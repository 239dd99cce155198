import { LightningElement, api } from 'lwc';
import type { PublicFigureDto, SetupMetricDto } from 'c/appSetupApi';
import { LABELS } from './labels';
import { type FigureRow, rowsOf } from './viewModel';

/** The public figures as the admin has them. Sends `add`, and `edit`, `hide` and `reset` with the key of a figure. */
export default class AppFigureTable extends LightningElement {
  @api figures: readonly PublicFigureDto[] = [];
  @api metrics: readonly SetupMetricDto[] = [];
  @api isBusy = false;

  labels = LABELS;

  get rows(): readonly FigureRow[] {
    return rowsOf(this.figures, this.metrics);
  }

  get hasRows(): boolean {
    return this.figures.length > 0;
  }

  handleAdd(): void {
    this.dispatchEvent(new CustomEvent('add'));
  }

  handleEdit(event: Event): void {
    this.send('edit', event);
  }

  handleHide(event: Event): void {
    this.send('hide', event);
  }

  handleReset(event: Event): void {
    this.send('reset', event);
  }

  private send(name: string, event: Event): void {
    this.dispatchEvent(new CustomEvent(name, { detail: (event.currentTarget as HTMLElement).dataset.key }));
  }
}
