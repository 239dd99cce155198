import { ApexException } from '../values/exception.ts';

/** Something wrong with a query's text, at a character of it. */
export class QueryFault extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

export function unsupported(construct: string, offset: number): QueryFault {
  return new QueryFault(`${construct} is outside the local org's subset of SOQL`, offset);
}

/** What the body gives; a fault of the query becomes the System.QueryException that Apex sees. */
export function asQueryException<T>(body: () => T): T {
  try {
    return body();
  } catch (fault) {
    throw fault instanceof QueryFault ? new ApexException('System.QueryException', fault.message) : fault;
  }
}

const ADVICE = 'Please reference your WSDL or the describe call for the appropriate names.';

export function noSuchColumn(field: string, object: string, offset: number): QueryFault {
  return new QueryFault(
    `No such column '${field}' on entity '${object}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. ${ADVICE}`,
    offset,
  );
}

export function noSuchObject(name: string, offset: number): QueryFault {
  return new QueryFault(
    `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. ${ADVICE}`,
    offset,
  );
}

export function noSuchRelationship(name: string, offset: number): QueryFault {
  return new QueryFault(
    `Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${ADVICE}`,
    offset,
  );
}

export function noSuchChildren(name: string, offset: number): QueryFault {
  return new QueryFault(
    `Didn't understand relationship '${name}' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${ADVICE}`,
    offset,
  );
}
