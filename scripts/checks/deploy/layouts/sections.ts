import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import { has } from '../reading/components.ts';
import { fault, type Fault } from '../reading/each.ts';
import { along, isTrue, text } from '../reading/elements.ts';
import { hasObject } from '../../references/fields.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';

/** Least and most columns of each style. */
const COLUMNS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  OneColumn: [1, 1],
  TwoColumnsTopToBottom: [2, 2],
  TwoColumnsLeftToRight: [2, 2],
  CustomLinks: [1, 3],
};

export function sectionColumns({ root }: Subject): readonly Fault[] {
  return all(root, 'layoutSections').flatMap((section) => {
    const style = first(section, 'style');
    const range = style && COLUMNS[text(style)];
    const count = all(section, 'layoutColumns').length;
    if (!range || (count >= range[0] && count <= range[1])) return [];
    return [
      fault(style, `a section of style ${text(style)} has ${count} layoutColumns`, 'Make style and columns agree.'),
    ];
  });
}

export function sectionLabel({ root }: Subject): readonly Fault[] {
  return all(root, 'layoutSections').flatMap((section) => {
    const custom = first(section, 'customLabel');
    return custom && isTrue(custom) && value(section, 'label') === ''
      ? [fault(custom, 'a section with a label of its own has none', 'Add its label.')]
      : [];
  });
}

/** Links stand in sections of style CustomLinks, and nothing else does. */
export function linkSections({ root }: Subject): readonly Fault[] {
  return all(root, 'layoutSections').flatMap((section) => {
    const isLinks = value(section, 'style') === 'CustomLinks';
    const items = along(section, 'layoutColumns', 'layoutItems');
    const wrong = items.flatMap((item) =>
      item.children.filter(({ name }) => name === (isLinks ? 'field' : 'customLink')),
    );
    return wrong.map((element) =>
      fault(
        element,
        `a ${element.name} stands in a section of style ${value(section, 'style')}`,
        'Move it to a section that fits.',
      ),
    );
  });
}

export function layoutName(subject: Subject): readonly Fault[] {
  const file = subject.file.split('/').at(-1) ?? '';
  return /^[^-]+-[^-]/.test(file.replace('.layout-meta.xml', ''))
    ? []
    : [fault(subject.root, 'a layout is named after its object and its label: Object__c-Label', 'Rename the file.')];
}

/** Kinds of objects that show no records in pages. */
export function layoutObject({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  const object = index.objects.get(owner.toLowerCase());
  if (!object)
    return hasObject(index, owner) ? [] : [fault(root, `there is no object ${owner}`, 'Rename or remove the layout.')];
  const what = /__e$/i.test(owner)
    ? 'a platform event'
    : first(object.root, 'customSettingsType')
      ? 'a custom setting'
      : null;
  return what === null ? [] : [fault(root, `${owner} is ${what}, which has no layouts`, 'Remove the layout.')];
}

/** Options of a layout → the objects that have them. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  emailDefault: ['case', 'task'],
  runAssignmentRulesDefault: ['case', 'lead'],
  showEmailCheckbox: ['case', 'task', 'caseclose'],
  showRunAssignmentRulesCheckbox: ['case', 'lead'],
  showKnowledgeComponent: ['case'],
  showSolutionSection: ['caseclose'],
  showSubmitAndAttachButton: ['case'],
};

export function optionsOfObject({ root, owner }: Subject): readonly Fault[] {
  return root.children
    .filter((child) => isTrue(child) && OPTIONS[child.name]?.includes(owner.toLowerCase()) === false)
    .map((child) => fault(child, `layouts of ${owner} have no ${child.name}`, 'Set it to false, or remove it.'));
}

/** A default that is on although the box it belongs to is not shown. */
export function defaultWithoutBox({ root }: Subject): readonly Fault[] {
  const pairs = [
    ['emailDefault', 'showEmailCheckbox'],
    ['runAssignmentRulesDefault', 'showRunAssignmentRulesCheckbox'],
  ] as const;
  return pairs.flatMap(([name, box]) => {
    const element = first(root, name);
    return element && isTrue(element) && !isTrue(first(root, box))
      ? [fault(element, `${name} is set, and ${box} is not`, `Set ${box} to true, or ${name} to false.`)]
      : [];
  });
}

export function feedLayout({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  const feed = first(root, 'feedLayout');
  const object = index.objects.get(owner.toLowerCase());
  if (!feed || !object || !/__c$/i.test(owner) || value(object.root, 'enableFeeds') === 'true') return [];
  return [fault(feed, `${owner} has no feed`, 'Set enableFeeds on the object, or remove feedLayout.')];
}

/** The assignment of layouts in record types and profiles names layouts that exist. */
export function assignedLayout({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return along(root, 'layoutAssignments', 'layout')
    .filter((layout) => /__(c|mdt)-/.test(text(layout)) && !has(index, 'layout', decoded(text(layout))))
    .map((layout: XmlElement) => fault(layout, `there is no layout ${text(layout)}`, 'Correct the name.'));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
