import type { AccessMode, QueryRequest } from '../../store/types.ts';
import { ApexList, type ApexMap } from '../../values/collections.ts';
import { ApexException, nonNull } from '../../values/exception.ts';
import type { ApexObject } from '../../values/object.ts';
import { toText } from '../../values/operators.ts';
import { type EnumValue, PlatformObject, type Value } from '../../values/value.ts';
import type { Context } from '../context.ts';
import { platformClass } from '../registry.ts';
import { DEFAULT_MODE, modeOf } from './access.ts';
import { RECYCLE_BIN } from './recycleBin.ts';
import { dmlStatics } from './dml.ts';
import { queryLocator, QueryLocatorValue } from './locator.ts';
import { namedValues, type Variables } from './variables.ts';

const NO_BINDS: ReadonlyMap<string, Value> = new Map();
const DEFAULT_SCOPE = 200;
const LARGEST_SCOPE = 2000;

/** System.Savepoint */
class SavepointValue extends PlatformObject {
  readonly apexType = 'Savepoint';
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }
}

platformClass({ name: 'Savepoint' });

/** Source: "Database Class", Apex Reference Guide. Dynamic queries take their binds from a map, or from the variables of the caller. */
platformClass({
  name: 'Database',
  statics: {
    'query(String): List<SObject>': (context, text: string | null, variables?: Variables) =>
      query(context, ofCaller(text, variables)),
    'query(String, AccessLevel): List<SObject>': (
      context,
      text: string | null,
      level: EnumValue | null,
      variables?: Variables,
    ) => query(context, ofCaller(text, variables, modeOf(level))),
    'queryWithBinds(String, Map<String, Object>, AccessLevel): List<SObject>': (
      context,
      text: string | null,
      binds: ApexMap | null,
      level: EnumValue | null,
    ) => query(context, request(text, modeOf(level), binds)),
    'countQuery(String): Integer': (context, text: string | null, variables?: Variables) =>
      count(context, ofCaller(text, variables)),
    'countQuery(String, AccessLevel): Integer': (
      context,
      text: string | null,
      level: EnumValue | null,
      variables?: Variables,
    ) => count(context, ofCaller(text, variables, modeOf(level))),
    'countQueryWithBinds(String, Map<String, Object>, AccessLevel): Integer': (
      context,
      text: string | null,
      binds: ApexMap | null,
      level: EnumValue | null,
    ) => count(context, request(text, modeOf(level), binds)),
    'getQueryLocator(List<SObject>): Database.QueryLocator': (_c, source: Value) => lazily(source),
    'getQueryLocator(String): Database.QueryLocator': (_c, text: string | null, variables?: Variables) =>
      queryLocator(ofCaller(text, variables)),
    'getQueryLocator(String, AccessLevel): Database.QueryLocator': (
      _c,
      text: string | null,
      level: EnumValue | null,
      variables?: Variables,
    ) => queryLocator(ofCaller(text, variables, modeOf(level))),
    'getQueryLocatorWithBinds(String, Map<String, Object>, AccessLevel): Database.QueryLocator': (
      _c,
      text: string | null,
      binds: ApexMap | null,
      level: EnumValue | null,
    ) => queryLocator(request(text, modeOf(level), binds)),
    ...dmlStatics('insert'),
    ...dmlStatics('update'),
    ...dmlStatics('upsert'),
    ...dmlStatics('delete'),
    ...dmlStatics('undelete'),
    ...RECYCLE_BIN,
    'setSavepoint(): Savepoint': (context) => new SavepointValue(context.data.savepoint(context)),
    'rollback(Savepoint): void': (context, savepoint: SavepointValue | null) => {
      context.data.rollback(context, nonNull(savepoint).name);
      return null;
    },
    'executeBatch(Database.Batchable<Object>): Id': (context, job: ApexObject | null) =>
      context.async.enqueueBatch(context, nonNull(job), DEFAULT_SCOPE),
    'executeBatch(Database.Batchable<Object>, Integer): Id': (context, job: ApexObject | null, scope: number | null) =>
      context.async.enqueueBatch(context, nonNull(job), scopeSize(nonNull(scope))),
  },
});

/** A query of a text and a map of bind values. */
function request(text: string | null, mode: AccessMode, binds: ApexMap | null): QueryRequest {
  return { text: nonNull(text), mode, binds: binds === null ? NO_BINDS : lowerCaseKeys(binds) };
}

/** A query whose text may name variables of its caller; their values are those of the moment of the call. */
function ofCaller(
  text: string | null,
  variables: Variables | undefined,
  mode: AccessMode = DEFAULT_MODE,
): QueryRequest {
  return { text: nonNull(text), mode, binds: variables ? namedValues(nonNull(text), variables) : NO_BINDS };
}

function lowerCaseKeys(binds: ApexMap): ReadonlyMap<string, Value> {
  return new Map(binds.entries().map(([name, value]) => [toText(name).toLowerCase(), value]));
}

function query(context: Context, asked: QueryRequest): Value {
  const result = context.data.query(context, asked);
  return result.records ?? new ApexList();
}

function count(context: Context, asked: QueryRequest): number {
  return context.data.query(context, asked).size;
}

/** The compiler gives a locator where a query stands in brackets; rows already read cannot become one. */
function lazily(source: Value): Value {
  if (source instanceof QueryLocatorValue) return source;
  throw new ApexException('System.QueryException', 'getQueryLocator takes a query, not records');
}

function scopeSize(size: number): number {
  if (size < 1) throw new ApexException('System.UnexpectedException', 'Invalid batch scope size');
  return Math.min(size, LARGEST_SCOPE);
}
