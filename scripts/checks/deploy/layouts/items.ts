import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { has, isForeign, reportPaths, visualforcePages, webLinks } from '../reading/components.ts';
import { fault, type Fault } from '../reading/each.ts';
import { along, isTrue, repeated, text } from '../reading/elements.ts';
import { fieldFacts, isDetail, isOwnObject } from '../reading/fieldFacts.ts';

/** What an item of a section may hold, one of them. */
const CONTENTS = [
  'analyticsCloudComponent',
  'canvas',
  'component',
  'customLink',
  'emptySpace',
  'field',
  'page',
  'reportChartComponent',
  'scontrol',
];

function itemsOf(root: XmlElement): readonly XmlElement[] {
  return along(root, 'layoutSections', 'layoutColumns', 'layoutItems');
}

export function fieldTwice({ root }: Subject): readonly Fault[] {
  const fields = itemsOf(root).flatMap((item) => all(item, 'field'));
  return repeated(fields, (name) => `${name} stands twice in the layout`, 'Keep one of them.');
}

export function itemContent({ root }: Subject): readonly Fault[] {
  return itemsOf(root).flatMap((item) => {
    const contents = item.children.filter(({ name }) => CONTENTS.includes(name));
    const second = contents[1];
    if (second)
      return [
        fault(
          second,
          `an item holds ${contents.map(({ name }) => name).join(' and ')}`,
          'Give each an item of its own.',
        ),
      ];
    const isEmpty =
      contents.length === 0 || contents.every((content) => content.children.length === 0 && text(content) === '');
    return isEmpty ? [fault(item, 'an item holds nothing', 'Give it a field or emptySpace, or remove it.')] : [];
  });
}

export function emptySpace({ root }: Subject): readonly Fault[] {
  return itemsOf(root).flatMap((item) => {
    const space = first(item, 'emptySpace');
    const behavior = first(item, 'behavior');
    if (!space || item.children.some(({ name }) => name !== 'emptySpace' && CONTENTS.includes(name))) return [];
    if (!isTrue(space)) return [fault(space, 'emptySpace is not true', 'Write true, or a field.')];
    return behavior ? [fault(behavior, 'an empty space has a behavior', 'Remove the behavior.')] : [];
  });
}

export function behaviorMissing({ root }: Subject): readonly Fault[] {
  return itemsOf(root)
    .filter((item) => first(item, 'field') && !first(item, 'behavior'))
    .map((item) => fault(item, `${value(item, 'field')} has no behavior`, 'Write Edit, Required or Readonly.'));
}

export function readOnlyField({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  return itemsOf(root).flatMap((item) => {
    const behavior = first(item, 'behavior');
    const name = value(item, 'field');
    if (!behavior || text(behavior) === 'Readonly' || name === '') return [];
    const facts = fieldFacts(index, owner, name);
    if (facts?.isReadOnly !== true) return [];
    return [
      fault(behavior, `${name} is ${text(behavior)}, and the platform fills it`, 'Set its behavior to Readonly.'),
    ];
  });
}

export function requiredCheckbox({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  return itemsOf(root).flatMap((item) => {
    const behavior = first(item, 'behavior');
    if (!behavior || text(behavior) !== 'Required') return [];
    const facts = fieldFacts(index, owner, value(item, 'field'));
    return facts?.type === 'Checkbox' && !facts.isReadOnly
      ? [fault(behavior, `${facts.name} is a checkbox, which cannot be required`, 'Write Edit or Readonly.')]
      : [];
  });
}

/** Fields that no page layout of a custom object offers. */
const NOT_OFFERED =
  /^(Id|IsDeleted|SystemModstamp|CreatedDate|LastModifiedDate|LastActivityDate|LastViewedDate|LastReferencedDate)$/i;

export function fieldNotOffered({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  if (!isOwnObject(index, owner)) return [];
  return itemsOf(root)
    .flatMap((item) => all(item, 'field'))
    .flatMap((field) => {
      if (NOT_OFFERED.test(text(field)))
        return [
          fault(
            field,
            `a layout offers no ${text(field)}`,
            'Remove it; CreatedById and LastModifiedById show the times too.',
          ),
        ];
      return /^OwnerId$/i.test(text(field)) && isDetail(index, owner)
        ? [fault(field, `${owner} is a detail, whose records have no owner`, 'Remove OwnerId.')]
        : [];
    });
}

/** Standard fields without which the platform saves no record, per object. */
const STANDARD_REQUIRED: Readonly<Record<string, readonly string[]>> = {
  account: ['Name'],
  campaign: ['Name'],
  case: ['Status'],
  contact: ['Name'],
  lead: ['Name', 'Company', 'Status'],
  opportunity: ['Name', 'StageName', 'CloseDate'],
  product2: ['Name'],
};

export function standardRequired({ root, owner }: Subject): readonly Fault[] {
  const items = itemsOf(root);
  return (STANDARD_REQUIRED[owner.toLowerCase()] ?? []).flatMap((name) => {
    const item = items.find((each) => value(each, 'field').toLowerCase() === name.toLowerCase());
    if (!item)
      return [
        fault(root, `${owner} requires ${name}, and the layout lacks it`, `Add a layoutItems entry for ${name}.`),
      ];
    const behavior = first(item, 'behavior');
    return behavior && text(behavior) !== 'Required'
      ? [fault(behavior, `${name} of ${owner} is ${text(behavior)}, not Required`, 'Set its behavior to Required.')]
      : [];
  });
}

/** Pages, links and charts that an item shows. */
export function itemTarget({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  const links = webLinks(index, owner);
  const gone = (element: XmlElement, what: string): Fault =>
    fault(element, `there is no ${what} ${text(element)}`, 'Correct the name, or remove the item.');
  return itemsOf(root).flatMap((item) => [
    ...all(item, 'page')
      .filter((page) => !isForeign(text(page)) && !visualforcePages(index).has(text(page)))
      .map((page) => gone(page, 'Visualforce page')),
    ...all(item, 'customLink')
      .filter((link) => isOwnObject(index, owner) && !isForeign(text(link)) && !links.has(text(link)))
      .map((link) => gone(link, `link of ${owner}`)),
    ...along(item, 'reportChartComponent', 'reportName')
      .filter((report) => !isReport(index, text(report)))
      .map((report) => gone(report, 'report')),
    ...all(item, 'component')
      .filter((component) => !isKnownComponent(index, text(component)))
      .map((component) => gone(component, 'component')),
  ]);
}

function isReport(index: PackageIndex, name: string): boolean {
  return [...reportPaths(index)].some((path) => path === name || path.endsWith(`/${name}`));
}

function isKnownComponent(index: PackageIndex, name: string): boolean {
  const [space, bundle = ''] = name.split(':');
  return space !== 'c' || index.bundles.has(bundle) || has(index, 'cmp', bundle);
}

export function chartCount({ root }: Subject): readonly Fault[] {
  const charts = itemsOf(root).flatMap((item) => all(item, 'reportChartComponent'));
  return charts.slice(2).map((chart) => fault(chart, 'a layout shows at most two report charts', 'Remove a chart.'));
}
