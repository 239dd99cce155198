import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { fault, type Fault } from '../reading/each.ts';
import { along, repeated, text } from '../reading/elements.ts';
import { columnFacts } from './columns.ts';

/** Least and most groupings down and across, by format. */
const GROUPINGS: Readonly<
  Record<string, readonly [down: readonly [number, number], across: readonly [number, number]]>
> = {
  Tabular: [
    [0, 0],
    [0, 0],
  ],
  Summary: [
    [1, 3],
    [0, 0],
  ],
  Matrix: [
    [1, 2],
    [1, 2],
  ],
};

export function format({ root }: Subject): readonly Fault[] {
  const element = first(root, 'format');
  const range = element && GROUPINGS[text(element)];
  if (!element || !range)
    return element && text(element) === 'MultiBlock' && all(root, 'block').length === 0
      ? [fault(element, 'a joined report has no block', 'Add blocks.')]
      : [];
  return (
    [
      ['groupingsDown', range[0]],
      ['groupingsAcross', range[1]],
    ] as const
  ).flatMap(([name, [least, most]]) => {
    const groupings = all(root, name);
    const extra = groupings[most];
    if (extra)
      return [
        fault(
          extra,
          `a report of format ${text(element)} has at most ${most} ${name}`,
          'Correct the format, or remove it.',
        ),
      ];
    return groupings.length < least
      ? [fault(element, `a report of format ${text(element)} needs ${name}`, 'Add a grouping, or correct the format.')]
      : [];
  });
}

function groupings(root: XmlElement): readonly XmlElement[] {
  return [...all(root, 'groupingsDown'), ...all(root, 'groupingsAcross')];
}

export function groupingTwice({ root }: Subject): readonly Fault[] {
  const fields = groupings(root).flatMap((grouping) => all(grouping, 'field'));
  return repeated(fields, (name) => `the report is grouped by ${name} twice`, 'Keep one of them.');
}

