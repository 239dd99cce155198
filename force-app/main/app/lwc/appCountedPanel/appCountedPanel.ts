import { LightningElement, api } from 'lwc';
import type { Preview } from 'c/appCountedForm';
import { type CountedDto, type CountedEdit, type LeftOutOptionDto, findOwners, previewLeftOut } from 'c/appSetupApi';
import { debounce } from 'c/sharedDebounce';
import { settle } from 'c/sharedLoad';

/** Milliseconds without a key until owners are looked for. */
const PAUSE = 300;
const SHORTEST_SEARCH = 2;

/** The form of what counts: finds owners, and counts what a draft would leave out. Sends `counted` on as it comes. */
export default class AppCountedPanel extends LightningElement {
  @api
  get counted(): CountedDto | null {
    return this.stored;
  }
  set counted(value: CountedDto | null) {
    const isSame = JSON.stringify(value?.leftOut) === JSON.stringify(this.stored?.leftOut);
    this.stored = value;
    if (value && !isSame) this.count(value.leftOut.map((entry) => ({ ...entry, isActive: true })));
  }
  @api isBusy = false;

  owners: readonly LeftOutOptionDto[] | null = null;
  preview: Preview = null;
  private stored: CountedDto | null = null;
  private text = '';
  /** Number of the last draft: a slower answer to an earlier one comes too late. */
  private draft = 0;
  private readonly search = debounce(() => this.find());

  disconnectedCallback(): void {
    this.search.cancel();
  }

  handleSearch(event: CustomEvent<string>): void {
    this.text = event.detail.trim();
    this.search.call(PAUSE);
  }

  handleDraft(event: CustomEvent<readonly LeftOutOptionDto[]>): void {
    this.count(event.detail);
  }

  handleCounted(event: CustomEvent<CountedEdit>): void {
    this.dispatchEvent(new CustomEvent<CountedEdit>('counted', { detail: event.detail }));
  }

  private find(): void {
    const { text } = this;
    this.owners = null;
    if (text.length < SHORTEST_SEARCH) return;
    settle(findOwners(text), (load) => {
      if (text === this.text) this.owners = load.state === 'ready' ? load.value : [];
    });
  }

  private count(values: readonly LeftOutOptionDto[]): void {
    this.draft += 1;
    const { draft } = this;
    this.preview = null;
    if (values.length === 0) return;
    settle(previewLeftOut(values), (load) => {
      if (draft === this.draft) this.preview = load.state === 'ready' ? load.value : 'failed';
    });
  }
}
