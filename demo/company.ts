import type { LocalOrg } from '../local-org/org/localOrg.ts';
import type { Progress } from './cli/progress.ts';
import { PERSONAS, type Persona } from './northgate/personas.ts';
import { seedNorthgate } from './northgate/seed.ts';

/** Runs collections and looks at the scorecard, in an org filled from an export too. */
const MANAGER = {
  firstName: 'Robin',
  lastName: 'Vale',
  userName: 'robin.vale@northgate.example',
  // Whoever runs evidence sees the log-ins of others with Manage Users only.
  profile: 'Operations User',
  permissionSets: ['L2OView', 'L2OAssess', 'L2OManage'],
} as const;

/** Only the demo company has this user. */
const FOUNDER = 'ines.halloran@northgate.example';

/** May see the log-ins of all users, as whoever exports an org does. */
const EXPORTER_PROFILE = 'System Administrator';

/** Id of the RevOps manager; made on first use where the demo company is not in the org. */
export function managerOf(org: LocalOrg): string {
  return (
    org.userIdOf(MANAGER.userName) ?? org.addUser({ ...MANAGER, profile: EXPORTER_PROFILE, timeZone: org.timeZone })
  );
}

/** True when the org holds the demo company. */
export function hasCompany(org: LocalOrg): boolean {
  return org.userIdOf(FOUNDER) !== undefined;
}

/** Stores the demo company where it is not yet: all of it, or nothing when it fails. */
export function seedCompany(org: LocalOrg, progress?: Progress): void {
  if (!hasCompany(org)) seedNorthgate(org, progress);
}

/** A person of the demo company to look at the product as. */
export interface OrgPersona extends Persona {
  readonly userId: string;
}

/** The people to try the product as, RevOps first; none where the demo company is not in the org. */
export function personas(org: LocalOrg): readonly OrgPersona[] {
  return hasCompany(org) ? PERSONAS.map((persona) => ({ ...persona, userId: idOf(org, persona.userName) })) : [];
}

function idOf(org: LocalOrg, userName: string): string {
  const id = org.userIdOf(userName);
  if (id === undefined) throw new Error(`the demo company has lost its user ${userName}; npm run reset makes it anew`);
  return id;
}
