import type { Browser, BrowserContext, Page } from 'playwright-core';
import { accessibilityFaults, excessOf, WCAG_21_AA } from '../../local-org/host/accessibility.ts';
import { launchBrowser } from '../../local-org/host/browser.ts';
import { startHost } from '../../local-org/host/host.ts';
import { orgBackend } from '../../local-org/host/orgBackend.ts';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import type { ScorecardDto } from '../../force-app/main/insights/lwc/insightsScorecardApi/types.ts';
import { collectAndScore } from '../collect.ts';
import { managerOf, personas } from '../company.ts';
import type { Persona } from '../northgate/personas.ts';
import { openProductOrg, PACKAGE_FOLDER } from '../productOrg.ts';
import { fill } from '../source.ts';

const WIDTHS = [320, 768, 1440];
const SIZE = { width: 1440, height: 1000 };

/** A context with its page, and what the page threw. */
export interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly faults: readonly string[];
}

/** The app over the demo company, scored, in memory; and a browser to look at it. */
export interface Demo {
  readonly org: LocalOrg;
  readonly card: ScorecardDto;
  readonly managerId: string;
  /** Opens an address of the app in a browser of its own, as a person of the demo company. */
  open(path: string, role?: Persona['role']): Promise<Window>;
  userId(role: Persona['role']): string;
  close(): Promise<void>;
}

export async function openDemo(): Promise<Demo> {
  const org = openProductOrg();
  const { asOf, answers } = fill(org, { isJson: false }, () => undefined);
  const managerId = managerOf(org);
  const card = collectAndScore(org, managerId, asOf, answers);
  const app = { name: 'L2O_Index', org: orgBackend(org, (line) => console.error(line)), userId: managerId };
  const host = await startHost({ packageFolder: PACKAGE_FOLDER, app, port: 0 });
  const browser: Browser = await launchBrowser();
  const userId = (role: Persona['role']): string => {
    const person = personas(org).find((one) => one.role === role);
    if (person === undefined) throw new Error(`the demo company has no ${role}`);
    return person.userId;
  };
  return {
    org,
    card,
    managerId,
    userId,
    async open(path, role = 'revops') {
      const context = await browser.newContext({ viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce' });
      await context.request.post(new URL('/user', host.url).href, { data: { userId: userId(role) } });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(new URL(path, host.url).href);
      return { context, page, faults };
    },
    async close() {
      await browser.close();
      await host.close();
      org.close();
    },
  };
}

/** What is wrong with the screen as it stands: WCAG 2.1 AA by axe in light and dark, and what sticks out at three widths. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const found = [...(await violations(page, 'light')), ...(await violations(page, 'dark'))];
  for (const width of WIDTHS) {
    await page.setViewportSize({ ...SIZE, width });
    const excess = await excessOf(page);
    if (excess > 0) found.push(`${excess} pixels too wide at ${width}`);
  }
  await page.setViewportSize(SIZE);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** All rules in light; in dark those on color, since nothing else differs. */
async function violations(page: Page, colorScheme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  const found = await accessibilityFaults(page, colorScheme === 'light' ? WCAG_21_AA : ['color-contrast']);
  return found.map((line) => `${colorScheme} ${line}`);
}