export function granularity({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return groupings(root).flatMap((grouping) => {
    const element = first(grouping, 'dateGranularity');
    const facts = columnFacts(index, value(grouping, 'field'));
    if (!element || text(element) === 'None' || !facts || /^(Date|DateTime|String)$/.test(facts.type)) return [];
    return [fault(element, `${facts.name} is ${facts.type}, which has no ${text(element)}s`, 'Write None.')];
  });
}

export function groupedByText({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return groupings(root).flatMap((grouping) => {
    const field = first(grouping, 'field');
    const facts = field && columnFacts(index, text(field));
    return field && facts && /^(LongTextArea|Html|MultiselectPicklist)$/.test(facts.type)
      ? [fault(field, `${facts.name} is ${facts.type}, which is not grouped by`, 'Group by another field.')]
      : [];
  });
}

export function chart({ root }: Subject): readonly Fault[] {
  const element = first(root, 'chart');
  if (!element || value(element, 'chartType') === 'None') return [];
  if (value(root, 'format') === 'Tabular')
    return [fault(element, 'a report without groupings has a chart', 'Group the report, or remove the chart.')];
  const grouped = new Set(groupings(root).map((grouping) => value(grouping, 'field')));
  const columns = element.children.filter(({ name }) => /^(groupingColumn|secondaryGroupingColumn)$/.test(name));
  const type = first(element, 'chartType');
  const needsSecond = type && /(Grouped|Stacked|StackedTo100)$/.test(text(type));
  return [
    ...columns
      .filter((column) => !grouped.has(text(column)))
      .map((column) => fault(column, `the report is not grouped by ${text(column)}`, 'Name a grouping of the report.')),
    ...(type && !columns.some(({ name }) => name === 'groupingColumn')
      ? [fault(type, 'the chart names no groupingColumn', 'Add it.')]
      : []),
    ...(type &&
    needsSecond === true &&
    !first(element, 'secondaryGroupingColumn') &&
    all(element, 'chartSummaries').length < 2
      ? [fault(type, `a chart of type ${text(type)} needs a secondaryGroupingColumn`, 'Add it, or correct the type.')]
      : []),
  ];
}

/** What a chart or a dashboard adds up is summed up in the report. */
export function chartSummaries({ root }: Subject): readonly Fault[] {
  const summed = new Set([
    'RowCount',
    ...all(root, 'columns')
      .filter((column) => all(column, 'aggregateTypes').length > 0)
      .map((column) => value(column, 'field')),
    ...all(root, 'aggregates').map((aggregate) => value(aggregate, 'developerName')),
  ]);
  return along(root, 'chart', 'chartSummaries', 'column')
    .filter((column) => !summed.has(text(column)))
    .map((column) => fault(column, `the report does not sum up ${text(column)}`, 'Add aggregateTypes to the column.'));
}

export function rowLimit({ root }: Subject): readonly Fault[] {
  const limit = first(root, 'rowLimit');
  if (!limit) return [];
  if (value(root, 'format') !== 'Tabular')
    return [fault(limit, 'only a report without groupings limits its rows', 'Remove rowLimit.')];
  return first(root, 'sortColumn') && Number(text(limit)) > 0
    ? []
    : [fault(limit, 'rowLimit needs a number of rows and a sortColumn', 'Add them.')];
}

export function summaryFormulas({ root }: Subject): readonly Fault[] {
  const aggregates = all(root, 'aggregates');
  const isTabular = value(root, 'format') === 'Tabular';
  return [
    ...repeated(
      aggregates.flatMap((each) => all(each, 'developerName')),
      (name) => `two formulas are called ${name}`,
      'Rename one.',
    ),
    ...aggregates.flatMap((aggregate) => {
      const name = first(aggregate, 'developerName');
      const formula = first(aggregate, 'calculatedFormula');
      if (isTabular)
        return [
          fault(aggregate, 'a report without groupings has a summary formula', 'Group the report, or remove it.'),
        ];
      if (name && !/^(FORMULA\d+|[A-Za-z](_?[A-Za-z0-9])*)$/.test(text(name)))
        return [fault(name, `'${text(name)}' is no name`, 'Write FORMULA1.')];
      const problem = formula ? formulaProblem(text(formula)) : null;
      return formula && problem !== null ? [fault(formula, problem, 'Correct the formula.')] : [];
    }),
  ];
}

function formulaProblem(formula: string): string | null {
  if (formula === '') return 'the formula is empty';
  let depth = 0;
  for (const sign of formula.replace(/"[^"]*"/g, '')) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return 'a parenthesis is closed that was not opened';
  }
  if (depth > 0) return 'a parenthesis is not closed';
  return /[+\-*/&,]\s*$/.test(formula) ? 'the formula ends in the middle' : null;
}

export function buckets({ root }: Subject): readonly Fault[] {
  const fields = all(root, 'buckets');
  return [
    ...repeated(
      fields.flatMap((each) => all(each, 'developerName')),
      (name) => `two bucket fields are called ${name}`,
      'Rename one.',
    ),
    ...fields.flatMap((bucket) => {
      const name = first(bucket, 'developerName');
      const values = all(bucket, 'values');
      if (name && !/^BucketField_\w+$/.test(text(name)))
        return [fault(name, `'${text(name)}' is no name of a bucket field`, 'Write BucketField_ and a name.')];
      if (values.length === 0)
        return [fault(bucket, `the bucket field ${value(bucket, 'masterLabel')} has no values`, 'Add values.')];
      return [
        ...repeated(
          values.flatMap((each) => all(each, 'value')),
          (each) => `the bucket ${each} stands twice`,
          'Keep one of them.',
        ),
        ...(value(bucket, 'bucketType') === 'number' ? values.flatMap(rangeFaults) : []),
      ];
    }),
  ];
}

function rangeFaults(bucket: XmlElement): readonly Fault[] {
  return all(bucket, 'sourceValues').flatMap((range) => {
    const [from, to] = [first(range, 'from'), first(range, 'to')];
    const bad = [from, to].find((end) => end !== undefined && text(end) !== '' && Number.isNaN(Number(text(end))));
    if (bad) return [fault(bad, `'${text(bad)}' is no number`, 'Write a number.')];
    return from && to && text(from) !== '' && text(to) !== '' && Number(text(from)) > Number(text(to))
      ? [fault(to, `the range ends at ${text(to)}, before it begins at ${text(from)}`, 'Correct the range.')]
      : [];
  });
}
