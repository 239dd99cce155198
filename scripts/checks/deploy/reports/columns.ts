import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import { objectOfTable } from '../../references/reports.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { fault, type Fault } from '../reading/each.ts';
import { along, repeated, text } from '../reading/elements.ts';
import { fieldFacts, type FieldFacts } from '../reading/fieldFacts.ts';
import { operatorProblem, valueProblem } from '../reading/filters.ts';
import { logicFaults } from '../reading/logic.ts';

/** The field behind a column of an own report type or of a custom object; null where nothing is known of it. */
export function columnFacts(index: PackageIndex, column: string): FieldFacts | null {
  const [table = '', path] = column.split('$');
  if (path !== undefined) {
    const object = path.includes('.') ? null : objectOfTable(index, table);
    return object === null ? null : fieldFacts(index, object, path);
  }
  const [object = '', field = ''] = column.split('.');
  return /__c$/.test(field) ? fieldFacts(index, object, field) : null;
}

export function columnTwice({ root }: Subject): readonly Fault[] {
  return repeated(along(root, 'columns', 'field'), (name) => `the column ${name} stands twice`, 'Keep one of them.');
}

const NUMERIC = /^(Number|Currency|Percent|Summary|Id|String)$/;

export function columnSums({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return all(root, 'columns').flatMap((column) => {
    const facts = columnFacts(index, value(column, 'field'));
    if (!facts || NUMERIC.test(facts.type) || facts.type === 'Checkbox') return [];
    const isDate = /^Date/.test(facts.type);
    return all(column, 'aggregateTypes')
      .filter(
        (each) => /^(Sum|Average|Median)$/.test(text(each)) || (!isDate && /^(Maximum|Minimum)$/.test(text(each))),
      )
      .map((each) => fault(each, `${facts.name} is ${facts.type}, which has no ${text(each)}`, 'Remove it.'));
  });
}

export function filterLogic({ root }: Subject): readonly Fault[] {
  const filter = first(root, 'filter');
  const logic = filter && first(filter, 'booleanFilter');
  const problem = filter && logic && logicFaults(text(logic), all(filter, 'criteriaItems').length)[0];
  return problem === undefined || !logic
    ? []
    : [fault(logic, `'${text(logic)}': ${problem}`, 'Name every filter, from 1, joined by AND and OR.')];
}

function criteria(root: XmlElement): readonly XmlElement[] {
  return [...along(root, 'filter', 'criteriaItems'), ...along(root, 'crossFilters', 'criteriaItems')];
}

export function filterFits({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return criteria(root).flatMap((item) => {
    const facts = columnFacts(index, value(item, 'column'));
    const operator = first(item, 'operator');
    if (!facts || !operator || value(item, 'columnToColumn') === 'true') return [];
    const wrong = operatorProblem(facts, text(operator));
    if (wrong !== null) return [fault(operator, wrong, 'Use an operator of its type.')];
    const bad = valueProblem(facts, text(operator), value(item, 'value'));
    return bad === null ? [] : [fault(first(item, 'value') ?? item, bad, 'Correct the value.')];
  });
}

/** Columns that a report can sort by, chart or sum up. */
export function sorting({ root }: Subject): readonly Fault[] {
  const column = first(root, 'sortColumn');
  const order = first(root, 'sortOrder');
  if (order && !column)
    return [fault(order, 'there is a sortOrder, and no sortColumn', 'Add the column, or remove the order.')];
  if (column && !order) return [fault(column, 'there is a sortColumn, and no sortOrder', 'Write Asc or Desc.')];
  const shown = new Set([...along(root, 'columns', 'field'), ...along(root, 'groupingsDown', 'field')].map(text));
  return column && !shown.has(text(column))
    ? [fault(column, `the report shows no column ${text(column)}`, 'Sort by a column that is shown.')]
    : [];
}

const STANDARD_INTERVALS_WITH_DATES = 'INTERVAL_CUSTOM';

export function timeFrame({ root }: Subject): readonly Fault[] {
  return all(root, 'timeFrameFilter').flatMap((frame) => {
    const interval = first(frame, 'interval');
    const dates = frame.children.filter(({ name }) => /^(startDate|endDate)$/.test(name));
    const isCustom = interval !== undefined && text(interval) === STANDARD_INTERVALS_WITH_DATES;
    if (interval && !isCustom && dates[0])
      return [
        fault(
          dates[0],
          `the interval ${text(interval)} has dates of its own`,
          'Write INTERVAL_CUSTOM, or remove the date.',
        ),
      ];
    const bad = dates.find((date) => Number.isNaN(Date.parse(text(date))) || !/^\d{4}-\d{2}-\d{2}$/.test(text(date)));
    if (bad) return [fault(bad, `'${text(bad)}' is no date`, 'Write year-month-day.')];
    const [start, end] = [value(frame, 'startDate'), value(frame, 'endDate')];
    const last = first(frame, 'endDate');
    return last && start > end
      ? [fault(last, `the time ends on ${end}, before it begins on ${start}`, 'Correct the dates.')]
      : [];
  });
}

const MOST = { criteriaItems: 20, crossFilters: 3, aggregates: 5, buckets: 5 } as const;

export function counts({ root }: Subject): readonly Fault[] {
  const over = (elements: readonly XmlElement[], most: number, what: string): readonly Fault[] =>
    elements
      .slice(most, most + 1)
      .map((element) => fault(element, `a report has at most ${most} ${what}`, 'Remove some.'));
  return [
    ...over(along(root, 'filter', 'criteriaItems'), MOST.criteriaItems, 'filters'),
    ...over(all(root, 'crossFilters'), MOST.crossFilters, 'cross filters'),
    ...over(all(root, 'aggregates'), MOST.aggregates, 'summary formulas'),
    ...over(all(root, 'buckets'), MOST.buckets, 'bucket fields'),
    ...all(root, 'crossFilters').flatMap((filter) =>
      over(all(filter, 'criteriaItems'), 5, 'conditions in a cross filter'),
    ),
  ];
}
