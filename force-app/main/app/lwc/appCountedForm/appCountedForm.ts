import { LightningElement, api } from 'lwc';
import type { CountedDto, CountedEdit, LeftOutOptionDto, LeftOutPreviewDto } from 'c/appSetupApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';
import {
  type Choice,
  type Group,
  type Line,
  KINDS,
  USUAL_AMOUNT,
  changeLines,
  entryLines,
  groupOf,
  keyOf,
  optionsOf,
  previewText,
} from './viewModel';

/** How much the draft would leave out; null while it is counted, `failed` where it cannot be. */
export type Preview = LeftOutPreviewDto | 'failed' | null;

/**
 * What counts: the field that is the amount, and what is left out. Sends `search` with part of a name, `draft` with the values that are
 * ticked when they change, and `counted` with what is to be changed and why.
 */
export default class AppCountedForm extends LightningElement {
  /** What is in force; an unsaved draft stays when the rest of the page is read again. */
  @api
  get counted(): CountedDto | null {
    return this.stored;
  }
  set counted(value: CountedDto | null) {
    const isSame = JSON.stringify(value) === JSON.stringify(this.stored);
    this.stored = value;
    if (!isSame) this.reset();
  }
  /** Owners that were found; null before a search. */
  @api owners: readonly LeftOutOptionDto[] | null = null;
  @api preview: Preview = null;
  @api isBusy = false;

  labels = LABELS;
  amountField = USUAL_AMOUNT;
  reason = '';
  ticked: ReadonlySet<string> = new Set();
  /** Owners that were ticked and may no longer be among those found. */
  private known: readonly LeftOutOptionDto[] = [];
  private stored: CountedDto | null = null;

  get amountOptions(): readonly Choice[] {
    const { amountFields = [] } = this.stored ?? {};
    const options = amountFields.map(({ name, label }) => ({ value: name, label: `${label} (${name})` }));
    const isListed = options.some(({ value }) => value === this.amountField);
    return [
      ...options.map((option) => (option.value === USUAL_AMOUNT ? { ...option, label: LABELS.amountShipped } : option)),
      ...(isListed ? [] : [{ value: this.amountField, label: fill(LABELS.gone, this.amountField) }]),
    ];
  }

  get amountHelp(): string {
    return this.amountField === USUAL_AMOUNT ? LABELS.amountHelp : LABELS.amountPast;
  }

  get groups(): readonly Group[] {
    return KINDS.filter((kind) => kind !== 'owner').map((kind) =>
      groupOf(kind, this.options, this.ticked, this.goneKeys),
    );
  }

  get ownerGroup(): Group {
    return groupOf('owner', this.options, this.ticked, this.goneKeys);
  }

  get isOwnerMissing(): boolean {
    return this.owners?.length === 0;
  }

  get entries(): readonly Line[] {
    return entryLines(this.stored?.leftOut ?? []);
  }

  get hasEntries(): boolean {
    return this.entries.length > 0;
  }

  get changes(): readonly Line[] {
    return changeLines(this.stored?.changes ?? []);
  }

  get hasChanges(): boolean {
    return this.changes.length > 0;
  }

  get isDraft(): boolean {
    return this.hasNewAmount || this.added.length > 0 || this.removed.length > 0;
  }

  get cannotSave(): boolean {
    return this.isBusy || this.reason.trim() === '' || this.isTooMuch;
  }

  get isTooMuch(): boolean {
    return this.ticked.size > this.most;
  }

  get tooMany(): string {
    return fill(LABELS.tooMany, userFormat.whole(this.most));
  }

  get previewWords(): string {
    if (this.ticked.size === 0) return LABELS.previewNone;
    if (this.preview === null) return LABELS.previewWait;
    return this.preview === 'failed' ? LABELS.previewFailed : previewText(this.preview);
  }

  handleAmount(event: CustomEvent<{ value: string }>): void {
    this.amountField = event.detail.value;
  }

  handleTick(event: CustomEvent<{ value: readonly string[] }>): void {
    const { kind } = (event.currentTarget as HTMLElement).dataset;
    const others = [...this.ticked].filter((key) => !key.startsWith(`${kind}:`));
    const { options } = this;
    this.ticked = new Set([...others, ...event.detail.value]);
    this.known = [...this.ticked].flatMap((key) => options.get(key) ?? []);
    this.dispatchEvent(new CustomEvent<readonly LeftOutOptionDto[]>('draft', { detail: this.known }));
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.dispatchEvent(new CustomEvent<string>('search', { detail: event.detail.value }));
  }

  handleReason(event: CustomEvent<{ value: string }>): void {
    this.reason = event.detail.value;
  }

  handleDiscard(): void {
    this.reset();
    this.dispatchEvent(new CustomEvent<readonly LeftOutOptionDto[]>('draft', { detail: this.known }));
  }

  handleSave(): void {
    const { added, removed, hasNewAmount } = this;
    const amountField = hasNewAmount ? this.amountField : null;
    const detail = { amountField, added, removed, reason: this.reason.trim() };
    this.dispatchEvent(new CustomEvent<CountedEdit>('counted', { detail }));
  }

  private get most(): number {
    return this.stored?.most ?? 0;
  }

  private get options(): ReadonlyMap<string, LeftOutOptionDto> {
    return this.stored ? optionsOf(this.stored, [...this.known, ...(this.owners ?? [])]) : new Map();
  }

  private get goneKeys(): ReadonlySet<string> {
    return new Set((this.stored?.leftOut ?? []).filter(({ isGone }) => isGone).map(keyOf));
  }

  private get hasNewAmount(): boolean {
    return this.stored !== null && this.amountField !== this.stored.amountField;
  }

  private get added(): readonly LeftOutOptionDto[] {
    const before = new Set((this.stored?.leftOut ?? []).map(keyOf));
    return [...this.options.values()].filter((option) => this.ticked.has(keyOf(option)) && !before.has(keyOf(option)));
  }

  private get removed(): readonly LeftOutOptionDto[] {
    return (this.stored?.leftOut ?? [])
      .filter((entry) => !this.ticked.has(keyOf(entry)))
      .map(({ kind, value, label }) => ({ kind, value, label, isActive: true }));
  }

  private reset(): void {
    this.amountField = this.stored?.amountField ?? USUAL_AMOUNT;
    this.ticked = new Set((this.stored?.leftOut ?? []).map(keyOf));
    this.known = [...this.options.values()].filter((option) => this.ticked.has(keyOf(option)));
    this.reason = '';
  }
}
