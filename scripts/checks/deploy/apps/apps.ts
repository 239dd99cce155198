import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { has } from '../reading/components.ts';
import { fault, type Fault } from '../reading/each.ts';
import { along, below, isTrue, repeated, text } from '../reading/elements.ts';
import { isStandardTab } from '../reading/standardTabs.ts';

export function tabTwice({ root }: Subject): readonly Fault[] {
  return repeated(all(root, 'tabs'), (name) => `the tab ${name} stands twice`, 'Keep one of them.');
}

export function standardTab({ root }: Subject): readonly Fault[] {
  return all(root, 'tabs')
    .filter((tab) => text(tab).startsWith('standard-') && !isStandardTab(text(tab)))
    .map((tab) => fault(tab, `there is no tab ${text(tab)}`, 'Correct the name: standard-Account, standard-home.'));
}

export function label({ root }: Subject): readonly Fault[] {
  const element = first(root, 'label');
  return element && text(element) !== '' ? [] : [fault(element ?? root, 'the app has no label', 'Add its label.')];
}

export function formFactors({ root }: Subject): readonly Fault[] {
  const factors = all(root, 'formFactors');
  const type = first(root, 'uiType');
  const isLightning = type !== undefined && text(type) === 'Lightning';
  return [
    ...repeated(factors, (name) => `the form factor ${name} stands twice`, 'Keep one of them.'),
    ...[...factors, ...below(root, 'formFactor')]
      .filter((factor) => text(factor) === 'Medium')
      .map((factor) => fault(factor, 'the form factor Medium is reserved', 'Write Small or Large.')),
    ...(isLightning && factors.length === 0
      ? [fault(type, 'a Lightning app names no form factor', 'Add formFactors: Large.')]
      : []),
  ];
}

/** Parts that only one make of apps has. */
export function partsOfType({ root }: Subject): readonly Fault[] {
  const isLightning = value(root, 'uiType') === 'Lightning';
  const wrong = isLightning
    ? ['consoleConfig', 'defaultLandingTab', 'isServiceCloudConsole']
    : ['actionOverrides', 'brand', 'navType', 'profileActionOverrides', 'utilityBar', 'workspaceConfig'];
  return root.children
    .filter((child) => wrong.includes(child.name) && text(child) !== 'false')
    .map((child) =>
      fault(
        child,
        `${child.name} is no part of a ${isLightning ? 'Lightning' : 'Classic'} app`,
        'Correct uiType, or remove it.',
      ),
    );
}

export function color({ root }: Subject): readonly Fault[] {
  return [
    ...along(root, 'brand', 'headerColor'),
    ...along(root, 'brand', 'footerColor'),
    ...along(root, 'consoleConfig', 'headerColor'),
  ]
    .filter((each) => !/^#[0-9a-f]{6}$/i.test(text(each)))
    .map((each) => fault(each, `'${text(each)}' is no color`, 'Write # and six hexadecimal digits.'));
}

export function logo({ root }: Subject, index: PackageIndex): readonly Fault[] {
  const gone = (element: XmlElement): Fault =>
    fault(element, `there is no image ${text(element)}`, 'Add it as a content asset, or remove it.');
  const isThere = (name: string): boolean => has(index, 'asset', name) || has(index, 'resource', name);
  const brand = first(root, 'brand');
  const version = brand && first(brand, 'logoVersion');
  return [
    ...along(root, 'brand', 'logo')
      .filter((each) => !isThere(text(each)))
      .map(gone),
    ...(version && !first(brand, 'logo')
      ? [fault(version, 'there is a logoVersion, and no logo', 'Add the logo, or remove the version.')]
      : []),
  ];
}

export function utilityBar({ root }: Subject, index: PackageIndex): readonly Fault[] {
  const bar = first(root, 'utilityBar');
  const page = bar && index.ofKind('flexipage').find(({ name }) => name === text(bar));
  if (!bar || !page || value(page.root, 'type') === 'UtilityBar') return [];
  return [
    fault(bar, `${text(bar)} is a page of type ${value(page.root, 'type')}, not UtilityBar`, 'Name a utility bar.'),
  ];
}

export function workspaceTabs({ root }: Subject): readonly Fault[] {
  const tabs = new Set(all(root, 'tabs').map(text));
  const named = [...along(root, 'workspaceConfig', 'mappings', 'tab'), ...all(root, 'defaultLandingTab')];
  return named
    .filter((tab) => !tabs.has(text(tab)) && !(tab.name === 'defaultLandingTab' && isStandardTab(text(tab))))
    .map((tab) => fault(tab, `the app has no tab ${text(tab)}`, 'Add it to the tabs, or remove it.'));
}

export function navigation({ root }: Subject): readonly Fault[] {
  const config = first(root, 'workspaceConfig');
  return config &&
    config.children.length > 0 &&
    value(root, 'navType') === 'Standard' &&
    below(config, 'fieldName').length > 0
    ? [fault(config, 'an app of standard navigation has no workspaces', 'Set navType to Console, or remove it.')]
    : [];
}

/** A Classic console names how its lists stand. */
export function console({ root }: Subject): readonly Fault[] {
  const config = first(root, 'consoleConfig');
  return config && !isTrue(first(root, 'isServiceCloudConsole'))
    ? [
        fault(
          config,
          'there is a consoleConfig, and isServiceCloudConsole is not true',
          'Set it, or remove the configuration.',
        ),
      ]
    : [];
}
