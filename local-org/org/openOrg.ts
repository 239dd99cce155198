import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import '../platform/index.ts';
import type { JobStep } from '../platform/async.ts';
import { loadPackage, type ApexSource, type CompiledPackage } from '../apex/index.ts';
import type { AddedMetadata } from '../schema/addedMetadata.ts';
import { loadSchema } from '../schema/load.ts';
import type { Schema } from '../schema/types.ts';
import type { Currencies } from '../schema/standard/currency.ts';
import { checkQuery } from '../soql/check.ts';
import { createDataAccess } from '../soql/dataAccess.ts';
import { QueryTexts } from '../soql/queryTexts.ts';
import type { StorageAllowance } from '../store/storage.ts';
import { openDatabase } from '../store/store.ts';
import { LocalOrg } from './localOrg.ts';
import type { OrganizationType } from './transaction.ts';

export interface OrgOptions {
  /** Holds the package: Apex and metadata, in any arrangement of folders. */
  readonly packageFolder: string;
  /** Installs the package under this namespace, as a managed package is; none when absent. */
  readonly namespace?: string | null;
  /** Holds metadata and Apex classes that the org has beside the package, which name what is the package's with its namespace. */
  readonly subscriberFolder?: string;
  /** SQLite file that keeps the org's rows; in memory when absent. */
  readonly databaseFile?: string;
  /** Where parsed sources are kept, so that the next start is quick; nothing is kept when absent. */
  readonly cacheFolder?: string;
  /** Test classes are compiled too. */
  readonly isForTests?: boolean;
  /** Counts how often each Apex line runs. */
  readonly coverage?: boolean;
  /** Standard objects that the organisation lacks, because their feature is switched off: `Quote`. */
  readonly absentObjects?: readonly string[];
  /** An organisation with several currencies; it has no rates until CurrencyType rows are imported. */
  readonly currencies?: Currencies;
  /**
   * ISO code of the organisation's own currency; null where nothing tells it, as of an export. The US dollar when absent. With several
   * currencies it is the one that users without a choice of their own have.
   */
  readonly currency?: string | null;
  /** Accounts can be people; default false. */
  readonly hasPersonAccounts?: boolean;
  /** Texts of custom labels that stand for the package's own in Apex, by name; components keep the package's. */
  readonly labels?: Readonly<Record<string, string>>;
  /** First month of the fiscal year, 1 to 12; January when absent. */
  readonly fiscalYearStartMonth?: number;
  /**
   * Where the documentation leaves open what an Apex test sees, the other reading: batches that a job submits wait past Test.stopTest,
   * and history rows are written. Tests should pass either way (docs/to-be-seen-in-an-org.md).
   */
  readonly otherReading?: boolean;
  /** Edition, which sets how deep queueables may chain; a Developer Edition, the strictest, when absent. */
  readonly organizationType?: OrganizationType;
  /** Data storage, and how much of it is taken; absent: more than the rows will ever take. */
  readonly storage?: StorageAllowance;
  /**
   * Custom metadata records beyond the package's own files: a subscriber's, with another namespace, or what an upgrade changed in one
   * of the package's.
   */
  readonly customMetadata?: readonly AddedMetadata[];
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
const US_DOLLAR = 'USD';

/**
 * An org with the package installed, ready to run. Throws ApexLoadError, or an Error with one line for each faulty metadata
 * file, when the package could not be deployed.
 */
export function openOrg(options: OrgOptions): LocalOrg {
  const { cacheFolder, timeZone = 'UTC', now = Date.now, organizationType = 'Developer Edition' } = options;
  const { currency = US_DOLLAR } = options;
  const schema = loadSchema({
    packageFolder: options.packageFolder,
    cacheFolder: cacheFolder ?? null,
    namespace: options.namespace ?? null,
    ...(options.subscriberFolder !== undefined && { subscriberFolder: options.subscriberFolder }),
    ...(options.absentObjects && { absentObjects: options.absentObjects }),
    ...(options.currencies && { currencies: options.currencies }),
    hasPersonAccounts: options.hasPersonAccounts ?? false,
    ...(options.labels && { labels: options.labels }),
    customMetadata: options.customMetadata ?? [],
  });
  const database = openDatabase(options.databaseFile ?? ':memory:');
  const queryTexts = new QueryTexts(cacheFolder ?? null);
  const data = createDataAccess(database, schema, {
    organization: {
      name: 'Local org',
      type: organizationType,
      fiscalYearStartMonth: options.fiscalYearStartMonth ?? JANUARY,
      timeZone,
      now: now(),
      administrator: ADMINISTRATOR,
    },
    queryTexts,
    ...(options.storage && { storage: options.storage }),
  });
  const load = (folder: string, seen: Schema, isUnpackaged: boolean): CompiledPackage =>
    loadPackage({
      files: apexFiles(folder, options.isForTests ?? false),
      schema: seen,
      checkQuery: (text, bindTypes) => checkQuery(seen, text, queryTexts, bindTypes),
      coverage: !isUnpackaged && (options.coverage ?? false),
      isUnpackaged,
      ...(cacheFolder === undefined ? {} : { cacheFolder }),
    });
  const apex = load(options.packageFolder, schema, false);
  const { subscriberFolder } = options;
  const unpackaged = subscriberFolder === undefined ? null : load(subscriberFolder, ofSubscriber(schema), true);
  data.saveQueryCache();
  const ignore = (): undefined => undefined;
  const { log = ignore, stepDone = ignore, otherReading = false } = options;
  return new LocalOrg(
    { organizationType, otherReading, schema, data, apex, unpackaged, timeZone, currency, now, log, stepDone },
    database,
  );
}

/** What names stand for in code that no package brings: exactly what they say. */
function ofSubscriber(schema: Schema): Schema {
  return { ...schema, namespace: null, object: (name) => schema.described(name) };
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
