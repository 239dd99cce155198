import type { Reader } from './reader.ts';
import { FUNCTIONS } from './types.ts';
import type { Benchmark, Dimension, Model, NamedFunction, Question, Rungs, TechnologyLayer, Zone } from './types.ts';

// Labels of custom metadata records end at 40 characters, so names that become labels do too.
const NAME = 40;
const SHORT_NAME = 20;
const SENTENCE = 160;
const PARAGRAPH = 320;
const CODE = 40;

/** The model as config/model/l2o.yaml states it; faults of shape and length are noted in the reader. */
export function readModel(root: Reader): Model {
  root.expectOnly([
    ...['key', 'version', 'language', 'topLevel', 'name', 'description'],
    ...['dimensions', 'zones', 'technology', 'benchmarks', 'functions'],
  ]);
  const topLevel = root.field('topLevel').number();
  return {
    key: root.field('key').text(CODE),
    version: root.field('version').text(20),
    language: root.field('language').text(10),
    topLevel,
    name: root.field('name').text(NAME),
    description: root.field('description').text(PARAGRAPH),
    dimensions: root
      .field('dimensions')
      .items()
      .map((item) => readDimension(item, topLevel)),
    zones: root.field('zones').items().map(readZone),
    technology: root
      .field('technology')
      .items()
      .map((item) => readLayer(item, topLevel)),
    benchmarks: root.field('benchmarks').items().map(readBenchmark),
    functions: readFunctions(root.field('functions')),
  };
}

function readDimension(item: Reader, topLevel: number): Dimension {
  item.expectOnly(['key', 'weight', 'name', 'shortName', 'definition', 'why', 'failureMode', 'questions']);
  return {
    key: item.field('key').text(CODE),
    weight: item.field('weight').number(1),
    name: item.field('name').text(NAME),
    shortName: item.field('shortName').text(SHORT_NAME),
    definition: item.field('definition').text(SENTENCE),
    why: item.field('why').text(PARAGRAPH),
    failureMode: item.field('failureMode').text(PARAGRAPH),
    questions: item
      .field('questions')
      .items()
      .map((question) => readQuestion(question, topLevel)),
  };
}

function readQuestion(item: Reader, topLevel: number): Question {
  item.expectOnly([
    ...['key', 'quick', 'weight', 'function', 'metrics', 'setup'],
    ...['title', 'prompt', 'why', 'whoKnows', 'rungs', 'remedy'],
  ]);
  return {
    key: item.field('key').text(CODE),
    isQuick: item.field('quick').flag(false),
    weight: item.field('weight').number(1),
    usualFunction: item.field('function').oneOf(FUNCTIONS),
    metrics: item
      .field('metrics')
      .items()
      .map((metric) => metric.text(CODE)),
    setup: item.field('setup').isMissing() ? '' : item.field('setup').text(255),
    title: item.field('title').text(NAME),
    prompt: item.field('prompt').text(SENTENCE),
    why: item.field('why').text(SENTENCE),
    whoKnows: item.field('whoKnows').text(SENTENCE),
    remedy: item.field('remedy').text(PARAGRAPH),
    rungs: readRungs(item.field('rungs'), topLevel),
  };
}

function readRungs(item: Reader, topLevel: number): Rungs {
  const levels = Array.from({ length: topLevel + 1 }, (_, level) => String(level));
  item.expectOnly(levels);
  return levels.map((level) => item.field(level).text(SENTENCE));
}

function readZone(item: Reader): Zone {
  item.expectOnly(['key', 'lowerBound', 'published', 'name', 'meaning']);
  return {
    key: item.field('key').text(CODE),
    lowerBound: item.field('lowerBound').number(),
    isPublished: item.field('published').flag(),
    name: item.field('name').text(NAME),
    meaning: item.field('meaning').text(PARAGRAPH),
  };
}

function readLayer(item: Reader, topLevel: number): TechnologyLayer {
  item.expectOnly(['key', 'name', 'prompt', 'rungs']);
  return {
    key: item.field('key').text(CODE),
    name: item.field('name').text(NAME),
    prompt: item.field('prompt').text(SENTENCE),
    rungs: readRungs(item.field('rungs'), topLevel),
  };
}

function readBenchmark(item: Reader): Benchmark {
  item.expectOnly(['key', 'value', 'segment', 'year', 'source', 'grade', 'publisherClaim', 'name', 'note']);
  return {
    key: item.field('key').text(CODE),
    value: item.field('value').number(),
    segment: item.field('segment').text(120),
    year: item.field('year').numberOrNull(),
    source: item.field('source').text(255),
    grade: item.field('grade').text(20),
    isPublisherClaim: item.field('publisherClaim').flag(),
    name: item.field('name').text(NAME),
    note: item.field('note').text(PARAGRAPH),
  };
}

function readFunctions(item: Reader): readonly NamedFunction[] {
  item.expectOnly(FUNCTIONS);
  return FUNCTIONS.map((key) => ({ key, name: item.field(key).text(NAME) }));
}
