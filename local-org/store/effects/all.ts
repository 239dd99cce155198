import type { Change } from '../change.ts';
import { assignProfileSets } from '../profileSets.ts';
import { caseStatus } from './caseStatus.ts';
import type { Effect } from './effect.ts';
import { lastActivity } from './lastActivity.ts';
import { leadStatus } from './leadStatus.ts';
import { lineItem } from './lineItem.ts';
import { opportunityHistory } from './opportunityHistory.ts';
import { opportunityStage } from './opportunityStage.ts';
import { ownerShare } from './ownerShare.ts';
import { taskStatus } from './taskStatus.ts';

const EFFECTS: readonly Effect[] = [
  opportunityStage,
  opportunityHistory,
  lineItem,
  taskStatus,
  leadStatus,
  caseStatus,
  lastActivity,
];

export function beforeSave(change: Change): void {
  for (const effect of effectsOn(change)) effect.before?.(change);
}

export function afterSave(change: Change): void {
  for (const effect of effectsOn(change)) effect.after?.(change);
  ownerShare(change);
  if (change.object.name === 'User') assignProfileSets(change.store);
}

function effectsOn(change: Change): Effect[] {
  const name = change.object.name.toLowerCase();
  return EFFECTS.filter((effect) => effect.objects.includes(name));
}
