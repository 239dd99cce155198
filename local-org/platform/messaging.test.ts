import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexSet } from '../values/collections.ts';
import { callIn, testContext } from './testing/context.ts';

const NAME = 'Messaging.CustomNotification';
const RECIPIENT = '005000000000001AAA';

function notification(lines: string[]): {
  set(setter: string, value: string): void;
  send(recipients: readonly string[]): void;
} {
  const context = testContext({ log: (_level, message) => void lines.push(message) });
  const made = callIn(context, NAME, '()');
  return {
    set: (setter, value) => void callIn(context, NAME, `${setter}(String)`, made, value),
    send: (recipients) => void callIn(context, NAME, 'send(', made, new ApexSet([...recipients], 'String')),
  };
}

// "CustomNotification Class", Apex Reference Guide.
test('a notification with a type, a title, a body and a target reaches its recipients', () => {
  const lines: string[] = [];
  const made = notification(lines);
  made.set('setNotificationTypeId', '0ML000000000001AAA');
  made.set('setTitle', 'A run failed');
  made.set('setBody', 'The reason');
  // "Neither attribute is required, but if both are omitted, send() throws an exception."
  assert.throws(() => made.send([RECIPIENT]), /missing targetId or targetPageRef/);
  made.set('setTargetId', '000000000000000AAA');
  assert.throws(() => made.send([]), /1 to 500 recipients/);
  made.send([RECIPIENT]);
  assert.deepEqual(lines, [`notification to ${RECIPIENT}: A run failed: The reason`]);
});

test('a notification without type, title or body is refused', () => {
  const made = notification([]);
  made.set('setTargetId', '000000000000000AAA');
  assert.throws(() => made.send([RECIPIENT]), /missing typeId, title, body/);
});
