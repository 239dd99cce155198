import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import type { JobStep } from '../../local-org/platform/async.ts';
import type { LimitName } from '../../local-org/platform/context.ts';

/** Governor counters that are looked at, with what the platform allows an asynchronous transaction. */
export const LIMITS = {
  queries: 200,
  queryRows: 50_000,
  dmlStatements: 150,
  dmlRows: 10_000,
  cpu: 60_000,
  heap: 12_000_000,
} as const satisfies Partial<Record<LimitName, number>>;

export type Counter = keyof typeof LIMITS;
export const COUNTERS = Object.keys(LIMITS) as readonly Counter[];

/** The most that any chunk of a job used, and how many there were. */
export interface JobUse {
  chunks: number;
  readonly most: Record<Counter, number>;
}

/** What the keys of accounts took while they lay there. */
export interface KeyUse {
  readonly records: number;
  readonly characters: number;
  /** Characters of the longest record, and of the largest group, which a chunk reads at once. */
  readonly longestRecord: number;
  readonly largestGroup: number;
}

/** What a run took. */
export interface Use {
  /** By Apex class of the collector; all steps of the end of the run under `END`. */
  readonly jobs: ReadonlyMap<string, JobUse>;
  /** Characters of the largest part of the tallies, which a record must hold, and of all parts together; keys of accounts apart. */
  readonly largestPart: number;
  readonly allParts: number;
  /** The most that there were at once of the keys of accounts. */
  readonly keys: KeyUse;
  readonly wallMilliseconds: number;
  /** Time that the process spent computing, whatever else the machine did. */
  readonly cpuMilliseconds: number;
  /** The most memory that the process held. */
  readonly residentBytes: number;
}

/** The last calls of all jobs, which write readings and snapshots, and every chunk of findings. */
export const END = 'end of the run';
const WRITES_FINDINGS = 'FindingJob';
/** The last collector of a run. */
const LAST = 'AccountMatchCollector';
const NO_KEYS: KeyUse = { records: 0, characters: 0, longestRecord: 0, largestGroup: 0 };
const KEY_PART = "Part__c LIKE 'keys:%'";
const OF_THIS_RUN = 'EvidenceRun__c = (SELECT max(Id) FROM EvidenceRun__c)';

/** Watches the jobs of one run from outside. */
export class Meter {
  private readonly jobs = new Map<string, JobUse>();
  private largestPart = 0;
  private allParts = 0;
  private keys: KeyUse = NO_KEYS;
  private residentBytes = 0;
  private org: LocalOrg | null = null;
  private wallBefore = 0;
  private cpuBefore = process.cpuUsage();

  /** Begins anew, with that org. */
  begin(org: LocalOrg): void {
    this.jobs.clear();
    this.largestPart = 0;
    this.allParts = 0;
    this.keys = NO_KEYS;
    this.residentBytes = 0;
    this.org = org;
    this.wallBefore = performance.now();
    this.cpuBefore = process.cpuUsage();
  }

  step({ job, method, limits }: JobStep): void {
    if (method === 'start') return;
    this.residentBytes = Math.max(this.residentBytes, process.memoryUsage.rss());
    const use = this.useOf(method === 'finish' || job === WRITES_FINDINGS ? END : job);
    use.chunks += 1;
    for (const counter of COUNTERS) use.most[counter] = Math.max(use.most[counter], limits.used(counter));
    // The tallies of the past are dropped at the end, so the last chunks are looked at too.
    if (method === 'finish' || job === LAST) this.weighTallies();
  }

  end(): Use {
    const { user, system } = process.cpuUsage(this.cpuBefore);
    return {
      jobs: new Map(this.jobs),
      largestPart: this.largestPart,
      allParts: this.allParts,
      keys: this.keys,
      wallMilliseconds: performance.now() - this.wallBefore,
      cpuMilliseconds: (user + system) / 1000,
      residentBytes: this.residentBytes,
    };
  }

  private useOf(name: string): JobUse {
    let use = this.jobs.get(name);
    if (use === undefined) {
      use = { chunks: 0, most: { queries: 0, queryRows: 0, dmlStatements: 0, dmlRows: 0, cpu: 0, heap: 0 } };
      this.jobs.set(name, use);
    }
    return use;
  }

  private weighTallies(): void {
    const sql = `SELECT coalesce(max(part), 0) AS most, coalesce(sum(part), 0) AS sum FROM (
      SELECT sum(length(Tallies__c)) AS part FROM EvidenceTally__c
      WHERE ${OF_THIS_RUN} AND NOT ${KEY_PART} GROUP BY Part__c)`;
    const row = this.org?.data.store.statement(sql).get();
    this.largestPart = Math.max(this.largestPart, Number(row?.['most'] ?? 0));
    this.allParts = Math.max(this.allParts, Number(row?.['sum'] ?? 0));
    this.weighKeys();
  }

  private weighKeys(): void {
    const sql = `SELECT sum(records) AS records, sum(part) AS characters, max(longest) AS longest, max(part) AS largest FROM (
      SELECT count(*) AS records, coalesce(sum(length(Tallies__c)), 0) AS part, max(length(Tallies__c)) AS longest
      FROM EvidenceTally__c WHERE ${OF_THIS_RUN} AND ${KEY_PART} GROUP BY Part__c)`;
    const row = this.org?.data.store.statement(sql).get();
    const records = Number(row?.['records'] ?? 0);
    if (records <= this.keys.records) return;
    const [characters = 0, longestRecord = 0, largestGroup = 0] = ['characters', 'longest', 'largest'].map((name) =>
      Number(row?.[name] ?? 0),
    );
    this.keys = { records, characters, longestRecord, largestGroup };
  }
}
