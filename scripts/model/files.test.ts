import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { applyDrift, driftLines, driftOf, filesOf } from './files.ts';
import { REPOSITORY, edit, withCopy } from './fixture.ts';
import { loadModel } from './load.ts';

const files = filesOf(loadModel(REPOSITORY).source);
const QUESTION = 'force-app/main/model/customMetadata/Question.icp_1.md-meta.xml';
const STALE = 'force-app/main/model/customMetadata/Question.icp_7.md-meta.xml';
const FOREIGN = 'force-app/main/evidence/customMetadata/Other.kept.md-meta.xml';

describe('the committed records', () => {
  it('are as config/model asks', () => {
    assert.deepEqual(driftLines(driftOf(REPOSITORY, files)), []);
  });
});

describe('drift', () => {
  it('names a missing, a differing and a stale record, and is gone once applied', () => {
    withCopy((root) => {
      applyDrift(root, files, driftOf(root, files));
      edit(root, QUESTION, 'true', 'false');
      rmSync(path.join(root, QUESTION.replace('icp_1', 'icp_2')));
      writeFileSync(path.join(root, STALE), '');

      const drift = driftOf(root, files);
      assert.deepEqual(driftLines(drift), [
        `missing: ${QUESTION.replace('icp_1', 'icp_2')}`,
        `differs: ${QUESTION}`,
        `stale: ${STALE}`,
      ]);

      applyDrift(root, files, drift);
      assert.deepEqual(driftLines(driftOf(root, files)), []);
    });
  });

  it('leaves records of other types alone', () => {
    withCopy((root) => {
      mkdirSync(path.dirname(path.join(root, FOREIGN)), { recursive: true });
      writeFileSync(path.join(root, FOREIGN), '');

      applyDrift(root, files, driftOf(root, files));

      assert.ok(existsSync(path.join(root, FOREIGN)));
    });
  });

  it('shows a changed rung as one differing record', () => {
    withCopy((root) => {
      applyDrift(root, files, driftOf(root, files));
      edit(root, 'config/model/l2o.yaml', 'friendly conversation.', 'friendly talk.');

      assert.deepEqual(driftLines(driftOf(root, filesOf(loadModel(root).source))), [
        'differs: force-app/main/model/customMetadata/ModelText.en_US_question_icp_2_rung_0.md-meta.xml',
      ]);
    });
  });
});
