import type {
  ChoiceChangeDto,
  CountedDto,
  LeftOutEntryDto,
  LeftOutKind,
  LeftOutOptionDto,
  LeftOutPreviewDto,
} from 'c/appSetupApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

/** The amount field that ships, and the only one of which a history is kept. */
export const USUAL_AMOUNT = 'Amount';

export const KINDS = ['recordType', 'leadSource', 'type', 'owner'] as const satisfies readonly LeftOutKind[];

const KIND_NAMES: Readonly<Record<LeftOutKind, string>> = {
  recordType: LABELS.recordType,
  leadSource: LABELS.leadSource,
  type: LABELS.type,
  owner: LABELS.owner,
};

const ACTIONS: Readonly<Record<ChoiceChangeDto['action'], string>> = {
  leaveOut: LABELS.changeLeave,
  countAgain: LABELS.changeCount,
  amountField: LABELS.changeAmount,
};

export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** The values of a kind, and those of them that are ticked. */
export interface Group {
  readonly kind: LeftOutKind;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly ticked: readonly string[];
  readonly isEmpty: boolean;
}

export interface Line {
  readonly key: string;
  readonly text: string;
}

/** What two values are the same by. */
export function keyOf({ kind, value }: Pick<LeftOutOptionDto, 'kind' | 'value'>): string {
  return `${kind}:${value}`;
}

/** Everything that can be ticked: what is left out already, what there is, and the owners that were found. */
export function optionsOf(
  counted: CountedDto,
  owners: readonly LeftOutOptionDto[],
): ReadonlyMap<string, LeftOutOptionDto> {
  const chosen = counted.leftOut.map(({ kind, value, label }) => ({ kind, value, label, isActive: true }));
  return new Map([...chosen, ...counted.options, ...owners].map((option) => [keyOf(option), option]));
}

/** The values of one kind, by name, gone and inactive ones marked. */
export function groupOf(
  kind: LeftOutKind,
  options: ReadonlyMap<string, LeftOutOptionDto>,
  ticked: ReadonlySet<string>,
  gone: ReadonlySet<string>,
): Group {
  const own = [...options].filter(([, option]) => option.kind === kind);
  const choices = own
    .map(([key, option]) => ({ value: key, label: labelOf(option, gone.has(key)) }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return {
    kind,
    name: KIND_NAMES[kind],
    choices,
    ticked: own.map(([key]) => key).filter((key) => ticked.has(key)),
    isEmpty: choices.length === 0,
  };
}

function labelOf({ label, isActive }: LeftOutOptionDto, isGone: boolean): string {
  if (isGone) return fill(LABELS.gone, label);
  return isActive ? label : fill(LABELS.inactive, label);
}

/** What is left out now, with who chose it, when and why. */
export function entryLines(leftOut: readonly LeftOutEntryDto[]): readonly Line[] {
  return leftOut.map((entry) => ({
    key: keyOf(entry),
    text: fill(
      LABELS.entry,
      `${KIND_NAMES[entry.kind]}: ${entry.label}`,
      entry.reason ?? '',
      entry.chosenBy ?? '',
      dayOf(entry.chosenAt),
    ),
  }));
}

/** What was changed, the latest first. */
export function changeLines(changes: readonly ChoiceChangeDto[]): readonly Line[] {
  return changes.map((change, place) => {
    const what = change.kind === null ? change.label : `${KIND_NAMES[change.kind]}: ${change.label}`;
    return {
      key: String(place),
      text: fill(
        LABELS.entry,
        fill(ACTIONS[change.action], what),
        change.reason ?? '',
        change.changedBy ?? '',
        dayOf(change.changedAt),
      ),
    };
  });
}

/** How much the ticked values would leave out. */
export function previewText({ deals, ofDeals, leads, ofLeads }: LeftOutPreviewDto): string {
  const parts = [partText(LABELS.previewDeals, deals, ofDeals), partText(LABELS.previewLeads, leads, ofLeads)];
  return parts.filter(Boolean).join(' ') || LABELS.previewFailed;
}

function partText(label: string, count: number | null, all: number | null): string {
  if (count === null || all === null) return '';
  const share = all === 0 ? 0 : (count / all) * 100;
  return fill(label, userFormat.whole(count), userFormat.whole(all), userFormat.quantity(share, 'percent'));
}

function dayOf(moment: string | null): string {
  return moment === null ? '' : userFormat.moment(moment);
}
