import { availableParallelism, loadavg } from 'node:os';
import { costOf, DEALS, END_LIMITS, LINEAR_WITHIN, LONGEST_PART, MOST_QUERIES, MOST_ROWS } from './bounds.ts';
import type { CompanyMeasure } from './companies.ts';
import { companyTable } from './companyReport.ts';
import { table, whole } from './markdown.ts';
import type { Measure } from './measure.ts';
import { END, LIMITS, type JobUse, type Use } from './meter.ts';
import { isEqual } from './peer/compare.ts';

const SECOND = 1000;
const MEGABYTE = 1_000_000;
const MILLION = 1_000_000;
/** Smaller orgs say too little of a million opportunities. */
const FROM = 100_000;
/** Ten times the estimate: what a statement may well cost on the platform. */
const DEAR = 10;

/** Where and when the figures were taken. */
export function machine(): string {
  const [load = 0] = loadavg();
  return `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform}; load of the machine at the end ${load.toFixed(1)}`;
}

/** The measures as a page of Markdown. */
export function page(measures: readonly Measure[], companies: readonly CompanyMeasure[], where: string): string {
  return [
    '# Scale',
    '',
    'What an evidence run takes, measured by `npm run bench` in the local org (simulated) and written by it: T and the eight quarter ends before it in one pass, all 36 metrics.',
    `Machine: ${where}.`,
    '',
    ...intro(measures),
    ...chunkTable(measures),
    ...jobTable(measures),
    ...timeTable(measures),
    ...quarterTable(measures),
    ...companyTable(companies),
    ...peerTable(measures),
    ...estimates(),
  ].join('\n');
}

/** The same tables for a terminal. */
export function lines(measures: readonly Measure[], companies: readonly CompanyMeasure[]): readonly string[] {
  return [
    ...chunkTable(measures),
    ...jobTable(measures),
    ...timeTable(measures),
    ...quarterTable(measures),
    ...companyTable(companies),
    ...peerTable(measures),
  ];
}

function intro(measures: readonly Measure[]): readonly string[] {
  const largest = measures.at(-1);
  const share = (object: string): string => {
    const rows = largest?.rows.get(object) ?? 0;
    return (rows / Math.max(1, largest?.opportunities ?? 1)).toFixed(1);
  };
  return [
    `The org is generated, always the same for the same size. On an opportunity hang, on average, ${share('OpportunityHistory')} history rows, ${(Number(share('Task')) + Number(share('Event'))).toFixed(1)} activities (those of leads and accounts included), ${share('OpportunityContactRole')} contact roles, ${share('OpportunityLineItem')} lines and ${share('Quote')} quotes; there is a lead for every second opportunity and an account for every fourth.`,
    '',
    `**The bound**: a chunk of 200 opportunities takes at most ${MOST_QUERIES} queries and ${MOST_ROWS.toLocaleString('en')} rows. \`npm run bench\` fails when it does not hold, when any governor limit or the length of a tally record is passed, when a step of the end of a run takes more than ${(END_LIMITS.heap ?? 0) / MEGABYTE} MB of heap or ${whole(END_LIMITS.dmlRows ?? 0)} DML rows, when the number of queries depends on the number of quarter ends, when a record in the largest org costs more than ${LINEAR_WITHIN} times what it does in the cheapest smaller one, or when a value differs from the one that SQL gives. \`npm run bench -- --quick\`, a gate of \`npm run check:full\`, does the same in small orgs.`,
    '',
  ];
}

/** A column of the first table: a size that was measured, or one that was worked out from those. */
interface Column {
  readonly name: string;
  readonly opportunities: number;
  readonly chunks: number;
  readonly most: JobUse['most'];
  readonly largestPart: number;
  readonly allParts: number;
  readonly wallMilliseconds: number;
  readonly cpuMilliseconds: number;
  readonly residentBytes: number;
}

function columnOf({ opportunities, use }: Measure): Column {
  const deals = use.jobs.get(DEALS);
  return {
    name: whole(opportunities),
    opportunities,
    chunks: deals?.chunks ?? 0,
    most: deals?.most ?? { queries: 0, queryRows: 0, dmlStatements: 0, dmlRows: 0, cpu: 0, heap: 0 },
    largestPart: use.largestPart,
    allParts: use.allParts,
    wallMilliseconds: use.wallMilliseconds,
    cpuMilliseconds: use.cpuMilliseconds,
    residentBytes: use.residentBytes,
  };
}

