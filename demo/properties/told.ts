import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { runEvidence } from '../bench/run.ts';

/** What the product tells of a metric. Value and level are null when it is not measured. */
export interface Told {
  readonly outcome: string;
  readonly value: number | null;
  readonly level: number | null;
  readonly sample: number | null;
  /** The reason, and the notes of the receipt. */
  readonly words: string;
}

const MILLION = 1_000_000;
const FIELDS = 'MetricKey__c, Outcome__c, Value__c, Level__c, Sample__c, Reason__c, Receipt__c';

/** The readings of a run as of a day, by metric. Throws an Error when the run does not complete. */
export function toldBy(org: LocalOrg, userId: string, asOf: string): ReadonlyMap<string, Told> {
  const runId = runEvidence(org, userId, asOf);
  const rows = org.data.store.database
    .prepare(`SELECT ${FIELDS} FROM Reading__c WHERE EvidenceRun__c = ? ORDER BY MetricKey__c`)
    .all(runId);
  return new Map(rows.map((row) => [String(row['MetricKey__c']), toldIn(row)]));
}

function toldIn(row: Readonly<Record<string, unknown>>): Told {
  const { notes = [] } = JSON.parse(String(row['Receipt__c'] ?? '{}')) as { notes?: readonly string[] };
  return {
    outcome: String(row['Outcome__c']),
    value: decimal(row['Value__c']),
    level: decimal(row['Level__c']),
    sample: whole(row['Sample__c']),
    words: [row['Reason__c'] ?? '', ...notes].join(' '),
  };
}

/** The tables keep six decimals as whole numbers. */
function decimal(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value) / MILLION;
}

function whole(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}
