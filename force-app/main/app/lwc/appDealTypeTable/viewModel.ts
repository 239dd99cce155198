import type { MappedTypeDto } from 'c/appSetupApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

export interface Option {
  readonly label: string;
  readonly value: string;
}

export interface TypeRow {
  readonly key: string;
  readonly name: string;
  readonly deals: string;
  /** Empty for deals without a type: there is nothing to map. */
  readonly options: readonly Option[];
  readonly isMappable: boolean;
  /** The admin's own word, or the option that leaves what ships. */
  readonly value: string;
  readonly choose: string;
}

/** Stands for leaving what ships. */
export const AS_SHIPPED = 'shipped';

const WORDS: Readonly<Record<string, string>> = {
  new: LABELS.newBusiness,
  renewal: LABELS.renewal,
  expansion: LABELS.expansion,
  none: LABELS.none,
};

export function rowOf(type: MappedTypeDto): TypeRow {
  const isMappable = type.type !== '';
  return {
    key: type.type,
    name: isMappable ? type.label : LABELS.noType,
    deals: userFormat.whole(type.deals),
    options: isMappable ? optionsOf(type.shipped) : [],
    isMappable,
    value: type.own ?? AS_SHIPPED,
    choose: fill(LABELS.choose, type.label),
  };
}

export function introOf(types: readonly MappedTypeDto[]): string {
  const all = types.reduce((sum, { deals }) => sum + deals, 0);
  const mapped = types
    .filter(({ own, shipped }) => (own ?? shipped ?? 'none') !== 'none')
    .reduce((sum, { deals }) => sum + deals, 0);
  return fill(LABELS.intro, userFormat.whole(all), userFormat.whole(mapped));
}

function optionsOf(shipped: string | null): readonly Option[] {
  return [
    { label: fill(LABELS.asShipped, WORDS[shipped ?? 'none'] ?? ''), value: AS_SHIPPED },
    ...Object.entries(WORDS).map(([value, label]) => ({ label, value })),
  ];
}
