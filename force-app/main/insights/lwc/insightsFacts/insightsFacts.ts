import { LightningElement, api } from 'lwc';
import type { FactDto } from 'c/insightsEvidenceApi';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';

const STATES = {
  present: { word: LABELS.present, iconName: 'utility:check' },
  absent: { word: LABELS.absent, iconName: 'utility:dash' },
  unable: { word: LABELS.unable, iconName: 'utility:lock' },
} as const satisfies Record<FactDto['state'], object>;

interface FactWords extends FactDto {
  readonly word: string;
  readonly iconName: string;
  readonly linkTitle: string;
}

/** What the admin has set up, told apart by word and icon, each with its page of Setup; nothing where there is no fact. */
export default class InsightsFacts extends LightningElement {
  @api facts: readonly FactDto[] = [];

  labels = LABELS;

  get words(): readonly FactWords[] {
    return this.facts.map((fact) => ({ ...fact, ...STATES[fact.state], linkTitle: fill(LABELS.linkTitle, fact.name) }));
  }

  get hasFacts(): boolean {
    return this.facts.length > 0;
  }
}
