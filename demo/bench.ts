import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { brokenBounds, brokenByCompanies } from './bench/bounds.ts';
import { measureCompanies, type CompanyMeasure } from './bench/companies.ts';
import { measure, type Measure } from './bench/measure.ts';
import { brokenPanel, measurePanel, panelLines, panelSection, withPanel } from './bench/panel.ts';
import { lines, machine, page } from './bench/report.ts';
import { InputError } from './cli/fault.ts';
import { run } from './cli/run.ts';

/**
 * `npm run bench [-- --quick] [--sizes 10000,50000] [--peer 50000] [--accounts 10000,50000] [--out FILE]`: runs the evidence over
 * generated orgs, looks for duplicates in orgs of accounts alone, prints what it took, and exits with 1 when a bound is broken. Without
 * --quick it also writes docs/scale.md, or the file named. With --panel it only measures the panel on a deal, in the demo company, and
 * writes that section of the file.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const SCALE = path.join(ROOT, 'docs', 'scale.md');
const FULL = {
  sizes: [10_000, 50_000, 100_000, 200_000],
  peer: 100_000,
  accounts: [10_000, 50_000, 200_000, 500_000],
};
const QUICK = { sizes: [2000, 6000], peer: 6000, accounts: [4000, 12_000] };
/** Run first and not reported, so that the first size does not pay for compiling. */
const WARM_UP = 500;
/** Runs beside the usual one, which looks back on eight. */
const QUARTERS = [0, 4];

interface Options {
  readonly sizes: readonly number[];
  /** Size of the org whose values are compared with SQL. */
  readonly peer: number;
  /** Sizes of the orgs of accounts alone. */
  readonly accounts: readonly number[];
  /** Where the page goes; nowhere when undefined. */
  readonly out: string | undefined;
  readonly isPanelOnly: boolean;
}

function options(): Options {
  const { values } = parsed();
  const usual = values.quick === true ? QUICK : FULL;
  const sizes = values.sizes === undefined ? usual.sizes : values.sizes.split(',').map(Number);
  const peer =
    values.peer === undefined ? (sizes.includes(usual.peer) ? usual.peer : (sizes.at(-1) ?? 0)) : Number(values.peer);
  const accounts = values.accounts === undefined ? usual.accounts : values.accounts.split(',').map(Number);
  if (![...sizes, peer, ...accounts].every((size) => Number.isInteger(size) && size > 0))
    throw new InputError(['--sizes, --peer and --accounts take whole numbers of records, such as 10000,50000.']);
  const out = values.out ?? (values.quick === true ? undefined : SCALE);
  const ascending = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);
  return { sizes: ascending(sizes), peer, accounts: ascending(accounts), out, isPanelOnly: values.panel === true };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        quick: { type: 'boolean' },
        sizes: { type: 'string' },
        peer: { type: 'string' },
        accounts: { type: 'string' },
        out: { type: 'string' },
        panel: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new InputError([
      `${(error as Error).message} This command knows --quick, --sizes, --peer, --accounts, --out and --panel.`,
    ]);
  }
}

await run(async () => {
  const { sizes, peer, accounts, out, isPanelOnly } = options();
  const panel = measurePanel();
  if (isPanelOnly) {
    console.log(panelLines(panel).join('\n'));
    const file = out ?? SCALE;
    writeFileSync(
      file,
      await format(withPanel(readFileSync(file, 'utf8'), panelSection(panel)), { parser: 'markdown' }),
    );
    finish(brokenPanel(panel));
    return;
  }
  const measures: Measure[] = [];
  measure(WARM_UP, { isCompared: false, quarters: [] }, () => undefined);
  for (const size of sizes) {
    const quarters = size === sizes[0] ? QUARTERS : [];
    measures.push(measure(size, { isCompared: size === peer, quarters }, (line) => console.error(line)));
  }
  const companies: CompanyMeasure[] = accounts.map((count) => measureCompanies(count, (line) => console.error(line)));
  const where = machine();
  console.log([...lines(measures, companies), ...panelLines(panel)].join('\n'));
  const text = withPanel(page(measures, companies, where), panelSection(panel));
  if (out !== undefined) writeFileSync(out, await format(text, { parser: 'markdown' }));
  finish([...brokenBounds(measures), ...brokenByCompanies(companies), ...brokenPanel(panel)]);
});

function finish(broken: readonly string[]): void {
  for (const line of broken) console.log(`broken: ${line}`);
  console.log(broken.length === 0 ? 'every bound holds' : `${broken.length} bounds are broken`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}
