import { LightningElement, api } from 'lwc';
import type { MappedTypeDto } from 'c/appSetupApi';
import { LABELS } from './labels';
import { AS_SHIPPED, type TypeRow, introOf, rowOf } from './viewModel';

/** What each type of opportunity counts as. Sends `map` with the type and what it counts as; null puts back what ships. */
export default class AppDealTypeTable extends LightningElement {
  @api types: readonly MappedTypeDto[] = [];
  @api isBusy = false;

  labels = LABELS;

  get rows(): readonly TypeRow[] {
    return this.types.map(rowOf);
  }

  get hasRows(): boolean {
    return this.types.length > 0;
  }

  get intro(): string {
    return introOf(this.types);
  }

  handleMap(event: CustomEvent<{ value: string }>): void {
    const { type = '' } = (event.currentTarget as HTMLElement).dataset;
    const { value } = event.detail;
    this.dispatchEvent(new CustomEvent('map', { detail: { type, countsAs: value === AS_SHIPPED ? null : value } }));
  }
}
