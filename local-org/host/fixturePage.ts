import { after, before, beforeEach } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type FixtureOrg, fixtureApp, fixtureOrg } from './fixtureApp.ts';
import { type Host, startHost } from './host.ts';

/** The fixture's app in a browser: one host for the tests of a file, a new page for each of them. */
export class FixturePage {
  fixture!: FixtureOrg;
  host!: Host;
  context!: BrowserContext;
  page!: Page;
  /** Errors that scripts of the page threw. */
  faults: string[] = [];
  private browser: Browser | undefined;

  /** Opens a path of the app. */
  async open(path: string): Promise<void> {
    await this.page.goto(this.url(path));
  }

  /** Path and query of the page that is shown. */
  address(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** The address of a path on the host. */
  url(path: string): string {
    return new URL(path, this.host.url).href;
  }

  async start(namespace: string | null): Promise<void> {
    this.fixture = fixtureOrg(namespace);
    this.host = await startHost(fixtureApp(this.fixture));
    this.browser = await launchBrowser();
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await this.host?.close();
  }

  async renew(): Promise<void> {
    await this.context?.close();
    this.context = await this.browser!.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
    this.page = await this.context.newPage();
    this.faults = [];
    this.page.on('pageerror', (error) => this.faults.push(error.message));
  }
}

/** Starts the fixture's app before the tests of the file that calls this, and stops it after them. */
export function fixturePage(namespace: string | null = null): FixturePage {
  const app = new FixturePage();
  before(() => app.start(namespace));
  beforeEach(() => app.renew());
  after(() => app.stop());
  return app;
}
