import type { Subject } from '../../limits/subjects.ts';
import { first, value, type XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { has, isForeign, visualforcePages } from '../reading/components.ts';
import { fault, type Fault } from '../reading/each.ts';
import { below, isTrue, text } from '../reading/elements.ts';

/** What a tab may lead to, one of them. */
const TARGETS = ['customObject', 'flexiPage', 'lwcComponent', 'auraComponent', 'page', 'scontrol', 'url'];

function targetsOf(root: XmlElement): readonly XmlElement[] {
  return root.children.filter(
    (child) => TARGETS.includes(child.name) && (child.name === 'customObject' ? isTrue(child) : text(child) !== ''),
  );
}

export function oneTarget({ root }: Subject): readonly Fault[] {
  const targets = targetsOf(root);
  const second = targets[1];
  if (second)
    return [fault(second, `the tab leads to ${targets.map(({ name }) => name).join(' and ')}`, 'Keep one of them.')];
  return targets.length === 0 ? [fault(root, 'the tab leads nowhere', `Name one of ${TARGETS.join(', ')}.`)] : [];
}

export function targetFits({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return targetsOf(root).flatMap((target) => {
    const problem = targetProblem(index, target);
    return problem === null ? [] : [fault(target, problem, 'Correct the name, or what the tab leads to.')];
  });
}

/** Whether pages and components are there at all is looked at by the gate of references. */
function targetProblem(index: PackageIndex, target: XmlElement): string | null {
  const name = text(target);
  switch (target.name) {
    case 'lwcComponent':
      return componentProblem(index, name);
    case 'flexiPage': {
      const page = index.ofKind('flexipage').find((each) => each.name === name);
      const type = page ? value(page.root, 'type') : 'AppPage';
      return type === 'AppPage' ? null : `${name} is a page of type ${type}, not AppPage`;
    }
    case 'page':
      return isForeign(name) || visualforcePages(index).has(name) ? null : `there is no Visualforce page ${name}`;
    case 'auraComponent':
      return isForeign(name) || has(index, 'cmp', name) ? null : `there is no Aura component ${name}`;
    case 'url':
      return /^(https?:\/\/[^\s/]+|\/)/.test(name) ? null : `'${name}' is no address`;
    default:
      return null;
  }
}

function componentProblem(index: PackageIndex, name: string): string | null {
  const description = index.bundles.get(name)?.description;
  if (!description) return null;
  if (value(description.root, 'isExposed') !== 'true') return `c:${name} is not exposed`;
  const isTab = below(description.root, 'target').some((target) => text(target) === 'lightning__Tab');
  return isTab ? null : `c:${name} does not declare the target lightning__Tab`;
}

export function objectOfTab({ root, name }: Subject, index: PackageIndex): readonly Fault[] {
  const target = first(root, 'customObject');
  const object = index.objects.get(name.toLowerCase());
  if (!target || !isTrue(target) || !object) return [];
  const what = /__mdt$/i.test(name)
    ? 'a custom metadata type'
    : /__e$/i.test(name)
      ? 'a platform event'
      : first(object.root, 'customSettingsType')
        ? 'a custom setting'
        : null;
  return what === null ? [] : [fault(target, `${name} is ${what}, which has no tab`, 'Remove the tab.')];
}

export function motifMissing({ root }: Subject): readonly Fault[] {
  return value(root, 'motif') === '' && targetsOf(root).length > 0
    ? [fault(root, 'the tab has no style', 'Add motif: Custom53: Bell.')]
    : [];
}

export function tabLabel({ root }: Subject): readonly Fault[] {
  const label = first(root, 'label');
  const isObject = isTrue(first(root, 'customObject'));
  if (isObject)
    return label ? [fault(label, 'the tab of an object is labelled by the object', 'Remove the label.')] : [];
  return label && text(label) !== '' ? [] : [fault(label ?? root, 'the tab has no label', 'Add its label.')];
}

/** Elements that belong to tabs of one kind. */
const OF_KIND: Readonly<Record<string, readonly string[]>> = {
  frameHeight: ['url', 'page', 'scontrol'],
  urlEncodingKey: ['url'],
};

export function partsOfKind({ root }: Subject): readonly Fault[] {
  const kinds = targetsOf(root).map(({ name }) => name);
  return root.children
    .filter((child) => OF_KIND[child.name]?.some((kind) => kinds.includes(kind)) === false)
    .map((child) => fault(child, `a tab of a ${kinds.join(' and ')} has no ${child.name}`, 'Remove it.'));
}

export function frameHeight({ root }: Subject): readonly Fault[] {
  const height = first(root, 'frameHeight');
  return height && !(Number(text(height)) > 0)
    ? [fault(height, `the frame is ${text(height)} pixels high`, 'Write a height in pixels.')]
    : [];
}
