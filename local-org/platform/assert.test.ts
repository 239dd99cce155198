import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexException } from '../values/exception.ts';
import { Decimal } from '../values/decimal.ts';
import { toText } from '../values/operators.ts';
import { call, callIn, testContext } from './testing/context.ts';
import { TypeValue } from './type.ts';

// "Assert Class", Apex Reference Guide.

test('equal values pass, unequal ones say both', () => {
  call('Assert', 'areEqual(Object, Object): ', Decimal.parse('1.0'), 1);
  assert.throws(
    () => call('Assert', 'areEqual(Object, Object): ', 1, 2),
    /System.AssertException: Assertion Failed: Expected: 1, Actual: 2$/,
  );
  assert.throws(
    () => call('System', 'assertEquals(Object, Object, Object)', 1, 2, 'count'),
    /Assertion Failed: count: Expected: 1, Actual: 2$/,
  );
});

test('truth, null, type and failure', () => {
  call('Assert', 'isTrue(Boolean): ', true);
  assert.throws(() => call('Assert', 'isTrue(Boolean, String)', false, 'open'), /Assertion Failed: open$/);
  call('Assert', 'isNull(Object): ', null);
  assert.throws(() => call('Assert', 'fail(String)', 'no'), /Assertion Failed: no$/);
  call(
    'Assert',
    'isInstanceOfType(Object, Type): ',
    new ApexException('System.DmlException'),
    new TypeValue('Exception'),
  );
  assert.throws(
    () => call('Assert', 'isInstanceOfType(Object, Type): ', 'a', new TypeValue('Integer')),
    /Assertion Failed/,
  );
});

// "Exception Class and Built-In Exceptions" and "AuraHandledException", Apex Reference Guide.
test('exceptions tell their message, type and cause', () => {
  const cause = new ApexException('System.MathException', 'Divide by 0');
  const error = call('QueryException', '(String, Exception)', 'no rows', cause);
  assert.equal(call('Exception', 'getMessage()', error), 'no rows');
  assert.equal(call('Exception', 'getTypeName()', error), 'System.QueryException');
  assert.equal(call('Exception', 'getCause()', error), cause);
});

test('an AuraHandledException hides its text from Apex until setMessage', () => {
  const error = call('AuraHandledException', '(String)', 'shown to the user');
  assert.equal(call('Exception', 'getMessage()', error), 'Script-thrown exception');
  assert.equal(error instanceof ApexException && error.clientMessage, 'shown to the user');
  call('Exception', 'setMessage(String)', error, 'now visible');
  assert.equal(call('Exception', 'getMessage()', error), 'now visible');
});

test('a DmlException tells about each row', () => {
  const error = new ApexException('System.DmlException', 'Insert failed.', {
    dmlErrors: [
      {
        index: 2,
        id: null,
        code: 'REQUIRED_FIELD_MISSING',
        message: 'Required fields are missing: [Name]',
        fields: ['Name'],
      },
    ],
  });
  assert.equal(call('Exception', 'getNumDml()', error), 1);
  assert.equal(toText(call('Exception', 'getDmlType(Integer)', error, 0)), 'REQUIRED_FIELD_MISSING');
  assert.equal(call('Exception', 'getDmlIndex(Integer)', error, 0), 2);
});

test('limits cannot be caught', () => {
  assert.equal(new ApexException('System.LimitException', 'x').isCatchable, false);
});

test('startTest gives a fresh set of limits, stopTest the old one', () => {
  const context = testContext({ async: { drain: () => undefined } as never });
  context.limits.charge('queries', 7);
  callIn(context, 'Test', 'startTest()');
  assert.equal(callIn(context, 'Limits', 'getQueries()'), 0);
  callIn(context, 'Test', 'stopTest()');
  assert.equal(callIn(context, 'Limits', 'getQueries()'), 7);
  assert.throws(() => callIn(context, 'Test', 'startTest()'), /System.FinalException: Testing already started/);
});
