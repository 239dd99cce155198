import { LightningElement, api } from 'lwc';
import type { FlagDto } from 'c/insightsEvidenceApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

interface FlagWords {
  readonly key: string;
  readonly name: string;
  readonly figures: string;
  readonly meaning: string;
}

/** Flags that count something else than changes. */
const FIGURES: Readonly<Record<string, string>> = { rareLosses: LABELS.lost };

/** What to know before a value is trusted, each with its figures; nothing where there is nothing to know. */
export default class InsightsFlags extends LightningElement {
  @api flags: readonly FlagDto[] = [];

  labels = LABELS;

  get words(): readonly FlagWords[] {
    return this.flags.map(({ key, name, meaning, count, share }) => ({
      key,
      name,
      meaning,
      figures: fill(FIGURES[key] ?? LABELS.figures, userFormat.whole(count), userFormat.share(share)),
    }));
  }

  get hasFlags(): boolean {
    return this.flags.length > 0;
  }
}
