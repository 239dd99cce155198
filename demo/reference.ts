import { NASTY_ORGS } from './nastyOrgs/traits.ts';
import { compareNasty, differenceLine } from './reference/compare.ts';

/**
 * `npm run reference [-- part of a name]…`: reads the evidence of every nasty org by the product and by the reference, and prints
 * where they differ. Exits 1 unless they agree.
 */
const parts = process.argv.slice(2);
const orgs = NASTY_ORGS.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)));
let [compared, measured, different] = [0, 0, 0];
for (const nasty of orgs) {
  const started = performance.now();
  const result = compareNasty(nasty);
  for (const difference of result.differences) console.log(differenceLine(difference));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${nasty.name}: ${result.compared} readings, ${result.differences.length} differ, ${seconds} s`);
  compared += result.compared;
  measured += result.measured;
  different += result.differences.length;
}
console.log(`${orgs.length} orgs, ${compared} readings, ${measured} measured, ${different} differ`);
process.exitCode = different === 0 && orgs.length > 0 ? 0 : 1;
