import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { managerOf, seedCompany } from '../company.ts';
import { openProductOrg } from '../productOrg.ts';
import { runEvidence } from './run.ts';

/** What a view of the panel on a deal takes, over the deals of the demo company. */
export interface PanelUse {
  readonly deals: number;
  readonly queries: number;
  readonly subQueries: number;
  readonly rows: number;
  readonly statements: number;
  readonly heap: number;
  /** Computing time of a call in the local org, the mean: of the process and not of the clock. */
  readonly milliseconds: number;
}

/** The most queries that a view may take. */
export const MOST_PANEL_QUERIES = 6;
const AS_OF = '2026-09-30';
/** Deals of each kind: enough that the most does not move with more of them. */
const OF_EACH = 60;
/** Calls before the clock runs, which compile what is called. */
const WARM_UP = 20;

/** By kind of deal. */
export type PanelMeasure = ReadonlyMap<string, PanelUse>;

const KINDS: Readonly<Record<string, (row: ReadonlyMap<string, unknown>) => boolean>> = {
  open: (row) => row.get('isclosed') === false,
  won: (row) => row.get('iswon') === true,
  lost: (row) => row.get('isclosed') === true && row.get('iswon') === false,
};

/** The same over the panel as it was before it read what the run keeps, at commit ce050cc. */
const BEFORE: PanelMeasure = new Map([
  [
    'open',
    { deals: 60, queries: 38, subQueries: 0, rows: 1565, statements: 93_703, heap: 1_905_172, milliseconds: 31.2 },
  ],
  [
    'won',
    { deals: 60, queries: 43, subQueries: 0, rows: 1570, statements: 92_609, heap: 1_947_492, milliseconds: 22.7 },
  ],
  [
    'lost',
    { deals: 60, queries: 38, subQueries: 0, rows: 1565, statements: 96_194, heap: 1_938_495, milliseconds: 24.8 },
  ],
]);

/** Collects the evidence of the demo company in memory and calls the panel of some deals as a component does. */
export function measurePanel(): PanelMeasure {
  const org = openProductOrg();
  try {
    seedCompany(org);
    const userId = managerOf(org);
    runEvidence(org, userId, AS_OF);
    const deals = [...org.data.store.all(org.data.store.object('Opportunity'))];
    return new Map(
      Object.entries(KINDS).map(([kind, isMeant]) => {
        const ids = deals.filter(isMeant).map((row) => String(row.get('id')));
        return [kind, useOf(org, userId, spread(ids))] as const;
      }),
    );
  } finally {
    org.close();
  }
}

/** Some of the ids, at equal distances. */
function spread(ids: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(ids.length / OF_EACH));
  return ids.filter((_id, place) => place % step === 0).slice(0, OF_EACH);
}

function useOf(org: LocalOrg, userId: string, ids: readonly string[]): PanelUse {
  const most = { queries: 0, subQueries: 0, rows: 0, statements: 0, heap: 0 };
  const check = (dealId: string) =>
    org.measuredFromComponent('DealCheckController', 'checkDeal', { dealId }, userId).limits;
  ids.slice(0, WARM_UP).forEach(check);
  const before = process.cpuUsage();
  for (const dealId of ids) {
    const limits = check(dealId);
    most.queries = Math.max(most.queries, limits.used('queries'));
    most.subQueries = Math.max(most.subQueries, limits.used('aggregateQueries'));
    most.rows = Math.max(most.rows, limits.used('queryRows'));
    most.statements = Math.max(most.statements, limits.statements);
    most.heap = Math.max(most.heap, limits.used('heap'));
  }
  const { user, system } = process.cpuUsage(before);
  return { ...most, deals: ids.length, milliseconds: (user + system) / 1000 / ids.length };
}

/** What is past its bound, a line each. */
export function brokenPanel(panel: PanelMeasure): readonly string[] {
  return [...panel]
    .filter(([, { queries }]) => queries > MOST_PANEL_QUERIES)
    .map(
      ([kind, { queries }]) =>
        `the panel on a deal that is ${kind} takes ${queries} queries, more than ${MOST_PANEL_QUERIES}`,
    );
}

/** For the terminal. */
export function panelLines(panel: PanelMeasure): readonly string[] {
  return [...panel].map(
    ([kind, use]) =>
      `panel, ${kind}: ${use.queries} queries, ${use.subQueries} sub-queries, ${use.rows} rows, ${use.statements} statements, ${use.milliseconds.toFixed(1)} ms`,
  );
}

const HEADING = '## Panel on a deal';
const NEXT = '## What is estimated, and what is left out';

/** The section of the page about the panel. */
export function panelSection(panel: PanelMeasure): string {
  const row = (when: string, kind: string, use: PanelUse): string =>
    `| ${[
      when,
      kind,
      use.queries,
      use.subQueries,
      whole(use.rows),
      whole(use.statements),
      `${(use.heap / 1_000_000).toFixed(1)} MB`,
      `${use.milliseconds.toFixed(0)} ms`,
    ].join(' | ')} |`;
  const rows = [...panel].flatMap(([kind, use]) => {
    const before = BEFORE.get(kind);
    return before === undefined ? [row('now', kind, use)] : [row('before', kind, before), row('now', kind, use)];
  });
  return `${HEADING}

What one view of the panel on a deal takes, the most over deals of the demo company, by \`npm run bench -- --panel\`, which writes this section. It is one cacheable call, made after the page was drawn. Bound: ${MOST_PANEL_QUERIES} queries, those of custom metadata among them. Sub-queries for children count apart, with a limit of three for each query. *Before* is the panel that asked the organisation for everything the run now keeps.

| | deal | queries | sub-queries | rows | statements | heap, estimated | computing |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
}

/** The page with this section about the panel, in place of the one it has. */
export function withPanel(page: string, section: string): string {
  const end = page.indexOf(NEXT);
  const start = page.indexOf(HEADING);
  return `${page.slice(0, start < 0 ? end : start)}${section}\n${page.slice(end)}`;
}

function whole(value: number): string {
  return value.toLocaleString('en-US');
}
