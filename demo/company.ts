import type { LocalOrg } from '../local-org/org/localOrg.ts';

/** The people who use the product in the demo: one permission set each, as an admin would grant them. */
const MANAGER = {
  firstName: 'Robin',
  lastName: 'Vale',
  userName: 'robin.vale@northgate.example',
  profile: 'Standard User',
  permissionSets: ['L2OView', 'L2OAssess', 'L2OManage'],
} as const;

/** Id of the RevOps manager who runs collections and looks at the scorecard; made on first use. */
export function managerOf(org: LocalOrg): string {
  return org.userIdOf(MANAGER.userName) ?? org.addUser({ ...MANAGER, timeZone: org.timeZone });
}