/** A million opportunities, from the largest org that was measured: times in proportion, tallies by the growth between the last two. */
function million(columns: readonly Column[]): readonly Column[] {
  const [before, last] = columns.slice(-2);
  if (before === undefined || last === undefined || last.opportunities < FROM) return [];
  const times = MILLION / last.opportunities;
  const steps = (MILLION - last.opportunities) / (last.opportunities - before.opportunities);
  const grown = (from: number, to: number): number => to + (to - from) * steps;
  return [
    {
      ...last,
      name: `1,000,000, extrapolated from ${last.name}`,
      opportunities: MILLION,
      chunks: last.chunks * times,
      largestPart: grown(before.largestPart, last.largestPart),
      allParts: grown(before.allParts, last.allParts),
      wallMilliseconds: last.wallMilliseconds * times,
      cpuMilliseconds: last.cpuMilliseconds * times,
    },
  ];
}

function chunkTable(measures: readonly Measure[]): readonly string[] {
  const measured = measures.map(columnOf);
  const columns = [...measured, ...million(measured)];
  const row = (name: string, cell: (column: Column) => string): readonly string[] => [name, ...columns.map(cell)];
  return [
    '## Chunks of opportunities',
    '',
    ...table(
      ['opportunities', ...columns.map(({ name }) => name)],
      [
        row('chunks of 200', ({ chunks }) => whole(chunks)),
        row(`queries, most in a chunk (bound ${MOST_QUERIES}, limit ${LIMITS.queries})`, ({ most }) =>
          whole(most.queries),
        ),
        row(`query rows, most (bound ${whole(MOST_ROWS)}, limit ${whole(LIMITS.queryRows)})`, ({ most }) =>
          whole(most.queryRows),
        ),
        row(`DML statements, most (limit ${LIMITS.dmlStatements})`, ({ most }) => whole(most.dmlStatements)),
        row(`DML rows, most (limit ${whole(LIMITS.dmlRows)})`, ({ most }) => whole(most.dmlRows)),
        row(`CPU, most, estimated (limit ${whole(LIMITS.cpu)} ms)`, ({ most }) => `${whole(most.cpu)} ms`),
        row('the same at ten times the estimate', ({ most }) => `${whole(most.cpu * DEAR)} ms`),
        row(
          `heap, most, estimated from above (limit ${LIMITS.heap / MEGABYTE} MB)`,
          ({ most }) => `${(most.heap / MEGABYTE).toFixed(1)} MB`,
        ),
        row(`largest part of the tallies (limit ${whole(LONGEST_PART)} characters)`, ({ largestPart }) =>
          whole(largestPart),
        ),
        row('all tallies, characters', ({ allParts }) => whole(allParts)),
        row('whole run in the local org, wall time', ({ wallMilliseconds }) => `${whole(wallMilliseconds / SECOND)} s`),
        row('of which computing', ({ cpuMilliseconds }) => `${whole(cpuMilliseconds / SECOND)} s`),
        row('memory of the process, most', ({ residentBytes }) => `${whole(residentBytes / MEGABYTE)} MB`),
      ],
    ),
  ];
}

function jobTable(measures: readonly Measure[]): readonly string[] {
  const largest = measures.at(-1);
  if (largest === undefined) return [];
  return [
    `## All jobs of the run over ${whole(largest.opportunities)} opportunities`,
    '',
    'The most that any chunk took. Accounts are read once with their opportunities, and once more for their keys, where a chunk holds 2,000; then the keys are compared, some groups of the 32 in a chunk. The row for the end holds the most of all steps that end a run: the last call of each job, of which one writes the readings and one the snapshots, and the findings, five metrics in a transaction.',
    '',
    ...table(
      ['job', 'calls', 'queries', 'query rows', 'DML', 'DML rows', 'CPU ms', 'heap MB'],
      [...largest.use.jobs]
        .sort(([one], [other]) => Number(one === END) - Number(other === END))
        .map(([job, { chunks, most }]) => [
          job,
          whole(chunks),
          whole(most.queries),
          whole(most.queryRows),
          whole(most.dmlStatements),
          whole(most.dmlRows),
          whole(most.cpu),
          (most.heap / MEGABYTE).toFixed(1),
        ]),
    ),
  ];
}

