import type { Facts } from './facts.ts';
import type { Figures, Metrics, Model, Rungs, Texts } from './types.ts';

/** The words of the model, the metrics, the public figures and the facts by key, in the order of the files. */
export function textsOf(model: Model, metrics: Metrics, { figures }: Figures, { facts }: Facts): Texts {
  return new Map([
    ...group('model', model.key, { name: model.name, description: model.description }),
    ...model.dimensions.flatMap((dimension) => [
      ...group('dimension', dimension.key, {
        name: dimension.name,
        shortName: dimension.shortName,
        definition: dimension.definition,
        why: dimension.why,
        failureMode: dimension.failureMode,
      }),
      ...dimension.questions.flatMap((question) => [
        ...group('question', question.key, {
          title: question.title,
          prompt: question.prompt,
          why: question.why,
          whoKnows: question.whoKnows,
          remedy: question.remedy,
        }),
        ...ladder('question', question.key, question.rungs),
      ]),
    ]),
    ...model.zones.flatMap((zone) => group('zone', zone.key, { name: zone.name, meaning: zone.meaning })),
    ...model.technology.flatMap((layer) => [
      ...group('technology', layer.key, { name: layer.name, prompt: layer.prompt }),
      ...ladder('technology', layer.key, layer.rungs),
    ]),
    ...model.benchmarks.flatMap((mark) => group('benchmark', mark.key, { name: mark.name, note: mark.note })),
    ...metrics.metrics.flatMap((metric) => [
      ...group('metric', metric.key, {
        name: metric.name,
        question: metric.question,
        formula: metric.formula,
        remedy: metric.remedy,
        ...(metric.remedyOfTooMuch === null ? {} : { remedyOfTooMuch: metric.remedyOfTooMuch }),
      }),
      ...group('metric', `${metric.key}.finding`, Object.fromEntries(metric.findings)),
    ]),
    ...metrics.flags.flatMap((flag) => group('flag', flag.key, { name: flag.name, meaning: flag.meaning })),
    ...figures.flatMap(({ key, segment, note }) => group('figure', key, { segment, note })),
    ...facts.flatMap((fact) => group('fact', fact.key, { name: fact.name, meaning: fact.meaning })),
    ...model.functions.flatMap((entry) => group('function', entry.key, { name: entry.name })),
  ]);
}

type Entry = readonly [key: string, words: string];

function group(kind: string, key: string, words: Readonly<Record<string, string>>): readonly Entry[] {
  return Object.entries(words).map(([part, text]): Entry => [`${kind}.${key}.${part}`, text]);
}

function ladder(kind: string, key: string, rungs: Rungs): readonly Entry[] {
  return rungs.map((text, level): Entry => [`${kind}.${key}.rung.${level}`, text]);
}
