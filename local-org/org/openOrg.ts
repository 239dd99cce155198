import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import '../platform/index.ts';
import type { JobStep } from '../platform/async.ts';
import { loadPackage, type ApexSource } from '../apex/index.ts';
import { loadSchema } from '../schema/load.ts';
import type { Currencies } from '../schema/standard/currency.ts';
import { checkQuery } from '../soql/check.ts';
import { createDataAccess } from '../soql/dataAccess.ts';
import { QueryTexts } from '../soql/queryTexts.ts';
import { openDatabase } from '../store/store.ts';
import { LocalOrg } from './localOrg.ts';

export interface OrgOptions {
  /** Holds the package: Apex and metadata, in any arrangement of folders. */
  readonly packageFolder: string;
  /** SQLite file that keeps the org's rows; in memory when absent. */
  readonly databaseFile?: string;
  /** Where parsed sources are kept, so that the next start is quick; nothing is kept when absent. */
  readonly cacheFolder?: string;
  /** Test classes are compiled too. */
  readonly isForTests?: boolean;
  /** Counts how often each Apex line runs. */
  readonly coverage?: boolean;
  /** An organisation with several currencies; it has no rates until CurrencyType rows are imported. */
  readonly currencies?: Currencies;
  /** Accounts can be people; default false. */
  readonly hasPersonAccounts?: boolean;
  /** First month of the fiscal year, 1 to 12; January when absent. */
  readonly fiscalYearStartMonth?: number;
  /** IANA time zone of the organisation; UTC when absent. */
  readonly timeZone?: string;
  /** Milliseconds since 1970; the machine's clock when absent. */
  readonly now?: () => number;
  /** Receives System.debug lines; dropped when absent. */
  readonly log?: (level: string, message: string) => void;
  /** Told of each start, execute and finish of a batch, with the limits it used. */
  readonly stepDone?: (step: JobStep) => void;
}

const ADMINISTRATOR = { firstName: 'Org', lastName: 'Administrator', email: 'administrator@local-org.example' };
const JANUARY = 1;

/**
 * An org with the package installed, ready to run. Throws ApexLoadError, or an Error with one line for each faulty metadata
 * file, when the package could not be deployed.
 */
export function openOrg(options: OrgOptions): LocalOrg {
  const { cacheFolder, timeZone = 'UTC', now = Date.now } = options;
  const schema = loadSchema({
    packageFolder: options.packageFolder,
    cacheFolder: cacheFolder ?? null,
    ...(options.currencies && { currencies: options.currencies }),
    hasPersonAccounts: options.hasPersonAccounts ?? false,
  });
  const database = openDatabase(options.databaseFile ?? ':memory:');
  const queryTexts = new QueryTexts(cacheFolder ?? null);
  const data = createDataAccess(database, schema, {
    organization: {
      name: 'Local org',
      fiscalYearStartMonth: options.fiscalYearStartMonth ?? JANUARY,
      timeZone,
      now: now(),
      administrator: ADMINISTRATOR,
    },
    queryTexts,
  });
  const apex = loadPackage({
    files: apexFiles(options.packageFolder, options.isForTests ?? false),
    schema,
    checkQuery: (text) => checkQuery(schema, text, queryTexts).map(({ message }) => message),
    coverage: options.coverage ?? false,
    ...(cacheFolder === undefined ? {} : { cacheFolder }),
  });
  data.saveQueryCache();
  const ignore = (): undefined => undefined;
  const { log = ignore, stepDone = ignore } = options;
  return new LocalOrg({ schema, data, apex, timeZone, now, log, stepDone }, database);
}

const TEST_CLASS = /@IsTest\b/i;

/** Apex classes and triggers below the folder, paths relative to the working directory, as messages show them. */
function apexFiles(folder: string, isForTests: boolean): readonly ApexSource[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(cls|trigger)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: path.relative(process.cwd(), file), source: readFileSync(file, 'utf8') }))
    .filter(({ source }) => isForTests || !TEST_CLASS.test(source.slice(0, source.indexOf('{'))));
}
