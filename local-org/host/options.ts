import type { OrgBackend } from './orgTypes.ts';
import type { PackageLabels } from './packageFiles.ts';

/** Who is looking at the page; the virtual `@salesforce/user`, `i18n` and permission modules answer for this user. */
export interface HostUser {
  readonly id: string;
  readonly name: string;
  /** BCP 47, e.g. `en-US`. */
  readonly locale: string;
  /** BCP 47 language of the page, e.g. `en`. */
  readonly language: string;
  /** IANA name, e.g. `Europe/London`. */
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
  /** API names of the custom and user permissions held, in any case. */
  readonly permissions: readonly string[];
}

/** Runs Apex. */
export interface ApexBackend {
  /**
   * Calls an `@AuraEnabled` method with named parameters and returns a value that JSON can hold, or a promise of one. Throws what
   * the method throws: an error with an `apexType` such as `System.AuraHandledException` reaches the component as Apex's own.
   */
  invoke(className: string, method: string, params: Readonly<Record<string, unknown>>, user: HostUser): unknown;
}

/** One component as the whole page, without navigation. */
export interface HostPage {
  /** Bundle name of the component that fills it, e.g. `salesHomePage`. */
  readonly component: string;
  /** Name of the app, shown in the header. */
  readonly appName: string;
  /** Label of its tab and, with the app's name, the title of the window. */
  readonly tabLabel: string;
  /** Values for the component's public properties. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A Lightning app of the package: its tabs, pages and records, over an org. */
export interface HostApp {
  /** API name: the name of its `.app-meta.xml` file. */
  readonly name: string;
  readonly org: OrgBackend;
  /** Who opens the page at first; the page can switch to any active user of the org. */
  readonly userId: string;
}

interface CommonOptions {
  /** Folder of the package: every `lwc`, `labels` and `staticresources` folder below it is served. */
  readonly packageFolder: string;
  /** Custom labels by name; read from the package when not given. */
  readonly labels?: PackageLabels;
  /** 0 takes any free port. */
  readonly port: number;
  /** True rebuilds and reloads when a source changes. */
  readonly watch?: boolean;
  /** Receives one line per event worth telling: builds, failures. Silent when not given. */
  readonly log?: (line: string) => void;
}

export interface PageOptions extends CommonOptions {
  readonly page: HostPage;
  readonly apex: ApexBackend;
  readonly user?: Partial<HostUser>;
  /** Of the package; none when not given. */
  readonly namespace?: string | null;
  readonly app?: undefined;
}

export interface AppOptions extends CommonOptions {
  readonly app: HostApp;
  readonly page?: undefined;
}

/** What to serve: one component, or an app. */
export type HostOptions = PageOptions | AppOptions;

export const DEFAULT_USER: HostUser = {
  id: '005000000000001AAA',
  name: 'User User',
  locale: 'en-US',
  language: 'en',
  timeZone: 'America/Los_Angeles',
  currency: 'USD',
  permissions: [],
};
