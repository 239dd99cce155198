import type { Subject } from '../../limits/subjects.ts';
import { metadataTypes } from '../../metadata/types.ts';
import { all, first } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { components } from '../components.ts';
import { fault, type Fault } from '../reading/each.ts';
import { repeated, text } from '../reading/elements.ts';

export function language({ root }: Subject): readonly Fault[] {
  const known = metadataTypes().choices.get('Language');
  return all(root, 'language')
    .filter((element) => known?.has(text(element)) !== true)
    .map((element) => fault(element, `there is no language '${text(element)}'`, 'Write a code such as en_US.'));
}

/** All labels are written in the package's language; others are translations. */
export function oneLanguage({ root }: Subject, index: PackageIndex): readonly Fault[] {
  const element = first(root, 'language');
  const master = mostFrequent(index);
  if (!element || text(element) === master) return [];
  return [
    fault(
      element,
      `the label is in ${text(element)}, the others in ${master}`,
      'Write it in one language, and the other as a translation.',
    ),
  ];
}

const masters = new WeakMap<PackageIndex, string>();

function mostFrequent(index: PackageIndex): string {
  const known = masters.get(index);
  if (known !== undefined) return known;
  const languages = components(index, 'label').flatMap(({ root }) => all(root, 'language').map(text));
  const counted = [...Map.groupBy(languages, (each) => each)].sort(([, left], [, right]) => right.length - left.length);
  const master = counted[0]?.[0] ?? '';
  masters.set(index, master);
  return master;
}

export function emptyText({ root }: Subject): readonly Fault[] {
  return root.children
    .filter(({ name }) => /^(fullName|value|shortDescription|language)$/.test(name))
    .filter((element) => text(element) === '')
    .map((element) => fault(element, `<${element.name}> of a label is empty`, 'Write it.'));
}

export function nameMissing({ root }: Subject): readonly Fault[] {
  return first(root, 'fullName') ? [] : [fault(root, 'a label has no fullName', 'Add it.')];
}

export function categories({ root }: Subject): readonly Fault[] {
  const element = first(root, 'categories');
  if (!element) return [];
  const names = text(element)
    .split(',')
    .map((name) => name.trim());
  if (names.includes('')) return [fault(element, 'a category has no name', 'Write names, separated by commas.')];
  return new Set(names.map((name) => name.toLowerCase())).size === names.length
    ? []
    : [fault(element, 'a category stands twice', 'Keep one of them.')];
}

export function notificationChannels({ root }: Subject): readonly Fault[] {
  const channels = root.children.filter(({ name }) => /^(desktop|mobile|slack)$/.test(name));
  const [one] = channels;
  if (channels.some((channel) => text(channel) === 'true')) return [];
  return [fault(one ?? root, 'the notification is sent nowhere', 'Set desktop or mobile to true.')];
}

export function notificationTexts({ root }: Subject): readonly Fault[] {
  return root.children
    .filter(({ name }) => /^(customNotifTypeName|masterLabel)$/.test(name))
    .filter((element) => text(element) === '')
    .map((element) => fault(element, `<${element.name}> is empty`, 'Write it.'));
}

export function notificationName({ root, file }: Subject, index: PackageIndex): readonly Fault[] {
  const name = first(root, 'customNotifTypeName');
  const others = components(index, 'notiftype').filter((other) => other.file < file);
  const isTaken =
    name &&
    others.some(
      (other) => first(other.root, 'customNotifTypeName')?.text.trim().toLowerCase() === text(name).toLowerCase(),
    );
  return name && isTaken === true
    ? [fault(name, `another notification type is called ${text(name)}`, 'Rename one.')]
    : [];
}

export function actionGroups({ root }: Subject): readonly Fault[] {
  const names = all(root, 'actionGroups').flatMap((group) => all(group, 'groupName'));
  return repeated(names, (name) => `the group ${name} stands twice`, 'Keep one of them.');
}

/** Sites that data may leave for in the clear, which a security review refuses. */
export function openRemoteSites({ root }: Subject): readonly Fault[] {
  const isOpen = first(root, 'disableProtocolSecurity');
  const url = first(root, 'url');
  const remedy = 'Call https addresses only, with protocol security on.';
  return [
    ...(isOpen && text(isOpen) === 'true' ? [fault(isOpen, 'protocol security is switched off', remedy)] : []),
    ...(url && /^http:/i.test(text(url)) ? [fault(url, `${text(url)} is not encrypted`, remedy)] : []),
  ];
}
