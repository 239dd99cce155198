import { LABELS } from './labels';

/** Why a row was left out, by the key that the metrics store. */
export const SKIP_REASONS: Readonly<Record<string, string>> = {
  noStateAtAsOf: LABELS.skipState,
  noCloseDate: LABELS.skipCloseDate,
  noCreatedDate: LABELS.skipCreatedDate,
  closedBeforeCreated: LABELS.skipClosedBeforeCreated,
  noConvertedDate: LABELS.skipConvertedDate,
  noAmount: LABELS.skipAmount,
  noOwner: LABELS.skipOwner,
  noRate: LABELS.skipRate,
};
