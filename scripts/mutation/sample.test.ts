import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleOf } from './sample.ts';

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

test('a sample is the same for everybody, in the order of what it is drawn from', () => {
  const drawn = sampleOf(WORDS, 3, (word) => word);
  assert.equal(drawn.length, 3);
  assert.deepEqual(
    sampleOf(WORDS, 3, (word) => word),
    drawn,
  );
  assert.deepEqual(new Set(sampleOf([...WORDS].reverse(), 3, (word) => word)), new Set(drawn));
  assert.deepEqual(
    WORDS.filter((word) => drawn.includes(word)),
    drawn,
  );
});

test('what has changed draws another lot; a sample larger than all is all', () => {
  const before = sampleOf(WORDS, 4, (word) => `${word} as it was`);
  assert.notDeepEqual(
    sampleOf(WORDS, 4, (word) => `${word} as it is now`),
    before,
  );
  assert.deepEqual(
    sampleOf(WORDS, 100, (word) => word),
    WORDS,
  );
});
