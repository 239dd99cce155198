import type { ApexMethod, Context } from '../platform/context.ts';
import { parseJson } from '../platform/json/parse.ts';
import { TypedReader } from '../platform/json/read.ts';
import { parseTypeName } from '../platform/json/typeName.ts';
import { writeJson } from '../platform/json/write.ts';
import { ApexException } from '../values/exception.ts';
import type { Value } from '../values/value.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/**
 * Calls a static method with arguments by name, as JSON holds them, and returns what JSON holds of its result.
 * Throws System.IllegalArgumentException for an argument that the method does not have.
 */
export function invokeMethod(context: Context, className: string, method: ApexMethod, params: Parameters): unknown {
  const known = new Set(method.parameters.map(({ name }) => name.toLowerCase()));
  const stray = Object.keys(params).find((name) => !known.has(name.toLowerCase()));
  if (stray !== undefined) {
    throw new ApexException('System.IllegalArgumentException', `${className}.${method.name} has no parameter ${stray}`);
  }
  const reader = new TypedReader(context, false);
  const args = method.parameters.map(({ name, type }) => {
    const given = Object.entries(params).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
    return given === undefined ? null : reader.read(parseJson(JSON.stringify(given)), parseTypeName(type), className);
  });
  // A method without a result gives undefined, which reads as null.
  const result = (method.invoke(context, null, args) ?? null) as Value;
  return JSON.parse(writeJson(result, { suppressesNulls: false, isPretty: false }));
}

/**
 * The static method that a component may call. Throws System.NoAccessException without @AuraEnabled, or where the user's
 * permission sets do not grant the class (Apex Developer Guide, "Class Security").
 */
export function auraMethod(context: Context, className: string, methodName: string): ApexMethod {
  const method = context
    .classNamed(className)
    ?.methods.find((one) => one.isStatic && one.name.toLowerCase() === methodName.toLowerCase());
  if (!method || !method.annotations.has('auraenabled')) {
    throw new ApexException('System.NoAccessException', `${className}.${methodName} is not an @AuraEnabled method`);
  }
  if (!context.data.canExecuteClass(context, className)) {
    const message = `You do not have access to the Apex class named '${className}'.`;
    throw new ApexException('System.NoAccessException', message);
  }
  return method;
}

/** What leaves the org when Apex fails: an AuraHandledException shows the text it was made for. */
export function clientError(error: unknown): unknown {
  if (!(error instanceof ApexException) || error.clientMessage === null) return error;
  return Object.assign(new ApexException(error.apexType), { message: error.clientMessage });
}
