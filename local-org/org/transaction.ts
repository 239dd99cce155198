import type { CompiledPackage } from '../apex/index.ts';
import type { JobStep } from '../platform/async.ts';
import type {
  ApexClass,
  AsyncQueue,
  Context,
  Limits,
  QueueableChain,
  RunningUser,
  TriggerHost,
} from '../platform/context.ts';
import type { Schema } from '../schema/types.ts';
import type { OrgData } from '../soql/dataAccess.ts';
import { MixedDml } from '../store/checks/mixedDml.ts';
import type { EnumValue } from '../values/value.ts';
import { triggerHost } from './triggers.ts';
import { runningUser } from './users.ts';

/** Organization.OrganizationType: the editions that differ here. */
export type OrganizationType = 'Developer Edition' | 'Trial' | 'Enterprise Edition' | 'Unlimited Edition';

/** What every transaction of one org shares. */
export interface OrgParts {
  readonly organizationType: OrganizationType;
  /** Tests only: see `OrgOptions.otherReading`. */
  readonly otherReading: boolean;
  readonly schema: Schema;
  readonly data: OrgData;
  readonly apex: CompiledPackage;
  /** Classes that the org has beside the package; null for none. */
  readonly unpackaged: CompiledPackage | null;
  readonly timeZone: string;
  /** ISO code; null where nothing tells it. */
  readonly currency: string | null;
  now(): number;
  log(level: string, message: string): void;
  /** Told of each call of a batch that ended without an exception. */
  stepDone(step: JobStep): void;
}

export interface TransactionOptions {
  readonly user: RunningUser;
  readonly limits: Limits;
  readonly async: AsyncQueue;
  readonly isTest: boolean;
  readonly asyncKind: Context['asyncKind'];
  readonly chain?: QueueableChain;
}

/** One transaction: who runs, what is used up, and the doors to the org. */
export class Transaction implements Context {
  readonly schema: Schema;
  readonly data: OrgData;
  readonly async: AsyncQueue;
  readonly triggers: TriggerHost;
  readonly isTest: boolean;
  readonly asyncKind: Context['asyncKind'];
  readonly chain?: QueueableChain;
  readonly organizationTimeZone: string;
  readonly organizationCurrency: string | null;
  readonly mixedDml = new MixedDml();
  readonly writesHistory: boolean;
  user: RunningUser;
  limits: Limits;
  sharing: 'with' | 'without' = 'with';
  private readonly parts: OrgParts;

  constructor(parts: OrgParts, options: TransactionOptions) {
    this.parts = parts;
    this.schema = parts.schema;
    this.data = parts.data;
    this.organizationTimeZone = parts.timeZone;
    this.organizationCurrency = parts.currency;
    this.async = options.async;
    this.triggers = triggerHost(parts.apex);
    this.isTest = options.isTest;
    this.asyncKind = options.asyncKind;
    this.writesHistory = !options.isTest || parts.otherReading;
    if (options.chain) this.chain = options.chain;
    this.user = options.user;
    this.limits = options.limits;
  }

  classNamed(name: string): ApexClass | undefined {
    return this.parts.apex.classNamed(name) ?? this.unpackagedClassNamed(name);
  }

  unpackagedClassNamed(name: string): ApexClass | undefined {
    return this.parts.unpackaged?.classNamed(name);
  }

  enumNamed(name: string): readonly EnumValue[] | undefined {
    return this.parts.apex.enumNamed(name) ?? this.parts.unpackaged?.enumNamed(name);
  }

  now(): number {
    return this.parts.now();
  }

  log(level: string, message: string): void {
    this.parts.log(level, message);
  }

  runAs(user: RunningUser, body: () => void): void {
    const before = this.user;
    this.user = user;
    try {
      this.mixedDml.enclosed(body);
    } finally {
      this.user = before;
    }
  }

  userById(id: string): RunningUser {
    return runningUser(this.data, id, this.organizationTimeZone);
  }
}
