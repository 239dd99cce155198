import { detailsOf, namesOf } from '../viewModel';
import type { AssessmentDto, ScorecardDto } from 'c/insightsScorecardApi';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';
import { results } from '../../insightsResultsApi/__tests__/fixtures';

const assessment = fixture.assessment as AssessmentDto;
const words = (change: Partial<AssessmentDto>) =>
  detailsOf({ ...assessment, ...change })
    .split(' · ')
    .map((text) => text.replace('c.insights_ResultsPage_', ''));

describe('detailsOf', () => {
  it('tells day, depth, status, model and moment of scoring', () => {
    expect(words({})).toEqual(['AsOf', 'Structural', 'Open', 'Model', 'ScoredAt']);
    expect(words({ depth: 'quick', status: 'Closed' })).toEqual(['AsOf', 'Quick', 'Closed', 'Model', 'ScoredAt']);
  });

  it('names the version of the words where it is another one than that of the assessment', () => {
    expect(detailsOf(assessment, assessment.version)).not.toContain('Words');
    expect(detailsOf(assessment, '9.9')).toContain('Model · c.insights_ResultsPage_Words');
  });

  it('leaves out what is not known', () => {
    expect(words({ asOf: null, scoredAt: null })).toEqual(['Structural', 'Open', 'Model']);
  });
});

describe('namesOf', () => {
  it('knows dimensions, questions and functions', () => {
    const names = namesOf(fixture as ScorecardDto, results);
    expect(names.map(({ key }) => key)).toEqual(expect.arrayContaining(['icp', 'icp-1', 'sales']));
    expect(namesOf(null, null)).toEqual([]);
  });
});
