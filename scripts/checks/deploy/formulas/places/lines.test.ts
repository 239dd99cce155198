import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, parseXml } from '../../../read/xml.ts';
import { lineWithin } from './lines.ts';

/** The line found for the place where `at` stands in the formula's text. */
function lineOf(file: string, at: string): number {
  const { root } = parseXml(file, file);
  const element = root && first(root, 'formula');
  assert.ok(element, file);
  return lineWithin(file, element, element.text.indexOf(at));
}

const CASES: readonly (readonly [name: string, content: string, line: number])[] = [
  ['in the line of the tag', '<formula>HERE</formula>', 2],
  ['in the third line', '<formula>\na\nHERE</formula>', 4],
  ['after entities', '<formula>&lt;&amp;&gt;&quot;&apos;&lt;&lt;\n&#65;&#x41;HERE</formula>', 3],
  ['after a sign of two units', '<formula>&#128512;😀\nHERE</formula>', 3],
  ['after a line written as an entity', '<formula>a&#10;HERE</formula>', 2],
  ['after a comment of XML', '<formula>a<!-- \n\n -->\nHERE</formula>', 5],
  ['right after a comment of XML', '<formula>a\n<!-- \n\n -->HERE</formula>', 5],
  ['in CDATA', '<formula><![CDATA[a < b &&\nHERE]]></formula>', 3],
  ['after CDATA', '<formula><![CDATA[a\n]]>\nHERE</formula>', 4],
  ['after a tag of two lines', '<formula\n  a="b">\nHERE</formula>', 4],
  ['in lines of another system', '<formula>\r\na\r\nHERE</formula>', 4],
  ['beside other elements', '<label>formula</label><formula>a\nHERE</formula>', 3],
];

for (const [name, content, line] of CASES)
  test(`a token is found ${name}`, () => assert.equal(lineOf(`<F>\n${content}\n</F>`, 'HERE'), line));
