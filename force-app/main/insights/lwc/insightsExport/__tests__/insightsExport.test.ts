import { parse } from 'csv-parse/sync';
import { type Evidence, findingsFile, readingsFile } from 'c/insightsExport';
import { evidence, findings } from '../../insightsEvidenceApi/__tests__/fixtures';

jest.mock('@salesforce/apex/EvidencePageController.getEvidence', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/EvidencePageController.getFindings', () => ({ default: jest.fn() }), { virtual: true });

type Row = Record<string, string>;
const page = evidence as Evidence;
const [winRate] = page.metrics;
const found = { run: page.run, metric: winRate!, findings };
const read = (text: string): Row[] => parse(text, { columns: true, bom: true });

describe('readingsFile', () => {
  it('has a row for every reading, whatever became of it, with its reason', () => {
    const { name, type, text } = readingsFile(page, 'csv');
    expect(name).toBe('l2o-evidence-2026-03-31.csv');
    expect(type).toBe('text/plain');
    const rows = read(text);
    expect(rows.map(({ metric, outcome }) => `${metric} ${outcome}`)).toEqual(
      page.metrics.map(({ reading }) => `${reading.metric} ${reading.outcome}`),
    );
    expect(rows[1]?.reason).toBe('Opportunity.LeadSource cannot be read. Grant read access to the field.');
  });

  it('never makes a number of what was not measured', () => {
    const [measured, unable] = read(readingsFile(page, 'csv').text);
    expect(measured).toMatchObject({ evidencedValue: '21.5', evidencedLevel: '1.643', sample: '812', findings: '0' });
    expect(unable).toMatchObject({ evidencedValue: '', evidencedLevel: '', sample: '', findings: '' });
  });

  it('keeps the claim apart from the evidence, and says whose it is', () => {
    const [row] = read(readingsFile(page, 'csv').text);
    expect(row).toMatchObject({ claimedLevelOfDimension: '2.8', claimedIn: 'Spring' });
    const json = JSON.parse(readingsFile(page, 'json').text) as Record<string, Record<string, unknown[]>>;
    expect(json.claimed).toEqual({
      assessment: 'Spring',
      dimensions: [
        { dimension: 'icp', level: 2.8 },
        { dimension: 'pipeline', level: 3.1 },
      ],
    });
    expect(JSON.stringify(json.evidenced)).not.toContain('claimed');
    expect(json.evidenced?.readings).toHaveLength(page.metrics.length);
  });

  it('tells proof and coverage by the scoring rules', () => {
    const json = JSON.parse(readingsFile(page, 'json').text) as { evidenced: { dimensions: object[] } };
    expect(json.evidenced.dimensions).toEqual([
      { dimension: 'icp', level: 1.643, coverage: 0.5, coverageRise: null, moneyAtStake: 420000 },
      { dimension: 'pipeline', level: null, coverage: 0.2, coverageRise: 0.4, moneyAtStake: null },
    ]);
  });
});

describe('what the admin leaves out', () => {
  it('stands in both files, with its share', () => {
    const [row] = read(readingsFile(page, 'csv').text);
    expect(row).toMatchObject({
      amountField: 'ARR__c',
      leftOut: '312',
      leftOutOf: '2987',
      leftOutObject: 'Opportunity',
    });
    const json = JSON.parse(readingsFile(page, 'json').text) as {
      choices: unknown;
      evidenced: { readings: { leftOut: unknown }[] };
    };
    expect(json.choices).toEqual(page.run.choices);
    expect(json.evidenced.readings[0]?.leftOut).toEqual(page.run.choices?.shares[0]);
  });

  it('leaves the columns empty where everything counts', () => {
    const whole = { ...page, run: { ...page.run, choices: null } };
    const [row] = read(readingsFile(whole, 'csv').text);
    expect(row).toMatchObject({ amountField: '', leftOut: '', leftOutOf: '', leftOutObject: '' });
    expect(JSON.parse(readingsFile(whole, 'json').text)).toMatchObject({ choices: null });
  });
});

describe('findingsFile', () => {
  it('has a row for each record with its reason, and nothing that a spreadsheet would run', () => {
    const { name, text } = findingsFile(found, 'csv');
    expect(name).toBe('l2o-win-rate-2026-03-31.csv');
    const rows = read(text);
    expect(rows[0]).toMatchObject({ recordId: '006000000000001AAA', amount: '120000', figure: '43' });
    expect(rows[0]?.reason).toMatch(/^Close date 43 days past/);
    expect(rows[1]).toMatchObject({ name: "'=cmd|' /C calc'!A0", amount: '', figure: '' });
  });

  it('tells programs how many there are and how many are out of sight', () => {
    const { type, text } = findingsFile(found, 'json');
    expect(type).toBe('application/json');
    expect(JSON.parse(text)).toMatchObject({ total: 214, outOfSight: 3, records: [{ object: 'Opportunity' }, {}] });
  });
});
