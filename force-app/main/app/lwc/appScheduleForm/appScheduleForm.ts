import { LightningElement, api } from 'lwc';
import type { Cadence, ScheduleChoice, ScheduleDto } from 'c/appSetupApi';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';
import { CADENCES, DAYS, HOURS, outlookOf } from './viewModel';

const USUAL_DAY = 'SUN';
/** After midnight, so that the day that ended is whole, and before people come. */
const USUAL_HOUR = '2';

/** When evidence is read by itself. Sends `save` with the choice. */
export default class AppScheduleForm extends LightningElement {
  @api
  get schedule(): ScheduleDto | null {
    return this.stored;
  }
  set schedule(value: ScheduleDto | null) {
    this.stored = value;
    this.cadence = value?.cadence ?? 'off';
    this.day = value?.day ?? USUAL_DAY;
    this.hour = value?.hour === null || value?.hour === undefined ? USUAL_HOUR : String(value.hour);
  }
  @api isBusy = false;

  labels = LABELS;
  cadences = CADENCES;
  days = DAYS;
  hours = HOURS;
  cadence: Cadence = 'off';
  day = USUAL_DAY;
  hour = USUAL_HOUR;
  private stored: ScheduleDto | null = null;

  get intro(): string {
    return fill(LABELS.intro, this.stored?.timeZone ?? '');
  }

  get outlook(): string {
    return this.stored ? outlookOf(this.stored) : '';
  }

  get isTimed(): boolean {
    return this.cadence !== 'off';
  }

  get isWeekly(): boolean {
    return this.cadence === 'weekly';
  }

  handleCadence(event: CustomEvent<{ value: Cadence }>): void {
    this.cadence = event.detail.value;
  }

  handleDay(event: CustomEvent<{ value: string }>): void {
    this.day = event.detail.value;
  }

  handleHour(event: CustomEvent<{ value: string }>): void {
    this.hour = event.detail.value;
  }

  handleSave(): void {
    const detail: ScheduleChoice = {
      cadence: this.cadence,
      day: this.isWeekly ? this.day : null,
      hour: this.isTimed ? Number(this.hour) : null,
    };
    this.dispatchEvent(new CustomEvent<ScheduleChoice>('save', { detail }));
  }
}
