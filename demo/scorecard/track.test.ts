import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trackHeader, trackText } from './track.ts';

test('the rung numbers stand above their rungs', () => {
  const track = trackText({ claimed: null, proven: null });
  assert.deepEqual(
    [...trackHeader()].map((mark, at) => (mark === ' ' ? '' : track[at])).filter(Boolean),
    Array(5).fill('┼'),
  );
});

test('claim is a ring, proof a dot, the gap a double line', () => {
  assert.equal(trackText({ claimed: 2, proven: 1 }), '┼───────●═══════○───────┼───────┼');
  assert.equal(trackText({ claimed: 0, proven: 4 }), `○${'═'.repeat(31)}●`);
});

test('claim and proof on one place are one mark', () => {
  assert.equal(trackText({ claimed: 3, proven: 3 }), '┼───────┼───────┼───────◉───────┼');
});

test('one side alone has no gap, neither is a dashed track', () => {
  assert.equal(trackText({ claimed: null, proven: 1 }), '┼───────●───────┼───────┼───────┼');
  assert.equal(trackText({ claimed: null, proven: null }), '┼╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌┼');
});
