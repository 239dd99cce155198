import type { Finding } from '../finding.ts';
import { all, first, value, type XmlElement } from '../read/xml.ts';
import { apiOf } from './componentApi.ts';
import { hasObject } from './fields.ts';
import type { Bundle, MetadataFile, PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';

/** Kind of page → the target that a component must declare for it. */
const TARGETS: Readonly<Record<string, string>> = {
  AppPage: 'lightning__AppPage',
  HomePage: 'lightning__HomePage',
  RecordPage: 'lightning__RecordPage',
  UtilityBar: 'lightning__UtilityBar',
};

/** Lightning pages: their components, what these are given, and the object; and what a bundle promises to the page builder. */
export function pageFindings(index: PackageIndex): readonly Finding[] {
  return [
    ...index.ofKind('flexipage').flatMap((page) => onePage(index, page)),
    ...[...index.bundles.values()].flatMap((bundle) => targetFindings(index, bundle)),
  ];
}

function onePage(index: PackageIndex, page: MetadataFile): readonly Finding[] {
  const object = first(page.root, 'sobjectType');
  const wrongObject =
    object && !hasObject(index, object.text.trim())
      ? [reference(page.file, object.line, 'page', `there is no object ${object.text.trim()}`, 'Correct the name.')]
      : [];
  return [
    ...wrongObject,
    ...below(page.root, 'componentInstance').flatMap((instance) => instanceFindings(index, page, instance)),
  ];
}

function instanceFindings(index: PackageIndex, page: MetadataFile, instance: XmlElement): readonly Finding[] {
  const element = first(instance, 'componentName');
  const [space, name = ''] = (element?.text.trim() ?? '').split(':');
  if (space !== 'c' || element === undefined) return [];
  const bundle = index.bundles.get(name);
  if (!bundle)
    return [reference(page.file, element.line, 'page', `there is no component c:${name}`, 'Correct the name.')];
  const target = TARGETS[value(page.root, 'type')];
  const targets = targetsOf(bundle);
  const isExposed = bundle.description && value(bundle.description.root, 'isExposed') === 'true';
  const problem = !isExposed
    ? `c:${name} is not exposed`
    : target !== undefined && !targets.has(target)
      ? `c:${name} does not declare the target ${target}`
      : null;
  return [
    ...(problem ? [reference(page.file, element.line, 'page', problem, 'Change the bundle’s .js-meta.xml.')] : []),
    ...all(instance, 'componentInstanceProperties').flatMap((property) => attributeFindings(page, bundle, property)),
  ];
}

function attributeFindings(page: MetadataFile, bundle: Bundle, property: XmlElement): readonly Finding[] {
  const name = value(property, 'name');
  const offered = new Set(configsOf(bundle).flatMap((config) => all(config, 'property').map(nameOf)));
  if (offered.has(name)) return [];
  const line = first(property, 'name')?.line ?? property.line;
  const message = `c:${bundle.name} offers no attribute ${name} to a page`;
  return [reference(page.file, line, 'page', message, 'Declare it in a targetConfig of the bundle, or remove it.')];
}

/** Each targetConfig names declared targets, and properties that the component's class has. */
function targetFindings(index: PackageIndex, bundle: Bundle): readonly Finding[] {
  const { description } = bundle;
  if (!description) return [];
  const targets = targetsOf(bundle);
  const api = apiOf(bundle);
  return configsOf(bundle).flatMap((config) => {
    const named = (config.attributes.get('targets') ?? '').split(',').map((target) => target.trim());
    const finding = (at: XmlElement, message: string): Finding =>
      reference(description.file, at.line, 'target-config', message, 'Make description and class agree.');
    return [
      ...named
        .filter((target) => !targets.has(target))
        .map((target) => finding(config, `${target} is not among the targets`)),
      ...all(config, 'property')
        .filter((property) => !api.has(nameOf(property)))
        .map((property) => finding(property, `the class has no @api property ${nameOf(property)}`)),
      ...below(config, 'object')
        .filter((object) => !hasObject(index, object.text.trim()))
        .map((object) => finding(object, `there is no object ${object.text.trim()}`)),
    ];
  });
}

function targetsOf(bundle: Bundle): ReadonlySet<string> {
  return new Set(
    bundle.description ? below(bundle.description.root, 'target').map((target) => target.text.trim()) : [],
  );
}

function configsOf(bundle: Bundle): readonly XmlElement[] {
  return bundle.description ? below(bundle.description.root, 'targetConfig') : [];
}

function nameOf(property: XmlElement): string {
  return property.attributes.get('name') ?? '';
}

function below(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);
}
