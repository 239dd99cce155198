import fc from 'fast-check';
import { NASTY_ORGS, type NastyOrg } from '../nastyOrgs/traits.ts';
import { IS_WIDE, SEED } from '../properties/scope.ts';
import { ChangedOrg } from './changedOrg.ts';

const DEALS = 500;
const NASTY_DEALS = 400;
/** Those of a single currency that are read on their own day and have history. */
const SUITED = [0, 1, 4, 8, 9, 11];

/** Nasty in everything but amounts of a billion, beside which nothing else would count. */
function nastyOrg(place: number, seed: number): NastyOrg {
  const nasty = NASTY_ORGS[SUITED[place % SUITED.length] ?? 0] as NastyOrg;
  return { ...nasty, seed, deals: NASTY_DEALS, traits: { ...nasty.traits, hugeAmount: 0, seesLogins: true } };
}

/** Generated orgs to make worse: an ordinary firm, and in the wide run two of them and three nasty ones. */
export function generatedOrgs(): readonly ChangedOrg[] {
  const kinds = fc.record({ seed: fc.integer({ min: 1, max: 1_000_000 }), place: fc.nat() });
  const drawn = fc.sample(kinds, { seed: SEED, numRuns: IS_WIDE ? 5 : 1 });
  return drawn.map(({ seed, place }, number) =>
    number % 2 === 0 && number < 3 ? ChangedOrg.ordinary(DEALS, seed) : ChangedOrg.nasty(nastyOrg(place, seed)),
  );
}
