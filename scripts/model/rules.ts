import type { Fault } from './fault.ts';
import type { Dimension, Figures, Metrics, Model } from './types.ts';

// The shape of the L2O model: six dimensions of six questions, of which the first two are the quick check.
const DIMENSIONS = 6;
const QUESTIONS = 6;
const QUICK = 2;
// Every metric the method names, computed or not.
const CATALOGUE = 36;
const SETUP_ROOT = '/lightning/setup/';

/** What is wrong with the model: counts, quick check, keys, bounds, and metrics that the catalogue lacks. */
export function modelFaults(file: string, model: Model, metrics: Metrics): readonly Fault[] {
  const known = new Set([...metrics.catalogue.values()].flat());
  const fault = (path: string, message: string): Fault => ({ file, path, message });
  return [
    ...count(file, 'dimensions', model.dimensions.length, DIMENSIONS),
    ...repeated(
      file,
      'dimensions',
      model.dimensions.map(({ key }) => key),
    ),
    ...model.dimensions.flatMap((dimension, index) => dimensionFaults(file, `dimensions[${index}]`, dimension, known)),
    ...repeated(
      file,
      'dimensions',
      model.dimensions.flatMap(({ questions }) => questions.map(({ key }) => key)),
    ),
    ...repeated(
      file,
      'zones',
      model.zones.map(({ key }) => key),
    ),
    ...repeated(
      file,
      'technology',
      model.technology.map(({ key }) => key),
    ),
    ...repeated(
      file,
      'benchmarks',
      model.benchmarks.map(({ key }) => key),
    ),
    ...(model.zones[0]?.lowerBound === 0 ? [] : [fault('zones[0].lowerBound', 'the lowest zone must begin at 0')]),
    ...model.zones.flatMap(({ lowerBound }, index) =>
      index > 0 && lowerBound <= (model.zones[index - 1]?.lowerBound ?? 0)
        ? [fault(`zones[${index}].lowerBound`, 'bounds must rise; give more than the zone before')]
        : [],
    ),
  ];
}

function dimensionFaults(
  file: string,
  path: string,
  dimension: Dimension,
  known: ReadonlySet<string>,
): readonly Fault[] {
  return [
    ...count(file, `${path}.questions`, dimension.questions.length, QUESTIONS),
    ...dimension.questions.flatMap((question, index): Fault[] => {
      const at = `${path}.questions[${index}]`;
      const key = `${dimension.key}-${index + 1}`;
      const isQuick = index < QUICK;
      return [
        ...(question.key === key
          ? []
          : [{ file, path: `${at}.key`, message: `expected ${key}, the key of this place` }]),
        ...(question.isQuick === isQuick
          ? []
          : [
              { file, path: `${at}.quick`, message: `must be ${isQuick}; the first two questions are the quick check` },
            ]),
        ...(question.weight > 0 ? [] : [{ file, path: `${at}.weight`, message: 'must be above 0' }]),
        ...(question.setup === '' || question.setup.startsWith(SETUP_ROOT)
          ? []
          : [
              {
                file,
                path: `${at}.setup`,
                message: `must begin with ${SETUP_ROOT}; leave it out where there is no page`,
              },
            ]),
        ...question.metrics
          .filter((metric) => !known.has(metric))
          .map((metric) => ({
            file,
            path: `${at}.metrics`,
            message: `no metric ${metric} in the catalogue of metrics.yaml; correct it or add it there`,
          })),
      ];
    }),
  ];
}

/** What is wrong with the metrics: the catalogue's size and dimensions, keys, and metrics outside it. */
export function metricFaults(file: string, metrics: Metrics, model: Model): readonly Fault[] {
  const listed = [...metrics.catalogue.values()].flat();
  const dimensions = new Set(model.dimensions.map(({ key }) => key));
  return [
    ...count(file, 'catalogue', listed.length, CATALOGUE),
    ...repeated(file, 'catalogue', listed),
    ...[...metrics.catalogue.keys()]
      .filter((key) => !dimensions.has(key))
      .map((key) => ({ file, path: `catalogue.${key}`, message: 'no such dimension in l2o.yaml; correct the key' })),
    ...repeated(
      file,
      'metrics',
      metrics.metrics.map(({ key }) => key),
    ),
    ...repeated(
      file,
      'flags',
      metrics.flags.map(({ key }) => key),
    ),
    ...repeated(
      file,
      'dealTypes',
      metrics.dealTypes.map(({ type }) => type),
    ),
    ...metrics.metrics.flatMap((metric, index): Fault[] => [
      ...(metrics.catalogue.get(metric.dimension)?.includes(metric.key)
        ? []
        : [
            {
              file,
              path: `metrics[${index}]`,
              message: `${metric.key} is not in catalogue.${metric.dimension}; add it`,
            },
          ]),
      ...(metric.weight >= 0 ? [] : [{ file, path: `metrics[${index}].weight`, message: 'must be 0 or more' }]),
      ...(Number.isInteger(metric.minimumSample) && metric.minimumSample > 0
        ? []
        : [{ file, path: `metrics[${index}].minimumSample`, message: 'must be a whole number above 0' }]),
    ]),
  ];
}

/** What is wrong with the public figures: keys, and metrics that the catalogue lacks. */
export function figureFaults(file: string, { figures }: Figures, metrics: Metrics): readonly Fault[] {
  const known = new Set([...metrics.catalogue.values()].flat());
  return [
    ...repeated(
      file,
      'figures',
      figures.map(({ key }) => key),
    ),
    ...figures.flatMap(({ metric }, index): Fault[] =>
      known.has(metric)
        ? []
        : [
            {
              file,
              path: `figures[${index}].metric`,
              message: `no metric ${metric} in the catalogue of metrics.yaml; correct it or add it there`,
            },
          ],
    ),
  ];
}

function count(file: string, path: string, found: number, expected: number): readonly Fault[] {
  return found === expected ? [] : [{ file, path, message: `${found} entries; there must be ${expected}` }];
}

function repeated(file: string, path: string, keys: readonly string[]): readonly Fault[] {
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => ({ file, path, message: `${key} stands there twice; give each its own` }));
}
