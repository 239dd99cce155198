import type { ScorecardDto } from 'c/insightsScorecardApi';
import { treeFrom, type FigureRef } from 'c/insightsWorkings';
import { results } from '../../insightsResultsApi/__tests__/fixtures';
import scorecard from '../../insightsScorecardApi/__tests__/scorecard.json';

const { dimensions } = scorecard as ScorecardDto;

describe('treeFrom', () => {
  it.each<[FigureRef, object]>([
    [
      { scope: 'index', figure: 'technology' },
      { operation: 'higher', result: 3 },
    ],
    [
      { scope: 'dimension', key: 'icp', figure: 'proven' },
      { result: 1.64, operands: [{ subject: 'win-rate' }, { subject: 'lead-conversion' }] },
    ],
    [{ scope: 'dimension', key: 'icp', figure: 'claimed' }, { result: 2.833333 }],
    [
      { scope: 'question', key: 'icp-1', figure: 'spread' },
      { result: 2, operands: [{ subject: 'sales' }, { subject: 'revops' }] },
    ],
    [
      { scope: 'question', key: 'icp-2', figure: 'claimed' },
      { result: null, withheld: 'private' },
    ],
    [{ scope: 'question', key: 'pipeline-1', figure: 'claimed' }, { operands: [{ label: 'consensus' }] }],
  ])('unfolds %p', (ref, tree) => {
    expect(treeFrom(results, dimensions, ref)).toMatchObject(tree);
  });

  it.each<FigureRef>([
    { scope: 'dimension', key: 'former', figure: 'level' },
    { scope: 'question', key: 'former', figure: 'spread' },
  ])('has nothing for what the model no longer has: %p', (ref) => {
    expect(treeFrom(results, dimensions, ref)).toBeNull();
  });

  it('has nothing where the input cannot be scored', () => {
    const broken = { ...results, scoringInput: results.scoringInput.replace('"topLevel":4', '"topLevel":0') };
    expect(treeFrom(broken, dimensions, { scope: 'index', figure: 'level' })).toBeNull();
  });

  it('lets other failures through', () => {
    expect(() => treeFrom({ ...results, scoringInput: '{' }, dimensions, { scope: 'index', figure: 'level' })).toThrow(
      SyntaxError,
    );
  });
});
