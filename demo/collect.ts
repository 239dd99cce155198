import { ApexException } from '../local-org/values/exception.ts';
import type { ApexDate } from '../local-org/values/date.ts';
import type { LocalOrg } from '../local-org/org/localOrg.ts';
import type { ScorecardDto } from '../force-app/main/insights/lwc/insightsScorecardApi/types.ts';
import { InputError } from './cli/fault.ts';

/** An assessment without answers: the scorecard then holds the proof alone. */
export const NO_ANSWERS = JSON.stringify({ respondents: [] });

/** Where the answers came from, to name it when they are refused. */
export interface Answers {
  readonly source: string;
  readonly text: string;
}

/**
 * Stores the answers, collects the evidence and scores both, all by the package's own Apex and as that user. Gives the stored
 * scorecard. Throws InputError with a line for each fault of the answers, or for an evidence run that fails.
 */
export function collectAndScore(org: LocalOrg, userId: string, asOf: ApexDate, answers: Answers): ScorecardDto {
  const day = asOf.toString().slice(0, 10);
  const assessmentId = importAnswers(org, userId, day, answers);
  // Scored before, as by handing in; the run's followers then score against the proof and add the claim to its snapshots.
  org.call('AssessmentScoringService', 'rescore', { assessmentId }, userId);
  org.call('EvidenceRunService', 'start', { asOf: day }, userId);
  org.runJobs(userId);
  requireCompleted(org);
  return storedScorecard(org, userId);
}

/** The latest scorecard, read as the page reads it. */
export function storedScorecard(org: LocalOrg, userId: string): ScorecardDto {
  // Apex owns the shape; ScorecardControllerTest and the page's tests hold both to one fixture.
  return org.callFromComponent('ScorecardController', 'getScorecard', { assessmentId: null }, userId) as ScorecardDto;
}

function importAnswers(org: LocalOrg, userId: string, asOf: string, { source, text }: Answers): unknown {
  try {
    return org.call('AssessmentImportService', 'importAnswers', { text, asOf }, userId);
  } catch (error) {
    if (!(error instanceof ApexException) || error.apexType !== 'AppException') throw error;
    throw new InputError(faultsOf(error).map((line) => `${source}: ${line}`));
  }
}

/** The faults of an AppException, a line each after its heading; the heading itself where it stands alone. */
function faultsOf({ message }: ApexException): readonly string[] {
  const [heading = '', ...faults] = message.split('\n');
  return faults.length > 0 ? faults : [heading];
}

function requireCompleted(org: LocalOrg): void {
  const run = latestRun(org);
  if (run?.state === 'Completed' && run.reason === null) return;
  throw new InputError([
    `The evidence could not be read to its end (${run?.state ?? 'no run'}): ${run?.reason ?? 'no reason was stored'}`,
  ]);
}

function latestRun(org: LocalOrg): { state: string; reason: string | null } | undefined {
  const row = org.data.store.all(org.data.store.object('EvidenceRun__c')).at(-1);
  if (!row) return undefined;
  const reason = row.get('failurereason__c');
  return { state: String(row.get('state__c')), reason: typeof reason === 'string' ? reason : null };
}
