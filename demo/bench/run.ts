import type { LocalOrg } from '../../local-org/org/localOrg.ts';

/** Collects the evidence as of a day by the package's own Apex and gives the id of the run. Throws an Error when it did not complete. */
export function runEvidence(org: LocalOrg, userId: string, asOf: string): string {
  const runId = String(org.call('EvidenceRunService', 'start', { asOf }, userId));
  org.runJobs(userId);
  const { store } = org.data;
  const run = store.read(store.object('EvidenceRun__c'), runId);
  const state = run?.get('state__c');
  if (state !== 'Completed')
    throw new Error(`the evidence run ended as ${String(state)}: ${String(run?.get('failurereason__c'))}`);
  return runId;
}
