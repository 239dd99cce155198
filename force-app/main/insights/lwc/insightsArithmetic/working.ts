import type { Arithmetic, Operation } from 'c/scoring';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';
import { exact, hasResult, type Term } from './words';

/** How far a stored result may stand from its operands: they are stored with six decimals. */
const TOLERANCE = 1e-4;

type Make<T> = (terms: readonly Term[], all: readonly Arithmetic[]) => T;

/** What each operation makes of the operands that have a result, of which there is at least one; null for nothing. */
const VALUES: Readonly<Record<Operation, Make<number | null>>> = {
  given: () => null,
  mean: (terms) => terms.reduce((sum, { weight, result }) => sum + weight * result, 0) / weightOf(terms),
  lower: lowest,
  higher: highest,
  range: (terms) => highest(terms) - lowest(terms),
  share: (terms, all) => weightOf(terms) / weightOf(all),
  difference: differenceOf,
  rise: differenceOf,
};

/** The same as a person would write it. */
const SUMS: Readonly<Record<Operation, Make<string>>> = {
  given: () => '',
  mean: meanText,
  lower: (terms) => fill(terms.length === 1 ? LABELS.onlySide : LABELS.lowerOf, listOf(terms)),
  higher: (terms) => fill(LABELS.highestOf, listOf(terms)),
  range: (terms) => `${exact('level', highest(terms))} − ${exact('level', lowest(terms))}`,
  share: (terms, all) => `${userFormat.precise(weightOf(terms))} ÷ ${userFormat.precise(weightOf(all))}`,
  difference: (terms) => terms.map(textOf).join(' − '),
  rise: (terms) => terms.map(textOf).join(' − '),
};

/**
 * Whether the operands make the result; a node without operands says nothing to the contrary. With one withheld they do not, even
 * where the others happen to come to the same.
 */
export function addsUp({ result, operation, operands }: Arithmetic): boolean {
  if (result === null || operation === 'given' || operands.length === 0) return true;
  if (operands.some(({ withheld }) => withheld === 'private')) return false;
  const terms = operands.filter(hasResult);
  const value = terms.length === 0 ? null : VALUES[operation](terms, operands);
  return value !== null && Math.abs(value - result) < TOLERANCE;
}

/** The sum without its result; empty for a number that is given. */
export function workingOf({ operation, operands }: Arithmetic): string {
  const terms = operands.filter(hasResult);
  return terms.length === 0 ? '' : SUMS[operation](terms, operands);
}

/** Σ weight. */
export function weightOf(nodes: readonly Arithmetic[]): number {
  return nodes.reduce((sum, { weight }) => sum + weight, 0);
}

function meanText(terms: readonly Term[]): string {
  const isWeighted = terms.some(({ weight }) => weight !== 1);
  const sum = terms
    .map((term) => (isWeighted ? `${textOf(term)} × ${userFormat.precise(term.weight)}` : textOf(term)))
    .join(' + ');
  return `(${sum}) ÷ ${userFormat.precise(weightOf(terms))}`;
}

function listOf(terms: readonly Term[]): string {
  return terms.map(textOf).join(', ');
}

function textOf({ label, result }: Term): string {
  const text = exact(label, result);
  return result < 0 ? `(${text})` : text;
}

function differenceOf([first, second]: readonly Term[]): number | null {
  return first && second ? first.result - second.result : null;
}

function lowest(terms: readonly Term[]): number {
  return Math.min(...terms.map(({ result }) => result));
}

function highest(terms: readonly Term[]): number {
  return Math.max(...terms.map(({ result }) => result));
}
