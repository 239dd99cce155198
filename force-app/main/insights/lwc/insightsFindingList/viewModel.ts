import type { FindingDto, FindingPageDto } from 'c/insightsEvidenceApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

export interface FindingRow {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly sentence: string;
  /** Empty where the record carries none. */
  readonly amount: string;
}

export interface FindingWords {
  /** How many there are, and what they amount to. */
  readonly summary: string;
  readonly rows: readonly FindingRow[];
  /** What is not in the list: records out of sight, and those beyond the most that are kept. */
  readonly rest: readonly string[];
}

/** The list in words; `links` gives the address of a record by its id. */
export function wordsOf(page: FindingPageDto, links: Readonly<Record<string, string>>): FindingWords {
  const { hidden, rows, currencyCode } = page;
  const total = page.total ?? hidden + rows.length;
  const amount = page.amount ?? 0;
  const count = fill(total === 1 ? LABELS.one : LABELS.many, userFormat.whole(total));
  const beyond = total - hidden - rows.length;
  return {
    summary: amount > 0 ? fill(LABELS.amount, count, userFormat.money(amount, currencyCode)) : count,
    rows: rows.map((row) => rowOf(row, currencyCode, links)),
    rest: [
      ...(hidden > 0 ? [fill(LABELS.hidden, userFormat.whole(hidden))] : []),
      ...(beyond > 0 ? [fill(LABELS.beyond, userFormat.whole(beyond))] : []),
    ],
  };
}

function rowOf(row: FindingDto, currencyCode: string | null, links: Readonly<Record<string, string>>): FindingRow {
  return {
    key: row.recordId,
    name: row.name,
    href: links[row.recordId] ?? '',
    sentence: row.sentence ?? row.reasonKey,
    amount: row.amount === null ? '' : userFormat.money(row.amount, currencyCode),
  };
}
