import type { QueryRequest } from '../../store/types.ts';
import { PlatformObject, type Value } from '../../values/value.ts';
import { IteratorValue } from '../collections/iterators.ts';
import type { Context } from '../context.ts';
import { platformClass } from '../registry.ts';

/** Database.QueryLocator: a query that is not run before its rows are read. */
export class QueryLocatorValue extends PlatformObject {
  readonly apexType = 'Database.QueryLocator';
  readonly request: QueryRequest;

  constructor(request: QueryRequest) {
    super();
    this.request = request;
  }
}

/** A locator of a query, static or dynamic. The mode of the request counts where the query text states none. */
export function queryLocator(request: QueryRequest): QueryLocatorValue {
  return new QueryLocatorValue({ ...request, isLocator: true });
}

/** Rows of a locator, read lazily and charged to `context`. */
export function locatorRows(context: Context, locator: QueryLocatorValue): IterableIterator<Value> {
  return context.data.cursor(context, locator.request);
}

/** Source: "QueryLocator Class", Apex Reference Guide. */
platformClass({
  name: 'Database.QueryLocator',
  implements: ['Iterable<SObject>'],
  methods: {
    'getQuery(): String': (_c, self: QueryLocatorValue) => self.request.text,
    'iterator(): Iterator<SObject>': (context, self: QueryLocatorValue) =>
      new IteratorValue(locatorRows(context, self)),
  },
});
