import { score, ScoringError, whatIf } from 'c/scoring';
import { readVectors, resolveInput } from './vectorFile';

const file = readVectors();
const input = resolveInput(file, {
  model: 'four',
  respondents: [{ function: 'sales', answers: { 'a-*': 2, 'b-*': 2, 'c-*': 2, 'd-*': 2 } }],
  evidence: { a: 1, b: 1, c: 1 },
  technology: { crm: 3, ai: 1 },
});

describe('whatIf', () => {
  it('changes nothing without a change, and never its input', () => {
    const before = JSON.stringify(input);
    expect(whatIf(input, {})).toEqual(score(input));
    expect(JSON.stringify(input)).toBe(before);
  });

  it('moves level, gap, zone, readiness and quadrant with a proof', () => {
    const proven = { proven: 2 };
    const { index, dimensions } = whatIf(input, { dimensions: { a: proven, b: proven, c: proven, d: proven } });
    expect(dimensions[0]).toMatchObject({ key: 'a', claimed: 2, proven: 2, level: 2, gap: 0 });
    expect(dimensions[3]).toMatchObject({ key: 'd', isUnproven: false });
    expect(index).toMatchObject({
      level: 2,
      zone: 'architected',
      aiReadiness: 'conditional',
      blockers: [],
      quadrant: 'revenueMachineCorner',
      diagnosis: null,
    });
  });

  it('keeps a claim from lifting the level above its proof', () => {
    expect(whatIf(input, { dimensions: { a: { claimed: 4 } } }).dimensions[0]).toMatchObject({ level: 1, gap: 3 });
  });

  describe('with another value of a metric', () => {
    const [{ metric = '', dimension = '' } = {}] = input.evidence;
    const scale = { thresholds: [0.3, 0.6, 0.9, 1.1, 1.4], falling: [2.5, 3.5, 5, 8] };
    const provenAt = (value: number | null): number | null | undefined =>
      whatIf(input, { metrics: { [metric]: { value, scale } } }).dimensions.find(({ key }) => key === dimension)
        ?.proven;

    it('proves more up to the peak of the metric and less beyond it', () => {
      expect(input.evidence.filter((reading) => reading.dimension === dimension)).toHaveLength(1);
      expect([0.3, 0.9, 1.4, 2.5, 3.5, 8].map(provenAt)).toEqual([0, 2, 4, 4, 3, 1]);
    });

    it('proves nothing without its value', () => expect(provenAt(null)).toBeNull());

    it('refuses a metric that has no reading', () => {
      expect(() => whatIf(input, { metrics: { nowhere: { value: 1, scale } } })).toThrow(
        /change\.metrics\.nowhere: 'nowhere' is unknown/,
      );
    });
  });

  it('takes a side away with null', () => {
    expect(whatIf(input, { dimensions: { d: { claimed: null } } }).index).toMatchObject({
      level: null,
      ratedDimensions: 3,
    });
  });

  it('changes technology alone, or takes it away', () => {
    expect(whatIf(input, { technology: { crm: 1, ai: 4 } }).index.diagnosis).toBe('aiFirst');
    expect(whatIf(input, { technology: null }).index.quadrant).toBeNull();
  });

  it('refuses an unknown dimension and a level outside the ladder', () => {
    const change = { dimensions: { x: { claimed: 1 }, a: { proven: 4.5 } } };
    expect(() => whatIf(input, change)).toThrow(ScoringError);
    expect(() => whatIf(input, change)).toThrow(/change\.dimensions\.x: .*\n.*change\.dimensions\.a\.proven: /);
  });
});
