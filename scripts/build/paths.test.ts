import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bundlePaths, writeBundlePaths } from './paths.ts';

describe('paths of the bundles', () => {
  let root = '';

  before(() => {
    root = mkdtempSync(path.join(tmpdir(), 'paths-'));
    for (const file of [
      'shared/lwc/zebra/zebra.ts',
      'app/lwc/ant/ant.ts',
      'app/lwc/plain/plain.js',
      'app/classes/A.cls',
    ]) {
      const target = path.join(root, 'force-app/main', file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, '');
    }
  });

  after(() => rmSync(root, { recursive: true }));

  it('names every TypeScript bundle of every room, sorted', () => {
    assert.deepEqual(Object.entries(bundlePaths(root)), [
      ['c/ant', ['./force-app/main/app/lwc/ant/ant.ts']],
      ['c/zebra', ['./force-app/main/shared/lwc/zebra/zebra.ts']],
    ]);
  });

  it('writes the file once and leaves it alone while nothing changes', () => {
    assert.equal(writeBundlePaths(root), true);
    assert.equal(writeBundlePaths(root), false);
    const written: unknown = JSON.parse(readFileSync(path.join(root, 'tsconfig.paths.json'), 'utf8'));
    assert.deepEqual(written, { compilerOptions: { paths: bundlePaths(root) } });
  });

  it('gives none where there is no package', () => {
    assert.deepEqual(bundlePaths(path.join(root, 'nowhere')), {});
  });
});
