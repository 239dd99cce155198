import type { Fault } from './fault.ts';
import type { Reader } from './reader.ts';
import { developerName, record, type MetadataRecord } from './records.ts';
import type { Model } from './types.ts';

/** Something an administrator can set up, shown beside claims of rung 3 and never scored. */
export interface Fact {
  readonly key: string;
  readonly dimension: string;
  readonly apexClass: string;
  readonly objects: readonly string[];
  /** Keys of the questions whose rung 3 it stands beside. */
  readonly questions: readonly string[];
  /** Path of the Setup page that shows it. */
  readonly setup: string;
  readonly name: string;
  readonly meaning: string;
}

export interface Facts {
  readonly language: string;
  readonly facts: readonly Fact[];
}

const SETUP_ROOT = '/lightning/setup/';

/** The facts as config/model/facts.yaml states them; faults of shape and length are noted in the reader. */
export function readFacts(root: Reader): Facts {
  root.expectOnly(['language', 'facts']);
  return { language: root.field('language').text(10), facts: root.field('facts').items().map(readFact) };
}

function readFact(item: Reader): Fact {
  item.expectOnly(['key', 'dimension', 'apexClass', 'objects', 'questions', 'setup', 'name', 'meaning']);
  const list = (name: string): readonly string[] =>
    item
      .field(name)
      .items()
      .map((entry) => entry.text(40));
  return {
    key: item.field('key').text(40),
    dimension: item.field('dimension').text(40),
    apexClass: item.field('apexClass').text(40),
    objects: list('objects'),
    questions: list('questions'),
    setup: item.field('setup').text(255),
    name: item.field('name').text(40),
    meaning: item.field('meaning').text(320),
  };
}

/** What is wrong with the facts: keys, dimensions, questions that the model lacks, and Setup pages that are none. */
export function factFaults(file: string, { facts, language }: Facts, model: Model): readonly Fault[] {
  const dimensions = new Set(model.dimensions.map(({ key }) => key));
  const questions = new Set(model.dimensions.flatMap((dimension) => dimension.questions.map(({ key }) => key)));
  const keys = facts.map(({ key }) => key);
  return [
    ...(language === model.language
      ? []
      : [{ file, path: 'language', message: `expected ${model.language}, the language of l2o.yaml` }]),
    ...facts.flatMap((fact, index): Fault[] => {
      const at = `facts[${index}]`;
      const fault = (path: string, message: string): Fault => ({ file, path: `${at}.${path}`, message });
      return [
        ...(keys.indexOf(fact.key) === index
          ? []
          : [fault('key', `${fact.key} stands there twice; give each its own`)]),
        ...(dimensions.has(fact.dimension)
          ? []
          : [fault('dimension', 'no such dimension in l2o.yaml; correct the key')]),
        ...(fact.setup.startsWith(SETUP_ROOT) ? [] : [fault('setup', `must begin with ${SETUP_ROOT}`)]),
        ...fact.questions
          .filter((question) => !questions.has(question))
          .map((question) => fault('questions', `no question ${question} in l2o.yaml; correct the key`)),
      ];
    }),
  ];
}

/** One record for each fact. */
export function factRecords({ facts }: Facts): readonly MetadataRecord[] {
  return facts.map((fact, index) =>
    record('ConfigurationFact', fact.key, fact.name, {
      Key__c: fact.key,
      Dimension__c: developerName(fact.dimension),
      ApexClass__c: fact.apexClass,
      Objects__c: fact.objects.join(','),
      Questions__c: fact.questions.join(','),
      SetupPath__c: fact.setup,
      SortOrder__c: index + 1,
    }),
  );
}
