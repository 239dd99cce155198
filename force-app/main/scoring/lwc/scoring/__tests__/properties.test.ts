import fc from 'fast-check';
import {
  score,
  type DimensionScore,
  type Reading,
  type Respondent,
  type ScoringInput,
  type ScoringResult,
} from 'c/scoring';
import { scorable } from './arbitraries';

const RUNS = { numRuns: 10_000 };
const READINESS = [null, 'notReady', 'conditional', 'ready'];

/** Every number that may only rise when a level is raised, in a fixed order. */
function risingNumbers({ index, dimensions, questions }: ScoringResult): readonly (number | null)[] {
  return [
    index.claimed,
    index.level,
    READINESS.indexOf(index.aiReadiness),
    index.zone === null ? null : Number(index.zone.slice(1)),
    ...dimensions.flatMap(({ claimed, level }) => [claimed, level]),
    ...questions.map(({ claimed }) => claimed),
  ];
}

function isNowhereLower(before: ScoringResult, after: ScoringResult): boolean {
  const numbers = risingNumbers(after);
  return risingNumbers(before).every((number, position) => {
    const other = numbers[position] ?? null;
    return number === null ? other === null : other !== null && other >= number;
  });
}

/** The input with one of its levels raised to the top; the same input when it has no level. */
function raised(input: ScoringInput, pick: number): ScoringInput {
  const places = input.respondents.flatMap(levelsOf);
  const place = places[pick % Math.max(1, places.length)];
  if (place === undefined) return input;
  const answers = { ...place.respondent.answers, [place.question]: input.model.topLevel };
  return { ...input, respondents: replaced(input.respondents, place.position, { ...place.respondent, answers }) };
}

interface Place {
  readonly position: number;
  readonly respondent: Respondent;
  readonly question: string;
}

function levelsOf(respondent: Respondent, position: number): readonly Place[] {
  const answered = Object.entries(respondent.answers).filter(([, answer]) => typeof answer === 'number');
  return answered.map(([question]) => ({ position, respondent, question }));
}

function replaced<T>(items: readonly T[], position: number, item: T): readonly T[] {
  return [...items.slice(0, position), item, ...items.slice(position + 1)];
}

function measuredLevel({ outcome, level }: Reading): number | null {
  return outcome === 'measured' ? level : null;
}

function backwards<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).reverse());
}

function isOnLadder({ index, dimensions, questions }: ScoringResult, topLevel: number): boolean {
  const levels = [
    ...[index, ...dimensions].flatMap(({ claimed, proven, level }) => [claimed, proven, level]),
    ...dimensions.flatMap(({ spread, coverageRise }) => [spread, coverageRise]),
    ...questions.flatMap(({ claimed, spread }) => [claimed, spread]),
  ];
  const shares = [index, ...dimensions].map(({ coverage }) => coverage);
  const isWithin = (top: number) => (value: number | null) => value === null || (value >= 0 && value <= top);
  return levels.every(isWithin(topLevel)) && shares.every(isWithin(1));
}

function isWorthItsLowerSide({ level, claimed, proven, isRated, isUnproven, coverageRise }: DimensionScore): boolean {
  if (level === null) return claimed === null && proven === null && !isRated && !isUnproven;
  const sides = [claimed, proven].filter((side) => side !== null);
  return level === Math.min(...sides) && isUnproven === (proven === null || (coverageRise ?? 0) > 0);
}

describe('over 10,000 random answer sets', () => {
  it('raising an answer lowers nothing', () => {
    fc.assert(
      fc.property(scorable, fc.nat(), (input, pick) => isNowhereLower(score(input), score(raised(input, pick)))),
      RUNS,
    );
  });

  it('raising a reading lowers nothing', () => {
    fc.assert(
      fc.property(scorable, fc.nat(), (input, pick) => {
        const chosen = pick % Math.max(1, input.evidence.length);
        const reading = input.evidence[chosen];
        if (reading === undefined) return true;
        const evidence = replaced(input.evidence, chosen, { ...reading, level: input.model.topLevel });
        return isNowhereLower(score(input), score({ ...input, evidence }));
      }),
      RUNS,
    );
  });

  it('the order of respondents, answers and readings does not matter', () => {
    fc.assert(
      fc.property(scorable, (input) => {
        const respondents = input.respondents
          .map(({ answers, ...rest }) => ({ ...rest, answers: backwards(answers) }))
          .reverse();
        const evidence = [...input.evidence].reverse();
        const consensus = backwards(input.consensus);
        expect(score({ ...input, respondents, evidence, consensus })).toEqual(score(input));
      }),
      RUNS,
    );
  });

  it('levels stay on the ladder, shares within 0 and 1, and no level is above its claim or its proof', () => {
    fc.assert(
      fc.property(scorable, (input) => {
        const result = score(input);
        return isOnLadder(result, input.model.topLevel) && result.dimensions.every(isWorthItsLowerSide);
      }),
      RUNS,
    );
  });

  it('what was not measured counts nothing, whatever level it carries', () => {
    fc.assert(
      fc.property(scorable, (input) => {
        const evidence = input.evidence.map((reading) => ({ ...reading, level: measuredLevel(reading) }));
        expect(score({ ...input, evidence })).toEqual(score(input));
      }),
      RUNS,
    );
  });
});
