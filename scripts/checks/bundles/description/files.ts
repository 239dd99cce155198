import type { Component, Package } from '../package.ts';
import { place, type Place } from '../rule.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import { readSource } from '../../read/sources.ts';
import { CAPABILITIES, CONFIG_ELEMENTS, TARGETS } from './targets.ts';
import { publicMembers } from '../typed/componentClass.ts';

/** The description of a component, with a way to tell a place in it. */
export interface Description {
  readonly component: Component;
  readonly root: XmlElement;
  readonly at: (element: XmlElement, message: string, remedy: string) => Place;
}

export function descriptionsOf(components: Package): readonly Description[] {
  return components.all.flatMap((component): readonly Description[] => {
    const { description } = component.bundle;
    if (!description || description.root.name !== 'LightningComponentBundle') return [];
    const at: Description['at'] = (element, message, remedy) => place(description.file, element.line, message, remedy);
    return [{ component, root: description.root, at }];
  });
}

export function below(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);
}

export function targetsOf(config: XmlElement): readonly string[] {
  const targets = (config.attributes.get('targets') ?? '').split(',').map((target) => target.trim());
  return targets.filter((target) => target !== '');
}

/** Components came with version 45.0. */
const FIRST_VERSION = 45;

export function wrongVersions(components: Package): readonly Place[] {
  const newest = projectVersion(components);
  return descriptionsOf(components).flatMap(({ root, at }) => {
    const element = first(root, 'apiVersion');
    const remedy = `Write the version of the project: ${newest ?? 67}.0.`;
    if (!element) return [at(root, 'there is no apiVersion', remedy)];
    const text = element.text.trim();
    if (!/^\d+\.0$/.test(text)) return [at(element, `the version ${text} is not written like 67.0`, remedy)];
    const number = Number(text);
    if (newest !== undefined && number > newest)
      return [at(element, `the version ${text} is newer than the project’s`, remedy)];
    return number < FIRST_VERSION ? [at(element, `components came with version 45.0, after ${text}`, remedy)] : [];
  });
}

function projectVersion({ index }: Package): number | undefined {
  try {
    const { sourceApiVersion } = JSON.parse(readSource(index.root, 'sfdx-project.json').text) as {
      sourceApiVersion?: string;
    };
    return sourceApiVersion === undefined ? undefined : Number(sourceApiVersion);
  } catch {
    return undefined;
  }
}

export function wrongTargets(components: Package): readonly Place[] {
  return descriptionsOf(components).flatMap(({ root, at }) => {
    const seen = new Set<string>();
    return below(root, 'target').flatMap((element) => {
      const name = element.text.trim();
      if (!Object.hasOwn(TARGETS, name)) return [at(element, `there is no target ${name}`, 'Correct the name.')];
      if (seen.has(name)) return [at(element, `the target ${name} stands there twice`, 'Remove one.')];
      seen.add(name);
      return [];
    });
  });
}

export function wrongCapabilities(components: Package): readonly Place[] {
  return descriptionsOf(components).flatMap(({ root, at }) =>
    below(root, 'capability')
      .filter(({ text }) => !CAPABILITIES.includes(text.trim()))
      .map((element) => at(element, `there is no capability ${element.text.trim()}`, 'Correct the name.')),
  );
}

/** Exposed to builders, and with nothing that they could call it. */
export function wrongExposure(components: Package): readonly Place[] {
  return descriptionsOf(components).flatMap(({ root, at }) => {
    const isExposed = value(root, 'isExposed') === 'true';
    const targets = first(root, 'targets');
    if (targets && all(targets, 'target').length === 0)
      return [at(targets, 'targets names no target', 'Name one, or remove the element.')];
    if (!isExposed && first(root, 'targetConfigs'))
      return [
        at(
          first(root, 'isExposed') ?? root,
          'the component has targets and is not exposed',
          'Write isExposed true, or remove the targets.',
        ),
      ];
    return [];
  });
}

/** Elements of the description as a whole: each at most once. */
export function repeatedElements(components: Package): readonly Place[] {
  return descriptionsOf(components).flatMap(({ root, at }) =>
    root.children
      .filter((child, position) => root.children.findIndex(({ name }) => name === child.name) < position)
      .map((child) => at(child, `<${child.name}> stands there twice`, 'Keep one.')),
  );
}

export function wrongConfigs(components: Package): readonly Place[] {
  return descriptionsOf(components).flatMap(({ root, at, component }) => {
    const seen = new Set<string>();
    return below(root, 'targetConfig').flatMap((config) => {
      const targets = targetsOf(config);
      const twice = targets.filter((target) => seen.has(target));
      for (const target of targets) seen.add(target);
      return [
        ...(targets.length === 0 ? [at(config, 'the targetConfig names no targets', 'Write targets="…".')] : []),
        ...twice.map((target) =>
          at(config, `${target} has two targetConfigs`, 'Put what belongs to the target into one.'),
        ),
        ...config.children
          .filter(({ name }) => !CONFIG_ELEMENTS.includes(name))
          .map((child) => at(child, `a targetConfig has no element <${child.name}>`, 'Correct the name.')),
        ...objectPlaces(config, targets, at),
        ...formFactorPlaces(config, targets, at),
        ...actionPlaces(components, component, config, targets, at),
      ];
    });
  });
}

type At = Description['at'];

function objectPlaces(config: XmlElement, targets: readonly string[], at: At): readonly Place[] {
  const objects = first(config, 'objects');
  const others = targets.filter((target) => !['lightning__RecordPage', 'lightning__RecordAction'].includes(target));
  if (!objects || others.length === 0) return [];
  return [
    at(
      objects,
      `objects are for record pages, not for ${others.join(', ')}`,
      'Give the record page a targetConfig of its own.',
    ),
  ];
}

const FORM_FACTORS = ['Small', 'Large'];

function formFactorPlaces(config: XmlElement, targets: readonly string[], at: At): readonly Place[] {
  return below(config, 'supportedFormFactor').flatMap((element) => {
    const type = element.attributes.get('type') ?? '';
    if (!FORM_FACTORS.includes(type)) return [at(element, `there is no form factor ${type}`, 'Write Small or Large.')];
    return type === 'Small' && targets.includes('lightning__HomePage') && targets.length === 1
      ? [at(element, 'home pages are not shown on phones', 'Write Large.')]
      : [];
  });
}

function actionPlaces(
  components: Package,
  component: Component,
  config: XmlElement,
  targets: readonly string[],
  at: At,
): readonly Place[] {
  const action = first(config, 'actionType');
  if (!action) return [];
  const type = action.text.trim();
  if (!['ScreenAction', 'Action'].includes(type))
    return [at(action, `there is no kind of action ${type}`, 'Write ScreenAction or Action.')];
  const others = targets.filter((target) => !/^lightning__(Record|Global)Action$/.test(target));
  if (others.length > 0) return [at(action, `an actionType is not for ${others.join(', ')}`, 'Remove it.')];
  const isOpen = !component.class || component.class.isOpen;
  if (type === 'ScreenAction' || isOpen || !component.class) return [];
  return publicMembers(components.typed, component.class).has('invoke')
    ? []
    : [at(action, 'an action without a screen needs the @api method invoke', 'Add the method, or write ScreenAction.')];
}
