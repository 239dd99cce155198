import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { personOf, type Person } from './people.ts';

/** Someone to try the product as. */
export interface Persona {
  readonly userName: string;
  readonly role: 'leader' | 'revops' | 'seller' | 'outsider';
  /** What an admin would have granted. */
  readonly permissionSets: readonly string[];
  /** Name of a base profile; Standard User when absent. */
  readonly profile?: string;
}

/** The respondents of the answers file (leadership, RevOps, sales) and one user to whom nobody granted anything. */
export const PERSONAS: readonly Persona[] = [
  {
    userName: 'robin.vale@northgate.example',
    role: 'revops',
    permissionSets: ['L2OView', 'L2OAssess', 'L2OManage'],
    // Runs the evidence, and sees the log-ins of others with Manage Users only.
    profile: 'Operations User',
  },
  { userName: 'ines.halloran@northgate.example', role: 'leader', permissionSets: ['L2OView', 'L2OAssess'] },
  { userName: 'priya.venkat@northgate.example', role: 'seller', permissionSets: ['L2OAssess'] },
  { userName: 'oskar.lind@northgate.example', role: 'outsider', permissionSets: [] },
];

/** Grants each persona its permission sets. Throws an Error when the org lacks one of them. */
export function grantPermissions(org: LocalOrg, people: readonly Person[]): void {
  org.importRows(
    'PermissionSetAssignment',
    PERSONAS.flatMap(({ userName, permissionSets }) =>
      permissionSets.map((name) => ({
        AssigneeId: personOf(people, userName).id,
        PermissionSetId: idNamed(org, 'PermissionSet', name),
      })),
    ),
  );
}

/** Id of the org's profile or permission set of that name. Throws an Error when it has none. */
export function idNamed(org: LocalOrg, object: 'Profile' | 'PermissionSet', name: string): string {
  const { store } = org.data;
  const id = store.find(store.object(object), 'Name', name)[0]?.get('id');
  if (typeof id !== 'string') throw new Error(`the org has no ${object} named ${name}`);
  return id;
}
