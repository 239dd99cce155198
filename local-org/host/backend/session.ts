import type { LocalOrg } from '../../org/localOrg.ts';
import type { Context } from '../../platform/context.ts';
import type { HostUser } from '../options.ts';

/** One request of one user to the org. */
export interface Session {
  readonly org: LocalOrg;
  readonly context: Context;
  readonly user: HostUser;
}
