import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fatalFiles } from './fatalFiles.ts';

const FILES = Array.from({ length: 1000 }, (_, place) => `file-${place}`);

/** An engine that dies of these files; counts its runs. */
function engine(...deadly: readonly string[]): {
  survives: (files: readonly string[]) => Promise<boolean>;
  runs: number;
} {
  const made = {
    runs: 0,
    survives: (files: readonly string[]): Promise<boolean> => {
      made.runs += 1;
      return Promise.resolve(!files.some((file) => deadly.includes(file)));
    },
  };
  return made;
}

test('one deadly file of a thousand is found in a dozen runs', async () => {
  for (const file of ['file-0', 'file-437', 'file-999']) {
    const dying = engine(file);
    assert.deepEqual(await fatalFiles(FILES, dying.survives), [file]);
    assert.ok(dying.runs <= 14, `${dying.runs} runs`);
  }
});

test('all of several deadly files are found', async () => {
  assert.deepEqual(await fatalFiles(FILES, engine('file-7', 'file-8', 'file-900').survives), [
    'file-7',
    'file-8',
    'file-900',
  ]);
});

test('an engine that is broken itself, or dies of everything, blames no file', async () => {
  assert.equal(await fatalFiles(FILES, () => Promise.resolve(false)), null);
  assert.equal(await fatalFiles(FILES, (files) => Promise.resolve(files.length === 0)), null);
});
