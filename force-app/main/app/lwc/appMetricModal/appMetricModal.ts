import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import type { SetupMetricDto } from 'c/appSetupApi';
import { type Draft, type Faults, draftOf, faultsOf, isFaultless, isLowerBetter, tuningOf } from 'c/appTuningRules';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

interface LevelField {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly shipped: string;
  readonly fault: string;
}

const UNITS: Readonly<Record<string, string>> = {
  percent: LABELS.percent,
  hours: LABELS.hours,
  count: LABELS.count,
  ratio: LABELS.ratio,
  coefficient: LABELS.coefficient,
  points: LABELS.points,
};
const NO_DRAFT: Draft = { levels: [], falling: [], weight: '', sample: '', isOff: false, reason: '' };

/** Tunes one metric. Closes with the tuning to keep, or with nothing. */
export default class AppMetricModal extends LightningModal {
  @api
  get metric(): SetupMetricDto | null {
    return this.given;
  }
  set metric(value: SetupMetricDto | null) {
    this.given = value;
    this.draft = value ? draftOf(value.tuning) : NO_DRAFT;
  }

  labels = LABELS;
  draft: Draft = NO_DRAFT;
  private given: SetupMetricDto | null = null;

  get title(): string {
    return fill(LABELS.title, this.given?.name ?? '');
  }

  get formula(): string {
    return this.given?.formula ?? '';
  }

  get legend(): string {
    const unit = this.given?.tuning.unit ?? '';
    return fill(LABELS.thresholds, UNITS[unit] ?? unit);
  }

  get direction(): string {
    return isLowerBetter(this.shippedLevels) ? LABELS.lower : LABELS.higher;
  }

  get levels(): readonly LevelField[] {
    const { levels: faults } = this.faults;
    return this.draft.levels.map((value, index) => ({
      key: String(index),
      label: fill(LABELS.level, String(index)),
      value,
      shipped: fill(LABELS.shipped, userFormat.precise(this.shippedLevels[index] ?? 0)),
      fault: faults[index] ?? '',
    }));
  }

  /** Beyond the peak, from level 4 down to level 1; empty where there is never too much. */
  get falling(): readonly LevelField[] {
    const { falling: faults } = this.faults;
    return this.draft.falling.map((value, index) => ({
      key: String(index),
      label: fill(LABELS.level, String(this.draft.falling.length - index)),
      value,
      shipped: fill(LABELS.shipped, userFormat.precise(this.shippedFalling[index] ?? 0)),
      fault: faults[index] ?? '',
    }));
  }

  get hasPeak(): boolean {
    return this.draft.falling.length > 0;
  }

  get faults(): Faults {
    return faultsOf(this.draft, this.shippedLevels, this.shippedFalling);
  }

  get levelFault(): string {
    return this.faults.levels.find((fault) => fault !== '') ?? '';
  }

  get fallingFault(): string {
    return this.faults.falling.find((fault) => fault !== '') ?? '';
  }

  get shippedWeight(): string {
    return fill(LABELS.shipped, userFormat.precise(this.given?.tuning.shippedWeight ?? 0));
  }

  get shippedSample(): string {
    return fill(LABELS.shipped, userFormat.whole(this.given?.tuning.shippedMinimumSample ?? 0));
  }

  get cannotSave(): boolean {
    return !isFaultless(this.faults);
  }

  handleLevel(event: CustomEvent<{ value: string }>): void {
    const changed = Number((event.currentTarget as HTMLElement).dataset.level);
    const levels = this.draft.levels.map((level, index) => (index === changed ? event.detail.value : level));
    this.draft = { ...this.draft, levels };
  }

  handleFalling(event: CustomEvent<{ value: string }>): void {
    const changed = Number((event.currentTarget as HTMLElement).dataset.level);
    const falling = this.draft.falling.map((level, index) => (index === changed ? event.detail.value : level));
    this.draft = { ...this.draft, falling };
  }

  handleWeight(event: CustomEvent<{ value: string }>): void {
    this.draft = { ...this.draft, weight: event.detail.value };
  }

  handleSample(event: CustomEvent<{ value: string }>): void {
    this.draft = { ...this.draft, sample: event.detail.value };
  }

  handleOff(event: CustomEvent<{ checked: boolean }>): void {
    this.draft = { ...this.draft, isOff: event.detail.checked };
  }

  handleReason(event: CustomEvent<{ value: string }>): void {
    this.draft = { ...this.draft, reason: event.detail.value };
  }

  handleCancel(): void {
    this.close();
  }

  handleSave(): void {
    if (this.given && !this.cannotSave) this.close(tuningOf(this.draft, this.given.tuning));
  }

  private get shippedLevels(): readonly number[] {
    return this.given?.tuning.shippedThresholds ?? [];
  }

  private get shippedFalling(): readonly number[] {
    return this.given?.tuning.shippedFalling ?? [];
  }
}
