import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { Copy } from '../../planted/copy.ts';
import { SEED } from '../../planted/seed.ts';
import { checkDeploy } from '../check.ts';
import { DEPLOY_FAULTS, DEPLOY_VALID } from '../faults.ts';

const copy = new Copy(path.join(import.meta.dirname, '../../../..'), false);
after(() => copy.remove());

/** Metadata as the tests of this gate write it, one file of each kind of root and size. */
const FILES = new Map(
  [...SEED, ...DEPLOY_VALID.flatMap(({ edits }) => edits), ...DEPLOY_FAULTS.flatMap(({ edits }) => edits)].flatMap(
    (edit) => (edit.kind === 'write' && edit.file.endsWith('-meta.xml') ? [[edit.file, edit.text] as const] : []),
  ),
);

const DAMAGE: readonly (readonly [name: string, damaged: (text: string) => string])[] = [
  ['emptied elements', (text) => text.replace(/>[^<>]+<\//g, '></')],
  ['elements without those inside them', (text) => text.replace(/(\n\s*<\w+>)\n[\s\S]*?\n(\s*<\/)/g, '$1$2')],
  ['other numbers and names', (text) => text.replace(/>[^<>\n]+<\//g, '>%E0 ..__c.__r{0}-1e9</')],
  [
    'every second line',
    (text) =>
      text
        .split('\n')
        .filter((line, at) => at < 2 || at % 2 === 0 || line.startsWith('</'))
        .join('\n'),
  ],
  ['nothing but the root', (text) => text.replace(/^((?:.*\n)?<\w+[^>]*>)[\s\S]*(<\/\w+>)\s*$/, '$1$2')],
];

for (const [name, damaged] of DAMAGE)
  test(`no rule breaks on ${name}`, () =>
    copy.during(
      [...FILES].map(([file, text]) => ({ kind: 'write', file, text: damaged(text) })),
      () => Promise.resolve(assert.ok(checkDeploy(copy.root).length > 0)),
    ));
