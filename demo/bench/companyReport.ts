import { costOfAccount, KEY_RECORDS, LONGEST_RECORD, MOST_QUERIES } from './bounds.ts';
import type { CompanyMeasure } from './companies.ts';
import { END, type Counter } from './meter.ts';
import { isEqual } from './peer/compare.ts';
import { table, whole } from './markdown.ts';

const SECOND = 1000;
const MEGABYTE = 1_000_000;

/** What looking for duplicates takes in orgs of accounts alone, as lines of Markdown. */
export function companyTable(measures: readonly CompanyMeasure[]): readonly string[] {
  if (measures.length === 0) return [];
  const row = (name: string, cell: (one: CompanyMeasure) => string): readonly string[] => [name, ...measures.map(cell)];
  return [
    '## Duplicate accounts',
    '',
    `Orgs of accounts alone, with the one metric that compares them ([why so](decisions/0011-duplicates-without-a-sort.md)). Each account is read once; what it may share lies on records of its own until it is compared, ${KEY_RECORDS.toAThousand} for 1,000 accounts and ${KEY_RECORDS.opening} that open the groups. Half of the twins stand far apart by name and by website. In the smallest org most of the time is that of the run itself.`,
    '',
    ...table(
      ['accounts', ...measures.map(({ accounts }) => whole(accounts))],
      [
        row('duplicates, by Apex', ({ pair }) => `${pair.apex?.value?.toFixed(4) ?? '–'} %`),
        row('duplicates, by SQL', ({ pair }) => `${pair.sql.value?.toFixed(4) ?? '–'} %`),
        row('equal, to six decimals and in the sample', (one) => (isEqual(one.pair) ? 'yes' : 'no')),
        row('computing, milliseconds an account', (one) => costOfAccount(one).toFixed(3)),
        row('wall time of the run', ({ use }) => `${(use.wallMilliseconds / SECOND).toFixed(1)} s`),
        row('chunks that read, and that compare', (one) => `${chunks(one, 'Key')} + ${chunks(one, 'Match')}`),
        row(`queries, most in a chunk (bound ${MOST_QUERIES})`, (one) => whole(most(one, 'queries'))),
        row('query rows, most', (one) => whole(most(one, 'queryRows'))),
        row('DML rows, most', (one) => whole(most(one, 'dmlRows'))),
        row('CPU, most, estimated', (one) => `${whole(most(one, 'cpu'))} ms`),
        row('heap, most, estimated from above', (one) => `${(most(one, 'heap') / MEGABYTE).toFixed(1)} MB`),
        row('records of keys, at once', ({ use }) => whole(use.keys.records)),
        row('characters of keys, at once', ({ use }) => whole(use.keys.characters)),
        row(`longest record (limit ${whole(LONGEST_RECORD)})`, ({ use }) => whole(use.keys.longestRecord)),
        row('largest group, characters', ({ use }) => whole(use.keys.largestGroup)),
        row('tally of the metric, characters', ({ use }) => whole(use.largestPart)),
      ],
    ),
  ];
}

function chunks({ use }: CompanyMeasure, kind: 'Key' | 'Match'): string {
  return whole(use.jobs.get(`Account${kind}Collector`)?.chunks ?? 0);
}

/** The most that any chunk took, without the end of the run. */
function most({ use }: CompanyMeasure, counter: Counter): number {
  return Math.max(...[...use.jobs].filter(([job]) => job !== END).map(([, job]) => job.most[counter]));
}
