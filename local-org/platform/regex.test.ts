import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call } from './testing/context.ts';
import { javaRegex } from './text/javaRegex.ts';

// java.util.regex.Pattern, which "Pattern Class" of the Apex Reference Guide refers to.
const MATCHES: readonly (readonly [string, string, boolean])[] = [
  ['a*b', 'aaab', true],
  ['(?i)abc', 'ABC', true],
  ['[0-9]{4}-[0-9]{2}', '2024-05', true],
  ['\\Q1+1\\E=2', '1+1=2', true],
  ['\\p{Alpha}+', 'abcX', true],
  ['[\\p{Digit}_-]+', '1_-', true],
  ['[\\w.]+@\\w+\\.com', 'a.b@c.com', true],
  ['a]', 'a]', true],
  ['\\Aab\\z', 'ab', true],
  ['\\d+', '12a', false],
];
for (const [pattern, text, expected] of MATCHES) {
  test(`${pattern} against ${text}`, () => assert.equal(call('Pattern', 'matches(String', pattern, text), expected));
}

for (const pattern of ['a++', '(?>a)b', '[a-z&&[^b]]', '\\Gx', 'a(?i)b', '[']) {
  test(`${pattern} is refused`, () => assert.throws(() => javaRegex(pattern), /System.StringException: Invalid regex/));
}

test('a matcher walks, groups and replaces', () => {
  const matcher = call('Pattern', 'matcher(String)', call('Pattern', 'compile(String)', '(\\w)(\\d)'), 'a1 b2');
  const groups: unknown[] = [];
  while (call('Matcher', 'find(): ', matcher) === true) {
    groups.push(call('Matcher', 'group(Integer)', matcher, 2), call('Matcher', 'start()', matcher));
  }
  assert.deepEqual(groups, ['1', 0, '2', 3]);
  assert.equal(call('Matcher', 'groupCount()', matcher), 2);
  assert.equal(call('Matcher', 'replaceAll(String)', matcher, '$2$1'), '1a 2b');
});
