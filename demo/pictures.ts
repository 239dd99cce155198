import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../local-org/host/browser.ts';
import { startHost } from '../local-org/host/host.ts';
import { orgBackend } from '../local-org/host/orgBackend.ts';
import { listAddress, tabAddress } from './addresses.ts';
import { excessOf } from '../local-org/host/accessibility.ts';
import { collectAndScore } from './collect.ts';
import { managerOf, personas } from './company.ts';
import type { Persona } from './northgate/personas.ts';
import { openProductOrg, PACKAGE_FOLDER } from './productOrg.ts';
import { fill } from './source.ts';

const FOLDER = path.resolve(import.meta.dirname, '../docs/pictures');
const WIDTHS = [320, 768, 1440];
const HEIGHT = 900;
const THEMES = ['light', 'dark'] as const;

interface Screen {
  readonly name: string;
  /** Opens the screen from the app's first page, and resolves when there is something to look at. */
  readonly open: (page: Page, base: string) => Promise<void>;
  /** Who looks; the RevOps manager when absent. */
  readonly role?: Persona['role'];
}

const SCREENS: readonly Screen[] = [
  { name: 'scorecard', open: (page, base) => openTab(page, base, 'L2O_Scorecard', 'Six Dimensions, Claim and Proof') },
  { name: 'assess', open: (page, base) => openTab(page, base, 'L2O_Assessment', 'Begin a new assessment') },
  { name: 'question', open: openQuestion },
  { name: 'technology', open: openTechnology },
  { name: 'review', open: openReview },
  { name: 'results', open: (page, base) => openTab(page, base, 'L2O_Results', 'Claim against proof, by dimension') },
  { name: 'arithmetic', open: openArithmetic },
  { name: 'evidence', open: (page, base) => openTab(page, base, 'L2O_Evidence', 'What your own records prove') },
  { name: 'metric', open: openMetric },
  { name: 'trend', open: (page, base) => openTab(page, base, 'L2O_Trend', 'Where it comes from, where it goes') },
  { name: 'assessment', open: openAssessment },
  { name: 'opportunity', open: openFinding },
  { name: 'setup', open: (page, base) => openTab(page, base, 'L2O_Setup', 'What the evidence rests on') },
  { name: 'no-permission', open: openDeal, role: 'outsider' },
];

async function openTab(page: Page, base: string, tab: string, heading: string): Promise<void> {
  await page.goto(new URL(tabAddress(tab), base).href);
  await page.getByRole('heading', { name: heading }).first().waitFor();
}

async function openQuestion(page: Page, base: string): Promise<void> {
  await openTab(page, base, 'L2O_Assessment', 'Open assessments');
  await page.getByRole('button').filter({ hasText: 'Look again' }).first().click();
  await page.getByRole('radiogroup').first().waitFor();
}

async function openTechnology(page: Page, base: string): Promise<void> {
  await openTab(page, base, 'L2O_Assessment', 'Open assessments');
  await page
    .getByRole('button', { name: /technology of/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Technology, beside the Index' }).waitFor();
}

async function openReview(page: Page, base: string): Promise<void> {
  await openQuestion(page, base);
  await page.getByRole('button', { name: 'Review and hand in' }).click();
  await page.getByRole('heading', { name: 'Review your answers' }).waitFor();
}

async function openArithmetic(page: Page, base: string): Promise<void> {
  await openTab(page, base, 'L2O_Results', 'Claim against proof, by dimension');
  await page.getByRole('button', { name: /^L2O Index .*: show the arithmetic$/ }).click();
  await page.locator('c-insights-arithmetic .lines li').first().waitFor();
}

/** The deal with the largest amount among those past their close date. */
async function openFinding(page: Page, base: string): Promise<void> {
  await openMetric(page, base);
  await page.locator('c-insights-finding-list a').first().click();
  await untilChecked(page);
}

async function openDeal(page: Page, base: string): Promise<void> {
  await page.goto(new URL(listAddress('Opportunity'), base).href);
  await page.locator('table a').first().click();
  await untilChecked(page);
}

async function untilChecked(page: Page): Promise<void> {
  await page
    .locator('c-insights-deal-findings .summary')
    .or(page.getByRole('alert'))
    .filter({ visible: true })
    .first()
    .waitFor();
}

async function openMetric(page: Page, base: string): Promise<void> {
  await page.goto(new URL(tabAddress('L2O_Evidence', { metric: 'past-due-open' }), base).href);
  await page.getByText('records pull this figure down').waitFor();
}

async function openAssessment(page: Page, base: string): Promise<void> {
  await page.goto(new URL(listAddress('Assessment__c'), base).href);
  await page.locator('table a').first().click();
  await page.getByText('The pipeline it describes, as you see it now').waitFor();
}

async function takeAll(browser: Browser, base: string, userIdOf: (role: Persona['role']) => string): Promise<void> {
  for (const colorScheme of THEMES) {
    const page = await browser.newPage({ colorScheme });
    for (const screen of SCREENS) {
      const data = { userId: userIdOf(screen.role ?? 'revops') };
      await page.context().request.post(new URL('/user', base).href, { data });
      await page.setViewportSize({ width: 1440, height: HEIGHT });
      await screen.open(page, base);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        if ((await excessOf(page)) > 0) console.error(`${screen.name} is too wide at ${width}`);
        const file = `${screen.name}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: path.join(FOLDER, file) });
        console.log(file);
      }
    }
    await page.close();
  }
}

/** `npm run pictures`: the screens of the demo company at three widths and in both themes, as docs/pictures shows them. */
mkdirSync(FOLDER, { recursive: true });
const org = openProductOrg();
const { asOf, answers } = fill(org, { isJson: false }, (line) => console.error(line));
const userId = managerOf(org);
collectAndScore(org, userId, asOf, answers);
const host = await startHost({
  packageFolder: PACKAGE_FOLDER,
  app: { name: 'L2O_Index', org: orgBackend(org, (line) => console.error(line)), userId },
  port: 0,
});
const browser = await launchBrowser();
try {
  await takeAll(browser, host.url, (role) => personas(org).find((person) => person.role === role)?.userId ?? userId);
} finally {
  await browser.close();
  await host.close();
  org.close();
}
