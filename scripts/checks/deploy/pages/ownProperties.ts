import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { fault, type Fault } from '../reading/each.ts';
import { below, text } from '../reading/elements.ts';

const TARGETS: Readonly<Record<string, string>> = {
  AppPage: 'lightning__AppPage',
  HomePage: 'lightning__HomePage',
  RecordPage: 'lightning__RecordPage',
  UtilityBar: 'lightning__UtilityBar',
};

interface Placed {
  readonly instance: XmlElement;
  readonly bundle: string;
  /** What the bundle's description says for pages of this kind. */
  readonly configs: readonly XmlElement[];
}

/** Own components of a page, with their targetConfigs for its kind. */
function placed(root: XmlElement, index: PackageIndex): readonly Placed[] {
  const target = TARGETS[value(root, 'type')];
  return below(root, 'componentInstance').flatMap((instance) => {
    const bundle = /^c:(\w+)$/.exec(value(instance, 'componentName'))?.[1] ?? '';
    const description = index.bundles.get(bundle)?.description;
    if (!description || target === undefined) return [];
    const configs = below(description.root, 'targetConfig').filter((config) =>
      (config.attributes.get('targets') ?? '').split(',').some((each) => each.trim() === target),
    );
    return [{ instance, bundle, configs }];
  });
}

function propertiesOf({ configs }: Placed): ReadonlyMap<string, XmlElement> {
  return new Map(
    configs
      .flatMap((config) => all(config, 'property'))
      .map((property) => [property.attributes.get('name') ?? '', property]),
  );
}

/** A property that the component offers to pages of another kind only. */
export function propertyOfTarget({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return placed(root, index).flatMap((one) => {
    const offered = propertiesOf(one);
    const description = index.bundles.get(one.bundle)?.description;
    const anywhere = new Set(
      description ? below(description.root, 'property').map((each) => each.attributes.get('name')) : [],
    );
    return all(one.instance, 'componentInstanceProperties')
      .filter((property) => value(property, 'type') !== 'decorator')
      .flatMap((property) => all(property, 'name'))
      .filter((name) => anywhere.has(text(name)) && !offered.has(text(name)))
      .map((name) =>
        fault(
          name,
          `c:${one.bundle} offers ${text(name)} to other kinds of pages only`,
          'Declare it for this target too.',
        ),
      );
  });
}

export function requiredProperty({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return placed(root, index).flatMap((one) => {
    const given = new Set(all(one.instance, 'componentInstanceProperties').map((property) => value(property, 'name')));
    return [...propertiesOf(one)]
      .filter(
        ([name, property]) =>
          property.attributes.get('required') === 'true' &&
          property.attributes.get('default') === undefined &&
          !given.has(name),
      )
      .map(([name]) =>
        fault(
          first(one.instance, 'componentName') ?? one.instance,
          `c:${one.bundle} requires ${name}`,
          `Give it ${name}.`,
        ),
      );
  });
}

export function propertyValue({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return placed(root, index).flatMap((one) => {
    const offered = propertiesOf(one);
    return all(one.instance, 'componentInstanceProperties').flatMap((property) => {
      const declared = offered.get(value(property, 'name'));
      const given = first(property, 'value');
      const problem = declared && given ? valueProblem(declared, text(given)) : null;
      return problem !== null && given
        ? [fault(given, `${value(property, 'name')} of c:${one.bundle}: ${problem}`, 'Correct the value.')]
        : [];
    });
  });
}

function valueProblem(declared: XmlElement, given: string): string | null {
  const attribute = (name: string): string | undefined => declared.attributes.get(name);
  const type = (attribute('type') ?? 'String').toLowerCase();
  if (/\{!|\{\{/.test(given)) return null;
  if (type === 'boolean' && !/^(true|false)$/.test(given)) return `'${given}' is no Boolean`;
  if (type === 'integer') {
    if (!/^-?\d+$/.test(given)) return `'${given}' is no Integer`;
    const [least, most] = [attribute('min'), attribute('max')];
    if (least !== undefined && Number(given) < Number(least)) return `${given} is less than ${least}`;
    if (most !== undefined && Number(given) > Number(most)) return `${given} is more than ${most}`;
  }
  const source = attribute('datasource');
  const isListed =
    source === undefined || source.startsWith('apex://') || source.split(',').some((each) => each.trim() === given);
  return isListed ? null : `'${given}' is none of ${source}`;
}

/** Objects that a component says it is made for. */
export function objectOfComponent({ root }: Subject, index: PackageIndex): readonly Fault[] {
  const object = value(root, 'sobjectType');
  if (object === '') return [];
  return placed(root, index).flatMap((one) => {
    const named = one.configs.flatMap((config) => below(config, 'object')).map(text);
    const name = first(one.instance, 'componentName');
    return named.length === 0 || named.includes(object) || !name
      ? []
      : [
          fault(
            name,
            `c:${one.bundle} is made for ${named.join(', ')}, not for ${object}`,
            'Add the object to the description, or remove it from the page.',
          ),
        ];
  });
}
