import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexList, ApexSet } from '../values/collections.ts';
import { call } from './testing/context.ts';

// "String Class", Apex Reference Guide: the examples of each method.
const CASES: readonly (readonly [string, string, readonly unknown[], unknown])[] = [
  ['abbreviate(Integer)', 'Hello Maximillian', [8], 'Hello...'],
  ['capitalize()', 'hello maximillian', [], 'Hello maximillian'],
  ['center(Integer)', 'hello', [9], '  hello  '],
  ['charAt(Integer)', 'Ω is Ohm.', [0], 937],
  ['compareTo(String)', 'abcde', ['abcd'], 1],
  ['contains(String)', 'Hello', ['ell'], true],
  ['containsAny(String)', 'hello', ['fg'], false],
  ['containsIgnoreCase(String)', 'hello', ['HE'], true],
  ['containsNone(String)', 'abcde', ['fg'], true],
  ['containsOnly(String)', 'abba', ['abcd'], true],
  ['countMatches(String)', 'Hello Jane', ['l'], 2],
  ['deleteWhitespace()', ' Hello Jane ', [], 'HelloJane'],
  ['difference(String)', 'Hello Jane', ['Hello Max'], 'Max'],
  ['endsWith(String)', 'Hello Jason', ['Jason'], true],
  ['escapeCsv()', 'Max1, "Max2"', [], '"Max1, ""Max2"""'],
  ['escapeHtml4()', '"<Black&White>"', [], '&quot;&lt;Black&amp;White&gt;&quot;'],
  ['getLevenshteinDistance(String): ', 'Hello Joe', ['Hello Max'], 3],
  ['hashCode()', 'hello', [], 99162322],
  ['indexOf(String)', 'abcd', ['bc'], 1],
  ['indexOf(String, Integer)', 'abcdabcd', ['bc', 4], 5],
  ['indexOfDifference(String)', 'abcd', ['abxc'], 2],
  ['isAlphanumeric()', 'Letters123', [], true],
  ['isNumeric()', '1.2', [], false],
  ['left(Integer)', 'abcdaacd', [3], 'abc'],
  ['leftPad(Integer)', 'abc', [5], '  abc'],
  ['mid(Integer, Integer)', 'abcde', [2, 3], 'cde'],
  ['normalizeSpace()', 'Salesforce \t force.com', [], 'Salesforce force.com'],
  ['remove(String)', 'Salesforce and force.com', ['force'], 'Sales and .com'],
  ['removeEnd(String)', 'Salesforce and force.com', ['.com'], 'Salesforce and force'],
  ['repeat(Integer)', 'SFDC', [2], 'SFDCSFDC'],
  ['repeat(String, Integer)', 'SFDC', ['-', 2], 'SFDC-SFDC'],
  ['replace(String, String)', 'abcdbca', ['bc', '$&'], 'a$&d$&a'],
  ['replaceAll(String, String)', 'a b c 5 xyz', ['[^a-zA-Z0-9]', ''], 'abc5xyz'],
  ['replaceAll(String, String)', '2024-01-05', ['(\\d+)-(\\d+)-(\\d+)', '$3.$2.$1'], '05.01.2024'],
  ['replaceFirst(String, String)', 'a b c 11 xyz', ['[a-zA-Z]+', '1'], '1 b c 11 xyz'],
  ['reverse()', 'Hello', [], 'olleH'],
  ['right(Integer)', 'Hello Max', [3], 'Max'],
  ['substring(Integer): ', 'hamburger', [3], 'burger'],
  ['substring(Integer, Integer)', 'hamburger', [4, 8], 'urge'],
  ['substringAfter(String)', 'Salesforce.force.com', ['.'], 'force.com'],
  ['substringAfterLast(String)', 'Salesforce.force.com', ['.'], 'com'],
  ['substringBefore(String)', 'Salesforce.force.com', ['.'], 'Salesforce'],
  ['substringBeforeLast(String)', 'Salesforce.force.com', ['.'], 'Salesforce.force'],
  ['substringBetween(String): ', 'tagYellowtag', ['tag'], 'Yellow'],
  ['substringBetween(String, String)', 'xYellowy', ['x', 'y'], 'Yellow'],
  ['swapCase()', 'Force.com', [], 'fORCE.COM'],
  ['trim()', '   Hello!   ', [], 'Hello!'],
];
for (const [signature, self, args, expected] of CASES) {
  test(`${signature} of '${self}'`, () => assert.equal(call('String', signature, self, ...args), expected));
}

// The split example with a limit, and java.lang.String.split for the trailing empty pieces.
const SPLITS: readonly (readonly [string, string, number, readonly string[]])[] = [
  ['boo:and:moo', ':', 2, ['boo', 'and:moo']],
  ['boo:and:moo', 'o', -2, ['b', '', ':and:m', '', '']],
  ['boo:and:moo', 'o', 0, ['b', '', ':and:m']],
  ['a.b', '\\.', 0, ['a', 'b']],
  ['abc', '', 0, ['a', 'b', 'c']],
  ['', ',', 0, ['']],
];
for (const [text, pattern, limit, expected] of SPLITS) {
  test(`split '${text}' by '${pattern}' up to ${limit}`, () => {
    const pieces = call('String', 'split(String, Integer)', text, pattern, limit);
    assert.deepEqual(pieces instanceof ApexList && pieces.items, expected);
  });
}

test('join, format and the blank checks', () => {
  assert.equal(call('String', 'join(List<Object>, String)', new ApexList([10, 20]), '/'), '10/20');
  assert.equal(call('String', 'join(Set<Object>, String)', new ApexSet(['a', 'b']), ','), 'a,b');
  const args = new ApexList(['Ada', 3]);
  assert.equal(call('String', 'format(String, List<Object>)', "It''s {0}, {1} '{0}' {2}", args), "It's Ada, 3 {0} {2}");
  assert.equal(call('String', 'isBlank(String)', ' \t'), true);
  assert.equal(call('String', 'isEmpty(String)', ' '), false);
  assert.equal(call('String', 'escapeSingleQuotes(String)', "O'Neil"), "O\\'Neil");
});

test('a null argument and a bad position are refused', () => {
  assert.throws(() => call('String', 'contains(String)', 'a', null), /System.NullPointerException/);
  assert.throws(() => call('String', 'substring(Integer, Integer)', 'abc', 1, 9), /System.StringException/);
});
