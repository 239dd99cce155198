import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { stringify } from 'yaml';
import { faultLine } from './fault.ts';
import { REPOSITORY, faultsAfter, withCopy } from './fixture.ts';
import { loadModel } from './load.ts';

const MODEL = 'config/model/l2o.yaml';
const METRICS = 'config/model/metrics.yaml';
const FIGURES = 'config/model/figures.yaml';
const FACTS = 'config/model/facts.yaml';

describe('the source of the model', () => {
  const { source, faults } = loadModel(REPOSITORY);
  const questions = source.model.dimensions.flatMap((dimension) => dimension.questions);

  it('has no fault', () => {
    assert.deepEqual(faults.map(faultLine), []);
  });

  it('holds 36 questions, 12 of them the quick check, 180 rungs', () => {
    assert.equal(questions.length, 36);
    assert.equal(questions.filter((question) => question.isQuick).length, 12);
    assert.equal(questions.flatMap((question) => question.rungs).length, 180);
  });

  it('says no title, prompt, reason or remedy twice', () => {
    for (const part of ['title', 'prompt', 'why', 'remedy'] as const) {
      assert.equal(new Set(questions.map((question) => question[part])).size, questions.length, part);
    }
  });

  it('describes every metric of the catalogue', () => {
    assert.equal(source.metrics.metrics.length, 36);
    assert.equal([...source.metrics.catalogue.values()].flat().length, 36);
  });

  it('lets every metric that has weight contradict some question, and no other', () => {
    const asked = new Set(questions.flatMap((question) => question.metrics));
    assert.deepEqual(
      source.metrics.metrics.filter(({ key, weight }) => asked.has(key) !== weight > 0).map(({ key }) => key),
      [],
    );
  });
});

