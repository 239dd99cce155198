import { ApexException } from '../values/exception.ts';
import { exactlyEquals, toText } from '../values/operators.ts';
import type { Value } from '../values/value.ts';
import type { Context } from './context.ts';
import { platformType } from './instance.ts';
import { type Body, platformClass } from './registry.ts';
import type { TypeValue } from './type.ts';

/** A failed assertion: `Assertion Failed`, then the message and the two values. */
export function assertionFailure(detail: string, message: Value | undefined, context: Context): ApexException {
  const said = message === undefined || message === null ? '' : `: ${toText(message, context.user.timeZone)}`;
  return new ApexException('System.AssertException', `Assertion Failed${said}${detail === '' ? '' : `: ${detail}`}`);
}

const areEqual: Body = (context, expected: Value, actual: Value, message?: Value) => {
  if (exactlyEquals(expected, actual)) return null;
  throw assertionFailure(`Expected: ${shown(context, expected)}, Actual: ${shown(context, actual)}`, message, context);
};

const areNotEqual: Body = (context, notExpected: Value, actual: Value, message?: Value) => {
  if (!exactlyEquals(notExpected, actual)) return null;
  throw assertionFailure(`Same value: ${shown(context, notExpected)}`, message, context);
};

const isTrue: Body = (context, condition: boolean | null, message?: Value) => {
  if (condition === true) return null;
  throw assertionFailure(message === undefined ? 'Expected: true, Actual: false' : '', message, context);
};

const isFalse: Body = (context, condition: boolean | null, message?: Value) => {
  if (condition === false) return null;
  throw assertionFailure(message === undefined ? 'Expected: false, Actual: true' : '', message, context);
};

const isNull: Body = (context, value: Value, message?: Value) => {
  if (value === null) return null;
  throw assertionFailure(`Expected: null, Actual: ${shown(context, value)}`, message, context);
};

const isNotNull: Body = (context, value: Value, message?: Value) => {
  if (value !== null) return null;
  throw assertionFailure('Value is null', message, context);
};

const isInstanceOfType: Body = (context, value: Value, type: TypeValue, message?: Value) => {
  if (isOfType(context, value, type)) return null;
  throw assertionFailure(`Expected type: ${type.typeName}, Actual: ${shown(context, value)}`, message, context);
};

const isNotInstanceOfType: Body = (context, value: Value, type: TypeValue, message?: Value) => {
  if (!isOfType(context, value, type)) return null;
  throw assertionFailure(`Unexpected type: ${type.typeName}`, message, context);
};

/** Source: "Assert Class", Apex Reference Guide. */
platformClass({
  name: 'Assert',
  statics: {
    'areEqual(Object, Object): void': areEqual,
    'areEqual(Object, Object, String): void': areEqual,
    'areNotEqual(Object, Object): void': areNotEqual,
    'areNotEqual(Object, Object, String): void': areNotEqual,
    'isTrue(Boolean): void': isTrue,
    'isTrue(Boolean, String): void': isTrue,
    'isFalse(Boolean): void': isFalse,
    'isFalse(Boolean, String): void': isFalse,
    'isNull(Object): void': isNull,
    'isNull(Object, String): void': isNull,
    'isNotNull(Object): void': isNotNull,
    'isNotNull(Object, String): void': isNotNull,
    'isInstanceOfType(Object, Type): void': isInstanceOfType,
    'isInstanceOfType(Object, Type, String): void': isInstanceOfType,
    'isNotInstanceOfType(Object, Type): void': isNotInstanceOfType,
    'isNotInstanceOfType(Object, Type, String): void': isNotInstanceOfType,
    'fail(): void': (context) => {
      throw assertionFailure('', undefined, context);
    },
    'fail(String): void': (context, message: Value) => {
      throw assertionFailure('', message, context);
    },
  },
});

/** The members of System that assert, which answer as those of Assert. */
export const systemAsserts: Readonly<Record<string, Body>> = {
  'assert(Boolean): void': isTrue,
  'assert(Boolean, Object): void': isTrue,
  'assertEquals(Object, Object): void': areEqual,
  'assertEquals(Object, Object, Object): void': areEqual,
  'assertNotEquals(Object, Object): void': areNotEqual,
  'assertNotEquals(Object, Object, Object): void': areNotEqual,
};

function isOfType(context: Context, value: Value, type: TypeValue): boolean {
  return value !== null && platformType(context, value).has(type.valueKey.replace(/^system\./, ''));
}

function shown(context: Context, value: Value): string {
  return toText(value, context.user.timeZone);
}
