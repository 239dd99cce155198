import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from './fault.ts';
import { readOptions, type OptionName } from './options.ts';

const ALL: readonly OptionName[] = ['data', 'as-of', 'answers', 'json', 'port', 'namespace', 'time-zone'];

function linesOf(args: readonly string[], allowed = ALL): readonly string[] {
  try {
    readOptions(args, allowed);
  } catch (error) {
    assert.ok(error instanceof InputError);
    return error.lines;
  }
  return assert.fail('expected bad input');
}

test('every option is read', () => {
  const options = readOptions(
    ['--data', 'x', '--as-of', '2017-12-31', '--answers', 'a.json', '--json', '--port', '4181', '--namespace', 'l2ox'],
    ALL,
  );
  assert.equal(options.asOf?.toString().slice(0, 10), '2017-12-31');
  assert.deepEqual(
    [options.data, options.answers, options.isJson, options.port, options.namespace],
    ['x', 'a.json', true, 4181, 'l2ox'],
  );
});

test('nothing given means the sample, as of its latest date', () => {
  assert.deepEqual(readOptions([], ALL), { isJson: false });
});

test('a date that is none, or written another way, is one line with the remedy', () => {
  for (const text of ['2017-02-30', '31.12.2017', '2017-1-1', '']) {
    assert.match(linesOf(['--as-of', text])[0] ?? '', /is not a date\. Write it as YYYY-MM-DD/);
  }
});

test('a namespace that no package can have is one line with the remedy', () => {
  for (const text of ['', '2go', 'l2o__x', 'l2ox_', '_l2ox', 'l2-x', 'ümlaut', 'a234567890123456', 'l2ox.']) {
    const [line = '', ...others] = linesOf(['--namespace', text]);
    assert.match(line, /^--namespace: ".*" is not a namespace\. Write up to 15 letters and digits/);
    assert.deepEqual(others, []);
  }
  for (const text of ['C', 'none']) assert.match(linesOf(['--namespace', text])[0] ?? '', /stands for no namespace/);
  for (const text of ['l2ox', 'A', 'a23456789012345', 'my_ns'])
    assert.equal(readOptions(['--namespace', text], ALL).namespace, text.toLowerCase());
});

test('a time zone is an IANA name', () => {
  assert.equal(readOptions(['--time-zone', 'Europe/Berlin'], ALL).timeZone, 'Europe/Berlin');
  for (const text of ['Berlin', '+02:00', '', 'Mars/Base']) {
    assert.match(
      linesOf(['--time-zone', text])[0] ?? '',
      /^--time-zone: ".*" is not a time zone\. Write its IANA name/,
    );
  }
});

test('all wrong values are told at once', () => {
  assert.equal(linesOf(['--as-of', 'soon', '--port', '70000']).length, 2);
});

test('an unknown option, a missing value and a stray word name what the command knows', () => {
  assert.match(linesOf(['--when', '2017'])[0] ?? '', /--when.*This command knows --data, --as-of/);
  assert.match(linesOf(['--data'])[0] ?? '', /--data/);
  assert.match(linesOf(['exports'])[0] ?? '', /exports/);
  assert.match(linesOf(['--port', '1'], ['data'])[0] ?? '', /This command knows --data\./);
});
