import type { LayerDto } from 'c/assessmentApi';
import type { Technology } from 'c/scoring';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';

export interface LayerRow extends LayerDto {
  readonly level: number | null;
  readonly isStated: boolean;
  readonly takeBackLabel: string;
}

/** The layers of the model with what is stated about each. */
export function rowsOf(layers: readonly LayerDto[], technology: Technology): readonly LayerRow[] {
  return layers.map((layer) => {
    const level = technology[layer.key];
    // The name that is read out begins with the words that are seen (WCAG 2.5.3).
    const takeBackLabel = fill(LABELS.takeBackOf, LABELS.takeBack, layer.name);
    return { ...layer, level, isStated: level !== null, takeBackLabel };
  });
}

/** The technology level in words. Source: docs/scoring.md, rule 9: the higher of two known layers, none while one is unknown. */
export function summaryOf({ crm, ai }: Technology): string {
  if (crm === null && ai === null) return LABELS.nothing;
  return crm === null || ai === null ? LABELS.one : fill(LABELS.stated, String(Math.max(crm, ai)));
}
