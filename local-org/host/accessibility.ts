import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { until } from './until.ts';

/** Tags of axe's rules for WCAG 2.1, levels A and AA. Source: axe-core, "API Documentation", axe-core Tags. */
export const WCAG_21_AA: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const lastChecks = new WeakMap<Page, Promise<unknown>>();

/**
 * What breaks the rules on the page as it stands, a line each. Checks of one page follow one another: axe refuses to run while
 * another run is on its way. Source: axe-core, "API Documentation", axe.run.
 */
export function accessibilityFaults(page: Page, runOnly: readonly string[] = WCAG_21_AA): Promise<readonly string[]> {
  const check = (lastChecks.get(page) ?? Promise.resolve()).then(() => run(page, runOnly));
  lastChecks.set(
    page,
    check.catch(() => undefined),
  );
  return check;
}

/** By how many pixels the page sticks out sideways; what follows a new width a moment late is given that moment. */
export async function excessOf(page: Page): Promise<number> {
  const measure = (): Promise<number> =>
    page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  await until('nothing sticks out', async () => (await measure()) === 0).catch(() => undefined);
  return measure();
}

async function run(page: Page, runOnly: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("typeof axe !== 'undefined'"))) await page.evaluate(AXE);
  // Colors on their way from one theme to the other would be measured half-way.
  await page.evaluate(
    'Promise.all(document.getAnimations().filter((one) => one instanceof CSSTransition).map((one) => one.finished.catch(() => null)))',
  );
  return page.evaluate<string[]>(
    `axe.run({ runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary))`,
  );
}
