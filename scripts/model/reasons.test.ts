import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { faultLine } from './fault.ts';
import { REPOSITORY } from './fixture.ts';
import { loadModel } from './load.ts';
import { reasonFaults } from './reasons.ts';
import type { Metrics } from './types.ts';

const { metrics } = loadModel(REPOSITORY).source;
const CLASSES = 'force-app/main/evidence/classes/metrics';

describe('the reasons of findings', () => {
  it('have one sentence each, and no sentence is without its reason', () => {
    assert.deepEqual(reasonFaults(REPOSITORY, 'metrics.yaml', metrics).map(faultLine), []);
  });

  it('are none for shapes, aggregates and persons, and some for every other metric', () => {
    const without = metrics.metrics.filter(({ findings }) => findings.size === 0).map(({ key }) => key);
    assert.deepEqual(without, [
      ...['win-rate', 'cycle-spread', 'discount-spread', 'expansion-share', 'pipeline-coverage', 'calibration'],
      ...['revenue-concentration', 'top-closer-share', 'users-active'],
    ]);
  });

  it('are refused without a sentence', () => {
    assert.deepEqual(faultsOf("tally.find(deal.finding('pastDue', days)); tally.find(deal.finding('new', days));"), [
      'metrics.yaml: metrics[0].findings: PastDueOpenMetric finds new; write its sentence',
    ]);
  });

  it('are refused as a sentence that no class gives', () => {
    assert.deepEqual(faultsOf(''), [
      'metrics.yaml: metrics[0].findings: PastDueOpenMetric never finds pastDue; remove its sentence',
    ]);
  });

  it('are refused when the sentence has a figure that the class lacks', () => {
    assert.deepEqual(faultsOf("tally.find(deal.finding(\n    'pastDue',\n    null\n));"), [
      'metrics.yaml: metrics[0].findings: pastDue: there is no figure to say with {0}',
    ]);
  });

  it('are refused when the class has a figure that the sentence lacks', () => {
    assert.deepEqual(faultsOf("tally.find(deal.finding('pastDue', days));", 'Late. Set a real date.'), [
      'metrics.yaml: metrics[0].findings: pastDue: say the figure with {0}',
    ]);
  });

  it('are refused when there is no class to give them', () => {
    assert.deepEqual(faultsOf(null), [`metrics.yaml: metrics[0].apexClass: no class PastDueOpenMetric in ${CLASSES}`]);
  });
});

/** The faults of the past-due metric alone, with its class replaced by `source`. */
function faultsOf(source: string | null, sentence?: string): readonly string[] {
  const only: Metrics = {
    ...metrics,
    metrics: metrics.metrics
      .filter(({ key }) => key === 'past-due-open')
      .map((metric) => (sentence === undefined ? metric : { ...metric, findings: new Map([['pastDue', sentence]]) })),
  };
  const root = mkdtempSync(path.join(tmpdir(), 'reasons-'));
  try {
    mkdirSync(path.join(root, CLASSES), { recursive: true });
    if (source !== null) writeFileSync(path.join(root, CLASSES, 'PastDueOpenMetric.cls'), source);
    return reasonFaults(root, 'metrics.yaml', only).map(faultLine);
  } finally {
    rmSync(root, { recursive: true });
  }
}
