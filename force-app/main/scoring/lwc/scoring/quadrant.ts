import { nine } from './rounding';
import type { Diagnosis, Quadrant, Technology } from './types';
import { ARCHITECTED_LINE, reaches } from './zones';

export interface Placement {
  readonly technology: number | null;
  readonly quadrant: Quadrant | null;
  readonly diagnosis: Diagnosis | null;
}

/** The higher of the two layers; null unless both are known, because an unknown layer is not a zero. Source: docs/scoring.md, rule 9. */
export function technologyLevel(technology: Technology | null): number | null {
  if (technology === null || technology.crm === null || technology.ai === null) return null;
  return Math.max(technology.crm, technology.ai);
}

/** Where Index and technology place the company, both split at 2.0; no quadrant without either. Source: docs/scoring.md, rule 9. */
export function placementOf(level: number | null, technology: Technology | null): Placement {
  const deployed = technologyLevel(technology);
  if (level === null || deployed === null) return { technology: deployed, quadrant: null, diagnosis: null };
  const quadrant = quadrantOf(reaches(level, ARCHITECTED_LINE), reaches(deployed, ARCHITECTED_LINE));
  const diagnosis = quadrant === 'technologyAheadOfDesign' ? diagnosisOf(technology) : null;
  return { technology: deployed, quadrant, diagnosis };
}

function quadrantOf(isDesigned: boolean, isTooled: boolean): Quadrant {
  if (isDesigned) return isTooled ? 'revenueMachineCorner' : 'designedUnderTooled';
  return isTooled ? 'technologyAheadOfDesign' : 'founderLedCeiling';
}

/** Technology stands at 2.0 or above here, so AI above CRM is itself at 2.0 or above. */
function diagnosisOf(technology: Technology | null): Diagnosis {
  return nine(technology?.ai ?? 0) > nine(technology?.crm ?? 0) ? 'aiFirst' : 'crmFirst';
}
