import { createHash } from 'node:crypto';
import type { Figures, Metrics, Model, ModelSource, Texts } from './types.ts';

/** A value of a custom metadata field; a number is written as a double, null as nil. */
export type FieldValue = string | number | boolean | null;

/** A custom metadata record as it is to be written. */
export interface MetadataRecord {
  /** Type without its suffix, for example `Question`. */
  readonly type: string;
  readonly name: string;
  readonly label: string;
  readonly values: Readonly<Record<string, FieldValue>>;
}

// Limits of the platform for the name and label of a custom metadata record.
const LONGEST_NAME = 40;
const LONGEST_LABEL = 40;
const HASH = 8;

/** The records of the model room: structure first, then the words of each language. */
export function modelRecords({ model, textsByLanguage }: ModelSource): readonly MetadataRecord[] {
  return [
    ...structureRecords(model),
    ...[...textsByLanguage].flatMap(([language, texts]) => textRecords(language, texts)),
  ];
}

/** The records of the evidence room: one for each computed metric and each mapped opportunity type. */
export function evidenceRecords(metrics: Metrics): readonly MetadataRecord[] {
  return [
    ...metrics.metrics.map((metric, index) =>
      record('Metric', metric.key, metric.name, {
        Key__c: metric.key,
        Dimension__c: developerName(metric.dimension),
        ApexClass__c: metric.apexClass,
        Category__c: metric.category,
        LifecycleStage__c: metric.lifecycleStage,
        Unit__c: metric.unit,
        ...Object.fromEntries(metric.levels.map((value, level) => [`Level${level}__c`, value])),
        ...Object.fromEntries(metric.falling.map((value, place) => [`Falling${4 - place}__c`, value])),
        Weight__c: metric.weight,
        MinimumSample__c: metric.minimumSample,
        LookBack__c: metric.lookBack,
        TouchedBy__c: metric.touchedBy.length === 0 ? null : metric.touchedBy.join(','),
        ThresholdGrade__c: metric.grade,
        ThresholdSource__c: metric.source,
        SortOrder__c: index + 1,
        HasFindings__c: metric.findings.size > 0,
      }),
    ),
    ...metrics.dealTypes.map(({ type, dealType }) =>
      record('DealType', type, type, { OpportunityType__c: type, DealType__c: dealType }),
    ),
  ];
}

/** One record for each public figure, in the order of the file. */
export function figureRecords({ figures }: Figures): readonly MetadataRecord[] {
  return figures.map((figure, index) =>
    record('PublicFigure', figure.key, figure.key, {
      Key__c: figure.key,
      Metric__c: figure.metric,
      Value__c: figure.value,
      Unit__c: figure.unit,
      Year__c: figure.year,
      Source__c: figure.source,
      Grade__c: figure.grade,
      SortOrder__c: index + 1,
    }),
  );
}

function structureRecords(model: Model): readonly MetadataRecord[] {
  const owner = developerName(model.key);
  return [
    record('MaturityModel', model.key, model.name, {
      Version__c: model.version,
      TopLevel__c: model.topLevel,
      SortOrder__c: 1,
    }),
    ...model.dimensions.flatMap((dimension, index) => [
      record('Dimension', dimension.key, dimension.name, {
        Model__c: owner,
        Key__c: dimension.key,
        SortOrder__c: index + 1,
        Weight__c: dimension.weight,
      }),
      ...dimension.questions.map((question, place) =>
        record('Question', question.key, question.title, {
          Dimension__c: developerName(dimension.key),
          Key__c: question.key,
          SortOrder__c: place + 1,
          Weight__c: question.weight,
          IsQuickCheck__c: question.isQuick,
          Metrics__c: question.metrics.join(','),
          UsualFunction__c: question.usualFunction,
          SetupPath__c: question.setup === '' ? null : question.setup,
        }),
      ),
    ]),
    ...model.zones.map((zone, index) =>
      record('Zone', zone.key, zone.name, {
        Model__c: owner,
        Key__c: zone.key,
        LowerBound__c: zone.lowerBound,
        SortOrder__c: index + 1,
        IsPublished__c: zone.isPublished,
      }),
    ),
    ...model.technology.map((layer, index) =>
      record('TechnologyLayer', layer.key, layer.name, { Model__c: owner, Key__c: layer.key, SortOrder__c: index + 1 }),
    ),
    ...model.benchmarks.map((mark) =>
      record('Benchmark', mark.key, mark.name, {
        Model__c: owner,
        Key__c: mark.key,
        Value__c: mark.value,
        Segment__c: mark.segment,
        Year__c: mark.year,
        Source__c: mark.source,
        Grade__c: mark.grade,
        IsPublisherClaim__c: mark.isPublisherClaim,
      }),
    ),
  ];
}

function textRecords(language: string, texts: Texts): readonly MetadataRecord[] {
  return [...texts].map(([key, words]) =>
    record('ModelText', `${language}.${key}`, key, { Key__c: key, Language__c: language, Text__c: words }),
  );
}

/** An active record whose name is made of the given one. */
export function record(type: string, name: string, label: string, values: MetadataRecord['values']): MetadataRecord {
  const active = { IsActive__c: true, ...values };
  return { type, name: developerName(name), label: label.slice(0, LONGEST_LABEL).trim(), values: active };
}

/** A stable record name: letters, digits and single underscores, at most 40; a longer one is cut and ends in a hash of the whole. */
export function developerName(key: string): string {
  const name = key.replaceAll(/[^A-Za-z0-9]+/g, '_').replaceAll(/^_+|_+$/g, '');
  if (name.length <= LONGEST_NAME) return name;
  const start = name.slice(0, LONGEST_NAME - HASH - 1).replace(/_+$/, '');
  return `${start}_${createHash('sha256').update(key).digest('hex').slice(0, HASH)}`;
}
