import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import type { MetadataFile, PackageIndex } from '../../references/packageIndex.ts';
import { isForeign, visualforcePages } from '../reading/components.ts';
import { fault, type Fault } from '../reading/each.ts';
import { along, below, isTrue, text } from '../reading/elements.ts';

/** Components in sections and in a grid. */
function componentsOf(root: XmlElement): readonly XmlElement[] {
  return [...below(root, 'components'), ...below(root, 'dashboardComponent')];
}

export function runningUser({ root }: Subject): readonly Fault[] {
  const type = first(root, 'dashboardType');
  const user = first(root, 'runningUser');
  if (type && text(type) === 'SpecifiedUser' && (!user || text(user) === ''))
    return [fault(type, 'the dashboard runs as a user and names none', 'Add runningUser, or write LoggedInUser.')];
  return type && user && text(type) === 'LoggedInUser'
    ? [fault(user, 'the dashboard runs as whoever looks at it, and names a user', 'Remove runningUser.')]
    : [];
}

export function colors({ root }: Subject): readonly Fault[] {
  const names = /(^textColor|^titleColor|^background(Start|End)Color|^indicator(Low|Middle|High)Color)$/;
  return [root, ...componentsOf(root)]
    .flatMap((holder) => holder.children)
    .filter(({ name }) => names.test(name))
    .filter((color) => !/^#[0-9a-f]{6}$/i.test(text(color)))
    .map((color) => fault(color, `'${text(color)}' is no color`, 'Write # and six hexadecimal digits.'));
}

export function titleSize({ root }: Subject): readonly Fault[] {
  const size = first(root, 'titleSize');
  return size && !(Number(text(size)) >= 8 && Number(text(size)) <= 36)
    ? [fault(size, `the title is ${text(size)} points high`, 'Write a size such as 12.')]
    : [];
}

export function title({ root }: Subject): readonly Fault[] {
  return all(root, 'title')
    .filter((each) => text(each) === '')
    .map((each) => fault(each, 'the dashboard has no title', 'Write one.'));
}

const WITHOUT_REPORT = /^(Image|RichText|Scontrol|VisualforcePage|LightningWebComponent)$/;

export function componentSource({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return componentsOf(root).flatMap((component) => {
    const type = first(component, 'componentType');
    const report = first(component, 'report');
    if (!type) return [];
    if (!WITHOUT_REPORT.test(text(type)))
      return report && text(report) !== ''
        ? []
        : [fault(type, `a component of type ${text(type)} names no report`, 'Add report.')];
    if (report) return [fault(report, `a component of type ${text(type)} shows no report`, 'Remove report.')];
    if (text(type) !== 'VisualforcePage') return [];
    const page = first(component, 'page');
    const isThere = page && (isForeign(text(page)) || visualforcePages(index).has(text(page)));
    return isThere
      ? []
      : [fault(page ?? type, `there is no Visualforce page ${page ? text(page) : ''}`, 'Correct the name.')];
  });
}

function reportOf(index: PackageIndex, component: XmlElement): MetadataFile | undefined {
  const name = value(component, 'report');
  return index.ofKind('report').find(({ file }) => name !== '' && file.endsWith(`/reports/${name}.report-meta.xml`));
}

function groupingsOf(report: MetadataFile): readonly string[] {
  return [...along(report.root, 'groupingsDown', 'field'), ...along(report.root, 'groupingsAcross', 'field')].map(text);
}

/** Charts show groups; a report without them offers a table, a number or a gauge. */
export function componentFits({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return componentsOf(root).flatMap((component) => {
    const type = first(component, 'componentType');
    const report = reportOf(index, component);
    if (!type || !report || WITHOUT_REPORT.test(text(type))) return [];
    const count = groupingsOf(report).length;
    const isChart = !/^(Metric|Gauge|Table|FlexTable|PulseMetric)$/.test(text(type));
    if (isChart && count === 0 && !first(report.root, 'rowLimit'))
      return [
        fault(
          type,
          `a ${text(type)} shows groups, and ${value(component, 'report')} has none`,
          'Group the report, or show a table.',
        ),
      ];
    return /(Grouped|Stacked|Stacked100)$/.test(text(type)) && count === 1 && all(component, 'chartSummary').length < 2
      ? [
          fault(
            type,
            `a ${text(type)} shows two groupings, and ${value(component, 'report')} has one`,
            'Group the report twice, or correct the type.',
          ),
        ]
      : [];
  });
}

export function componentGroupings({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return componentsOf(root).flatMap((component) => {
    const report = reportOf(index, component);
    if (!report) return [];
    const known = groupingsOf(report);
    return all(component, 'groupingColumn')
      .filter((column) => !known.includes(text(column)))
      .map((column) =>
        fault(
          column,
          `${value(component, 'report')} is not grouped by ${text(column)}`,
          'Name a grouping of the report.',
        ),
      );
  });
}

export function ranges({ root }: Subject): readonly Fault[] {
  return componentsOf(root).flatMap((component) => {
    const ends = ['gaugeMin', 'indicatorBreakpoint1', 'indicatorBreakpoint2', 'gaugeMax'].flatMap((name) =>
      all(component, name),
    );
    const wrong = ends.find((end, at) => at > 0 && Number(text(end)) < Number(text(ends[at - 1] ?? end)));
    if (wrong)
      return [
        fault(
          wrong,
          `${wrong.name} is ${text(wrong)}, less than what comes before it`,
          'Put the ends of the ranges in order.',
        ),
      ];
    const type = first(component, 'componentType');
    const isOpen = type && text(type) === 'Gauge' && !(first(component, 'gaugeMin') && first(component, 'gaugeMax'));
    return isOpen ? [fault(type, 'a gauge has no ends', 'Add gaugeMin and gaugeMax.')] : [];
  });
}

export function grid({ root }: Subject): readonly Fault[] {
  const layout = first(root, 'dashboardGridLayout');
  const isGrid = first(root, 'isGridLayout');
  if (!layout)
    return isGrid && isTrue(isGrid)
      ? [fault(isGrid, 'the dashboard is a grid, and has none', 'Add dashboardGridLayout.')]
      : [];
  if (!isTrue(isGrid)) return [fault(layout, 'there is a grid, and isGridLayout is not true', 'Set it to true.')];
  const columns = Number(value(layout, 'numberOfColumns'));
  const cells = all(layout, 'dashboardGridComponents');
  return cells.flatMap((cell, at) => {
    const box = boxOf(cell);
    if (box.width < 1 || box.height < 1)
      return [fault(cell, 'a component has no width or no height', 'Correct colSpan and rowSpan.')];
    if (box.left + box.width > columns)
      return [
        fault(
          first(cell, 'colSpan') ?? cell,
          `a component reaches to column ${box.left + box.width} of ${columns}`,
          'Make it narrower, or move it.',
        ),
      ];
    const under = cells.slice(0, at).find((other) => overlaps(box, boxOf(other)));
    return under ? [fault(first(cell, 'columnIndex') ?? cell, 'two components lie over each other', 'Move one.')] : [];
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(cell: XmlElement): Box {
  const number = (name: string): number => Number(value(cell, name));
  return { left: number('columnIndex'), top: number('rowIndex'), width: number('colSpan'), height: number('rowSpan') };
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

const MOST_COMPONENTS = 25;
const MOST_FILTERS = 5;

export function counts({ root }: Subject): readonly Fault[] {
  const extra = componentsOf(root)[MOST_COMPONENTS];
  const filter = all(root, 'dashboardFilters')[MOST_FILTERS];
  return [
    ...(extra ? [fault(extra, `a dashboard has at most ${MOST_COMPONENTS} components`, 'Remove some.')] : []),
    ...(filter ? [fault(filter, `a dashboard has at most ${MOST_FILTERS} filters`, 'Remove some.')] : []),
  ];
}

/** Every component names a column for each filter. */
export function filters({ root }: Subject): readonly Fault[] {
  const declared = all(root, 'dashboardFilters');
  return [
    ...declared
      .filter((filter) => all(filter, 'dashboardFilterOptions').length === 0)
      .map((filter) => fault(filter, 'a filter has no options', 'Add some.')),
    ...componentsOf(root).flatMap((component) => {
      const columns = all(component, 'dashboardFilterColumns');
      const extra = columns[declared.length];
      return extra ? [fault(extra, 'a component names a column for a filter that is not there', 'Remove it.')] : [];
    }),
  ];
}
