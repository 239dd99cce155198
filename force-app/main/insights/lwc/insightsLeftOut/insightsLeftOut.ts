import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';
import type { LeftOutKind, LeftOutPartDto, LeftOutShareDto, RunChoicesDto } from './types';

export type {
  AmountFieldDto,
  LeftOutKind,
  LeftOutPartDto,
  LeftOutShareDto,
  LeftOutValueDto,
  RunChoicesDto,
} from './types';

const KINDS: Readonly<Record<LeftOutKind, string>> = {
  recordType: LABELS.recordType,
  owner: LABELS.owner,
  leadSource: LABELS.leadSource,
  type: LABELS.type,
};

const SEPARATOR = ' · ';

/** A value with its kind, as `owner Test Robot`. */
export function leftOutName({ kind, label }: { readonly kind: LeftOutKind; readonly label: string }): string {
  return fill(KINDS[kind], label);
}

/** How many records were left out of how many, and for what. */
export function leftOutText({ objectName, records, ofRecords, parts }: LeftOutShareDto): string {
  const names = parts.map(partText).join(SEPARATOR);
  if (ofRecords === 0) return fill(LABELS.notCounted, parts.map(leftOutName).join(SEPARATOR));
  const share = userFormat.quantity((records / ofRecords) * 100, 'percent');
  const words = objectName === 'Lead' ? LABELS.leads : LABELS.deals;
  return fill(words, userFormat.whole(records), userFormat.whole(ofRecords), share, names);
}

/** What the records that were left out amount to; empty where they carry no amounts. */
export function leftOutAmountText({ amount, ofAmount }: LeftOutShareDto, currencyCode: string | null): string {
  return amount === null || ofAmount === null
    ? ''
    : fill(LABELS.amount, userFormat.money(amount, currencyCode), userFormat.money(ofAmount, currencyCode));
}

/** The choices with null where Apex left a field out. */
export function completeChoices(choices: RunChoicesDto | null | undefined): RunChoicesDto | null {
  if (!choices) return null;
  return {
    amount: choices.amount ? { ...choices.amount, reason: choices.amount.reason ?? null } : null,
    leftOut: choices.leftOut.map((value) => ({ ...value, reason: value.reason ?? null })),
    shares: choices.shares.map((share) => ({
      ...share,
      amount: share.amount ?? null,
      ofAmount: share.ofAmount ?? null,
    })),
  };
}

function partText(part: LeftOutPartDto): string {
  return fill(LABELS.part, leftOutName(part), userFormat.whole(part.records));
}
