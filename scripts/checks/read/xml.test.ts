import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, parseXml, value } from './xml.ts';

test('elements come with their lines, texts and namespaces', () => {
  const { root } = parseXml('<a xmlns="urn:x">\n  <b>one</b>\n  <b> two </b>\n</a>', 'a.xml');
  assert.ok(root);
  assert.equal(root.namespace, 'urn:x');
  assert.deepEqual(
    all(root, 'b').map((each) => [each.line, each.text]),
    [
      [2, 'one'],
      [3, ' two '],
    ],
  );
  assert.equal(value(root, 'b'), 'one');
});

const BROKEN: readonly (readonly [string, number])[] = [
  ['', 1],
  ['<a>\n<b>\n</a>', 3],
  ['<a>\n<<<<<<< HEAD\n</a>', 2],
  ['<a/>\n<b/>', 2],
];

for (const [text, line] of BROKEN)
  test(`names the line of what is no XML: ${JSON.stringify(text)}`, () =>
    assert.equal(parseXml(text, `${text}.xml`).fault?.line, line));
