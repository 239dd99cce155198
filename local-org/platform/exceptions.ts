import { ApexList } from '../values/collections.ts';
import { ApexException, type DmlFailure, nonNull } from '../values/exception.ts';
import { enumOf } from './statusCode.ts';
import { type Body, platformClass } from './registry.ts';
import type { Value } from '../values/value.ts';

/** The built-in exceptions: "Exception Class and Built-In Exceptions", Apex Reference Guide. */
const BUILT_IN = [
  'AssertException',
  'AsyncException',
  'AuraHandledException',
  'CalloutException',
  'DmlException',
  'FinalException',
  'HandledException',
  'IllegalArgumentException',
  'InvalidParameterValueException',
  'JSONException',
  'LimitException',
  'ListException',
  'MathException',
  'NoAccessException',
  'NoDataFoundException',
  'NoSuchElementException',
  'NullPointerException',
  'QueryException',
  'SObjectException',
  'SecurityException',
  'SerializationException',
  'StringException',
  'TypeException',
  'UnexpectedException',
  'VisualforceException',
] as const;

const dmlMethods: Readonly<Record<string, Body>> = {
  'getNumDml(): Integer': (_c, self: ApexException) => self.dmlErrors.length,
  'getDmlMessage(Integer): String': (_c, self: ApexException, at: number) => failure(self, at).message,
  'getDmlType(Integer): StatusCode': (_c, self: ApexException, at: number) => enumOf(failure(self, at).code),
  'getDmlStatusCode(Integer): String': (_c, self: ApexException, at: number) => failure(self, at).code,
  'getDmlFieldNames(Integer): List<String>': (_c, self: ApexException, at: number) =>
    new ApexList([...failure(self, at).fields], 'String'),
  'getDmlId(Integer): String': (_c, self: ApexException, at: number) => failure(self, at).id,
  'getDmlIndex(Integer): Integer': (_c, self: ApexException, at: number) => failure(self, at).index,
};

platformClass({
  name: 'Exception',
  kind: 'exception',
  isVirtual: true,
  methods: {
    'getMessage(): String': (_c, self: ApexException) => self.message,
    'getTypeName(): String': (_c, self: ApexException) => self.shownType,
    'getCause(): Exception': (_c, self: ApexException) => self.cause,
    'getLineNumber(): Integer': (_c, self: ApexException) => Number(/line (\d+)/.exec(self.apexStack)?.[1] ?? 0),
    'getStackTraceString(): String': (_c, self: ApexException) => self.apexStack,
    'setMessage(String): void': (_c, self: ApexException, message: string | null) => setMessage(self, message),
    'initCause(Exception): void': (_c, self: ApexException, cause: ApexException | null) => initCause(self, cause),
    'toString(): String': (_c, self: ApexException) => self.toString(),
    ...dmlMethods,
  },
});

for (const name of BUILT_IN) {
  const create = (message: string | null, cause: ApexException | null = null): Value =>
    new ApexException(`System.${name}`, message, { cause });
  platformClass({
    name,
    kind: 'exception',
    extends: 'Exception',
    constructors: {
      '()': () => create(null),
      '(String)': (_c, message: string | null) => create(message),
      '(Exception)': (_c, cause: ApexException | null) => create(nonNull(cause).message, cause),
      '(String, Exception)': (_c, message: string | null, cause: ApexException | null) => create(message, cause),
    },
  });
}

function setMessage(exception: ApexException, message: string | null): null {
  exception.message = message ?? '';
  if (exception.clientMessage !== null) exception.clientMessage = message;
  return null;
}

function initCause(exception: ApexException, cause: ApexException | null): null {
  if (exception.cause !== null) throw new ApexException('System.TypeException', "Can't overwrite cause");
  exception.cause = cause;
  return null;
}

/** Throws System.ListException when there is no such failed row. */
function failure(exception: ApexException, at: number): DmlFailure {
  const found = exception.dmlErrors[at];
  if (found === undefined) throw new ApexException('System.ListException', `List index out of bounds: ${at}`);
  return found;
}
