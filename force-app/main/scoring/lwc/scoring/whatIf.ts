import { judge, type JudgedDimension } from './dimensions';
import { levelFaults, unknownFaults } from './faults';
import { indexOf } from './index';
import { publish, workingsOf } from './score';
import { ScoringError } from './scoringError';
import type { ScoringInput, ScoringModel, ScoringResult, Technology } from './types';

/** Another claim or proof for a dimension; what is left out stays as it is, null makes it not rated. */
export interface SideChange {
  readonly claimed?: number | null;
  readonly proven?: number | null;
}

export interface Change {
  readonly dimensions?: Readonly<Record<string, SideChange>>;
  readonly technology?: Technology | null;
}

/**
 * The result `input` would have with other dimension sides or technology; questions and coverage stay as they are. Throws ScoringError
 * when the input cannot be scored, or when the change names an unknown dimension or a level outside the ladder.
 */
export function whatIf(input: ScoringInput, change: Change): ScoringResult {
  const technology = change.technology === undefined ? input.technology : change.technology;
  const changes = change.dimensions ?? {};
  requireKnown(input.model, changes);
  const { questions, dimensions } = workingsOf({ ...input, technology });
  const changed = dimensions.map((dimension) => judge({ ...dimension, ...given(changes[dimension.key], dimension) }));
  return publish(
    { questions, dimensions: changed, index: indexOf(changed, input.model.zones, technology) },
    input.model,
  );
}

function given(change: SideChange | undefined, { claimed, proven }: JudgedDimension): Required<SideChange> {
  return {
    claimed: change?.claimed === undefined ? claimed : change.claimed,
    proven: change?.proven === undefined ? proven : change.proven,
  };
}

function requireKnown(model: ScoringModel, changes: Readonly<Record<string, SideChange>>): void {
  const keys = model.dimensions.map(({ key }) => key);
  const faults = Object.entries(changes).flatMap(([key, { claimed, proven }]) => [
    ...unknownFaults('dimensionUnknown', key, `change.dimensions.${key}`, keys),
    ...levelFaults(claimed ?? 0, `change.dimensions.${key}.claimed`, model.topLevel, false),
    ...levelFaults(proven ?? 0, `change.dimensions.${key}.proven`, model.topLevel, false),
  ]);
  if (faults.length > 0) throw new ScoringError(faults);
}
