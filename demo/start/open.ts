import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import type { ScorecardDto } from '../../force-app/main/insights/lwc/insightsScorecardApi/types.ts';
import type { Options } from '../cli/options.ts';
import { terminalProgress } from '../cli/progress.ts';
import { collectAndScore, storedScorecard } from '../collect.ts';
import { managerOf } from '../company.ts';
import { openOrgFor } from '../exportOrg.ts';
import { defaultNamespace } from '../productOrg.ts';
import { fill } from '../source.ts';
import { openStoredOrg } from './storedOrg.ts';

/** The org to serve, scored. */
export interface OpenedOrg {
  readonly org: LocalOrg;
  readonly managerId: string;
  readonly card: ScorecardDto;
  /** What to say before the scorecard. */
  readonly notes: readonly string[];
  readonly close: () => void;
}

/**
 * The demo org as an earlier start left it, or made now. An export, or answers or a day of one's own, get an org that lives in
 * memory only. `say` gets a line for each step that takes time.
 */
export function openScoredOrg(options: Options, say: (line: string) => void): OpenedOrg {
  const isOwn = options.data !== undefined || options.answers !== undefined || options.asOf !== undefined;
  return isOwn ? inMemory(options, say) : stored(options, say);
}

function inMemory(options: Options, say: (line: string) => void): OpenedOrg {
  say('Reading the package');
  const org = openOrgFor(options, namespaceOf(options));
  return { ...filled(org, options, say), close: () => org.close() };
}

function stored(options: Options, say: (line: string) => void): OpenedOrg {
  say('Opening the org');
  const kept = openStoredOrg(namespaceOf(options));
  const { org, close } = kept;
  try {
    if (kept.isComplete) {
      const managerId = managerOf(org);
      return { org, managerId, card: storedScorecard(org, managerId), notes: [], close };
    }
    if (kept.hasReplaced) say('The package or the demo company changed: the org is made anew');
    const made = filled(org, options, say);
    kept.complete();
    return { ...made, close };
  } catch (error) {
    close();
    throw error;
  }
}

function namespaceOf({ namespace }: Options): string | null {
  return namespace ?? defaultNamespace();
}

function filled(org: LocalOrg, options: Options, say: (line: string) => void): Omit<OpenedOrg, 'close'> {
  const { asOf, answers, notes } = fill(org, options, say, terminalProgress(process.stderr, 'Filling the org'));
  const managerId = managerOf(org);
  say('Collecting the evidence and scoring');
  return { org, managerId, notes, card: collectAndScore(org, managerId, asOf, answers) };
}