describe('a fault in the source', () => {
  const cases: readonly [name: string, file: string, from: string, to: string, expected: string][] = [
    [
      'a question too many in the quick check',
      MODEL,
      '      - key: icp-3\n',
      '      - key: icp-3\n        quick: true\n',
      `${MODEL}: dimensions[0].questions[2].quick: must be false; the first two questions are the quick check`,
    ],
    [
      'a quick question that is not marked',
      MODEL,
      '        quick: true\n',
      '',
      `${MODEL}: dimensions[0].questions[0].quick: must be true; the first two questions are the quick check`,
    ],
    [
      'a key out of place',
      MODEL,
      'key: icp-2',
      'key: icp-1',
      `${MODEL}: dimensions[0].questions[1].key: expected icp-2, the key of this place`,
    ],
    [
      'an unknown metric',
      MODEL,
      'metrics: [win-rate, firmographics]',
      'metrics: [win-rat, firmographics]',
      `${MODEL}: dimensions[0].questions[0].metrics: no metric win-rat in the catalogue of metrics.yaml; correct it or add it there`,
    ],
    [
      'an unknown function',
      MODEL,
      'function: leadership',
      'function: finance',
      `${MODEL}: dimensions[0].questions[0].function: expected one of sales, marketing, presales, customerSuccess, revops, leadership`,
    ],
    [
      'a misspelt name',
      MODEL,
      '        whoKnows: The head of sales;',
      '        whoKnow: The head of sales;',
      `${MODEL}: dimensions[0].questions[0].whoKnow: unknown name; remove it or use one of key, quick, weight, function, metrics, setup, title, prompt, why, whoKnows, rungs, remedy`,
    ],
    [
      'a rung of degree',
      MODEL,
      'A seller opens an opportunity after any friendly conversation.',
      'A seller usually opens an opportunity after a conversation.',
      `${MODEL}: question.icp-2.rung.0: says "usually"; state what can be seen instead`,
    ],
    [
      'a rung with a choice in it',
      MODEL,
      'A seller opens an opportunity after any friendly conversation.',
      'A seller opens an opportunity after a call and/or a mail.',
      `${MODEL}: question.icp-2.rung.0: says "and/or"; choose one`,
    ],
    [
      'a rung without an end',
      MODEL,
      'friendly conversation.',
      'friendly conversation',
      `${MODEL}: question.icp-2.rung.0: a rung is a sentence; end it with a full stop`,
    ],
    [
      'a rung said twice',
      MODEL,
      'A seller opens an opportunity after any friendly conversation.',
      'Any seller agrees a price; finance finds out from the invoice.',
      `${MODEL}: question.commercial-2.rung.0: repeats question.icp-2.rung.0; say what differs`,
    ],
    [
      'bounds that do not rise',
      MODEL,
      'lowerBound: 2',
      'lowerBound: 1',
      `${MODEL}: zones[2].lowerBound: bounds must rise; give more than the zone before`,
    ],
    [
      'a Setup page that is none',
      MODEL,
      'setup: /lightning/setup/Flows/home',
      'setup: https://example.com',
      `${MODEL}: dimensions[3].questions[1].setup: must begin with /lightning/setup/; leave it out where there is no page`,
    ],
    [
      'words too long',
      MODEL,
      'shortName: ICP',
      'shortName: Ideal customer profile',
      `${MODEL}: dimensions[0].shortName: 22 characters; shorten to 20`,
    ],
    [
      'thresholds that turn back',
      METRICS,
      '[10, 17, 24, 30, 40]',
      '[10, 17, 24, 24, 40]',
      `${METRICS}: metrics[0].levels: thresholds must rise at every step, or fall at every step`,
    ],
    [
      'a threshold too few',
      METRICS,
      '[10, 17, 24, 30, 40]',
      '[10, 17, 24, 30]',
      `${METRICS}: metrics[0].levels: 4 thresholds; give five, the value at level 0, 1, 2, 3 and 4`,
    ],
    [
      'a metric in the wrong dimension',
      METRICS,
      'dimension: icp',
      'dimension: pipeline',
      `${METRICS}: metrics[0]: win-rate is not in catalogue.pipeline; add it`,
    ],
    [
      'a catalogue that lost a metric',
      METRICS,
      'slippage, ',
      '',
      `${METRICS}: catalogue: 35 entries; there must be 36`,
    ],
    [
      'an opportunity type mapped twice',
      METRICS,
      'type: New Customer',
      'type: New Business',
      `${METRICS}: dealTypes: New Business stands there twice; give each its own`,
    ],
    [
      'a public figure beside no metric',
      FIGURES,
      'metric: cycle-spread',
      'metric: cycle-length',
      `${FIGURES}: figures[2].metric: no metric cycle-length in the catalogue of metrics.yaml; correct it or add it there`,
    ],
    [
      'a public figure given twice',
      FIGURES,
      'key: win-rate-ebsta',
      'key: win-rate-implisit',
      `${FIGURES}: figures: win-rate-implisit stands there twice; give each its own`,
    ],
    [
      'findings that are neither sentences nor none',
      METRICS,
      'findings: none',
      'findings: nothing',
      `${METRICS}: metrics[0].findings: expected one of none`,
    ],
    [
      'a finding without an end',
      METRICS,
      'before the next review.',
      'before the next review',
      `${METRICS}: metric.contact-roles.finding.tooFewRoles: a finding is one sentence or more; end it with a full stop`,
    ],
    [
      'a fact beside no question',
      FACTS,
      'questions: [icp-2, icp-6',
      'questions: [icp-7, icp-6',
      `${FACTS}: facts[0].questions: no question icp-7 in l2o.yaml; correct the key`,
    ],
    [
      'a fact twice',
      FACTS,
      'key: leadFlows',
      'key: requiredFields',
      `${FACTS}: facts[1].key: requiredFields stands there twice; give each its own`,
    ],
    [
      'a fact without a page of Setup',
      FACTS,
      'setup: /lightning/setup/Flows/home',
      'setup: Flows',
      `${FACTS}: facts[1].setup: must begin with /lightning/setup/`,
    ],
    [
      'a weight below nothing',
      METRICS,
      'weight: 0.5',
      'weight: -1',
      `${METRICS}: metrics[8].weight: must be 0 or more`,
    ],
  ];

  for (const [name, file, from, to, expected] of cases) {
    it(`is named: ${name}`, () => {
      const lines = faultsAfter(file, from, to);
      assert.ok(lines.includes(expected), lines.join('\n'));
    });
  }

  it('is named: a rung that is missing', () => {
    const lines = faultsAfter(
      MODEL,
      '          0: A seller opens an opportunity after any friendly conversation.\n',
      '',
    );
    assert.deepEqual(lines, [
      `${MODEL}: dimensions[0].questions[1].rungs.0: words are missing; write them here (in quotes when they look like a number or hold a colon)`,
    ]);
  });

  it('is named with line and column when the file is no YAML', () => {
    const [line] = faultsAfter(MODEL, 'topLevel: 4', 'topLevel: [4');
    assert.match(line ?? '', /^config\/model\/l2o\.yaml: .* line \d+, column \d+/);
  });

  it('is named when a file is missing', () => {
    const lines = withCopy((root) => {
      rmSync(path.join(root, METRICS));
      return loadModel(root).faults.map(faultLine);
    });
    assert.deepEqual(lines, [`${METRICS}: the file is missing; restore it`]);
  });
});

describe('a second language', () => {
  const texts = loadModel(REPOSITORY).source.textsByLanguage.get('en_US') ?? new Map<string, string>();

  function load(words: Readonly<Record<string, string>>): ReturnType<typeof loadModel> {
    return withCopy((root) => {
      mkdirSync(path.join(root, 'config/model/words'), { recursive: true });
      writeFileSync(path.join(root, 'config/model/words/de.yaml'), stringify(words));
      return loadModel(root);
    });
  }

  it('is taken when it has words under every key', () => {
    const { source, faults } = load(Object.fromEntries(texts));
    assert.deepEqual(faults, []);
    assert.deepEqual([...source.textsByLanguage.keys()], ['en_US', 'de']);
    assert.equal(source.textsByLanguage.get('de')?.size, texts.size);
  });

  it('is refused by each key that it lacks', () => {
    const words = Object.fromEntries([...texts].filter(([key]) => key !== 'zone.architected.name'));
    assert.deepEqual(load(words).faults.map(faultLine), [
      'config/model/words/de.yaml: zone.architected.name: words are missing; write them here (in quotes when they look like a number or hold a colon)',
    ]);
  });

  it('is refused by each key that does not exist', () => {
    assert.deepEqual(load({ ...Object.fromEntries(texts), 'zone.none.name': 'x' }).faults.map(faultLine), [
      'config/model/words/de.yaml: zone.none.name: no such key in the files of config/model; remove it or correct it',
    ]);
  });
});
