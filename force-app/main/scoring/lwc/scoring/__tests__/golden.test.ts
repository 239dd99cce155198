import { readFileSync } from 'node:fs';
import path from 'node:path';
import { score, type ScoringResult } from 'c/scoring';
import { readVectors, resolveInput, type Vector } from './vectorFile';

function read(name: string): unknown {
  return JSON.parse(readFileSync(path.join(__dirname, 'golden', name), 'utf8'));
}

describe('a full structural assessment', () => {
  it('gives its whole scorecard', () => {
    const assessment = read('assessment.json') as Vector['input'];
    const scorecard = read('scorecard.json') as ScoringResult;
    expect(score(resolveInput(readVectors(), assessment))).toEqual(scorecard);
  });
});