function timeTable(measures: readonly Measure[]): readonly string[] {
  return [
    '## Linear in records',
    '',
    'Computing time of the whole run by opportunity. It is the time of the process and not of the clock, so that other work on the machine weighs little.',
    '',
    ...table(
      ['opportunities', 'milliseconds an opportunity', 'milliseconds a stored row', 'wall milliseconds an opportunity'],
      measures.map((one) => [
        whole(one.opportunities),
        costOf(one).toFixed(3),
        (one.use.cpuMilliseconds / rowsOf(one)).toFixed(4),
        (one.use.wallMilliseconds / one.opportunities).toFixed(3),
      ]),
    ),
  ];
}

function rowsOf({ rows }: Measure): number {
  return [...rows.values()].reduce((sum, count) => sum + count, 0);
}

function quarterTable(measures: readonly Measure[]): readonly string[] {
  const one = measures.find(({ byQuarters }) => byQuarters.size > 0);
  if (one === undefined) return [];
  const runs: readonly (readonly [string, Use])[] = [
    ...[...one.byQuarters].map(([count, use]) => [String(count), use] as const),
    ['8', one.use] as const,
  ];
  return [
    `## Constant in quarters (${whole(one.opportunities)} opportunities)`,
    '',
    ...table(
      [
        'quarter ends looked back on',
        'queries in a chunk',
        'query rows',
        'DML rows',
        'CPU ms, estimated',
        'all tallies, characters',
      ],
      runs.map(([count, use]) => {
        const most = use.jobs.get(DEALS)?.most;
        return [
          count,
          whole(most?.queries ?? 0),
          whole(most?.queryRows ?? 0),
          whole(most?.dmlRows ?? 0),
          whole(most?.cpu ?? 0),
          whole(use.allParts),
        ];
      }),
    ),
  ];
}

function peerTable(measures: readonly Measure[]): readonly string[] {
  const one = measures.findLast(({ pairs }) => pairs.length > 0);
  if (one === undefined) return [];
  const days = [...new Set(one.pairs.map(({ day }) => day))];
  return [
    `## Against SQL (${whole(one.opportunities)} opportunities)`,
    '',
    `The same metrics, written as SQL from the evidence catalogue ([demo/bench/sql](../demo/bench/sql)), over the same rows in the same database: values equal to six decimals, outcomes and samples equal. SQL took ${(one.peerMilliseconds / SECOND).toFixed(1)} s for its ${days.length} days, the run ${(one.use.wallMilliseconds / SECOND).toFixed(1)} s for nine.`,
    '',
    ...table(
      ['day', 'metrics', 'equal', 'measured'],
      days.map((day) => {
        const pairs = one.pairs.filter((pair) => pair.day === day);
        return [
          day,
          String(pairs.length),
          String(pairs.filter(isEqual).length),
          String(pairs.filter(({ sql }) => sql.outcome === 'measured').length),
        ];
      }),
    ),
    ...table(
      [`metric on ${days[0] ?? ''}`, 'outcome', 'Apex', 'SQL', 'sample'],
      one.pairs
        .filter(({ day }) => day === days[0])
        .map(({ metric, apex, sql }) => [
          metric,
          sql.outcome,
          apex?.value?.toFixed(6) ?? '–',
          sql.value?.toFixed(6) ?? '–',
          whole(sql.sample ?? 0),
        ]),
    ),
  ];
}

function estimates(): readonly string[] {
  return [
    '## What is estimated, and what is left out',
    '',
    '- **Queries, rows and DML** are counted as the platform counts them. Rows of child sub-queries count; the rows of the stream itself fall under the QueryLocator and not under the 50,000.',
    '- **CPU** is a microsecond for each Apex statement, a convention of the local org and no measurement. The platform publishes no figure, and what it spends within collections, JSON and queries is not in it; so the table has a line at ten times the estimate.',
    '- **Heap** is all that Apex makes in a transaction (records read, objects, collections, texts put together), with nothing taken off for what is no longer used: more than is ever held at once. Texts made by methods of String, and Decimals and dates while they are computed with, are not in it. The sizes are those of a Java virtual machine; see local-org/README.md.',
    '- **Time** is that of the local org, which runs the same Apex as JavaScript over SQLite. It shows how the work grows, not how long Salesforce takes.',
    '- **Lead response** counts whole minutes on the first day, whole hours within 30 days and whole days after it, so that its tallies stay small; the SQL does the same.',
    '',
  ];
}
