import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import { hasObject } from '../../references/fields.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { isForeign, visualforcePages } from '../reading/components.ts';
import { components } from '../components.ts';
import { fault, type Fault } from '../reading/each.ts';
import { repeated, text } from '../reading/elements.ts';
import { isStandardTab } from '../reading/standardTabs.ts';

function overridesOf(root: XmlElement): readonly XmlElement[] {
  return [...all(root, 'actionOverrides'), ...all(root, 'profileActionOverrides')];
}

export function content({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return overridesOf(root).flatMap((override) => {
    const type = first(override, 'type');
    const target = first(override, 'content');
    if (!type) return [];
    const isReplaced = /^(Flexipage|Visualforce|LightningComponent)$/.test(text(type));
    if (!target || text(target) === '')
      return isReplaced
        ? [fault(type, `an override of type ${text(type)} has no content`, 'Name what is shown instead.')]
        : [];
    if (!isReplaced)
      return [
        fault(target, `an override of type ${text(type)} has content`, 'Correct the type, or remove the content.'),
      ];
    const problem = contentProblem(index, text(type), text(target));
    return problem === null ? [] : [fault(target, problem, 'Correct the name.')];
  });
}

function contentProblem(index: PackageIndex, type: string, name: string): string | null {
  if (isForeign(name)) return null;
  if (type === 'Flexipage') return index.names('flexipage').has(name) ? null : `there is no page ${name}`;
  if (type === 'Visualforce') return visualforcePages(index).has(name) ? null : `there is no Visualforce page ${name}`;
  return index.bundles.has(name) || index.names('cmp').has(name) ? null : `there is no component ${name}`;
}

/** The page of an override is made for what it overrides. */
export function pageFits({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return overridesOf(root).flatMap((override) => {
    const target = first(override, 'content');
    const page = target && index.ofKind('flexipage').find(({ name }) => name === text(target));
    const overridden = value(override, 'pageOrSobjectType');
    if (!target || !page || value(override, 'type') !== 'Flexipage') return [];
    const type = value(page.root, 'type');
    if (overridden.startsWith('standard-'))
      return /^(HomePage|AppPage)$/.test(type)
        ? []
        : [fault(target, `${text(target)} is a page of type ${type}, not HomePage`, 'Name a home page.')];
    if (type !== 'RecordPage')
      return [fault(target, `${text(target)} is a page of type ${type}, not RecordPage`, 'Name a record page.')];
    const object = value(page.root, 'sobjectType');
    return object === overridden
      ? []
      : [fault(target, `${text(target)} is a page of ${object}, not of ${overridden}`, 'Name a page of the object.')];
  });
}

export function overridden({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return overridesOf(root).flatMap((override) => {
    const name = first(override, 'pageOrSobjectType');
    if (!name || isForeign(text(name)) || isStandardTab(text(name)) || hasObject(index, text(name))) return [];
    return [fault(name, `there is no object ${text(name)}`, 'Correct the name.')];
  });
}

const ACTIONS =
  /^(View|Edit|New|Delete|Clone|List|Tab|Follow|Accept|CancelEdit|SaveEdit|EnableCustomerPortal|Share|Submit)$/;

export function action({ root }: Subject): readonly Fault[] {
  return overridesOf(root).flatMap((override) => {
    const name = first(override, 'actionName');
    if (!name) return [];
    if (!ACTIONS.test(text(name))) return [fault(name, `there is no action ${text(name)}`, 'Write View or Tab.')];
    const isHome = value(override, 'pageOrSobjectType').startsWith('standard-');
    const isPage = value(override, 'type') === 'Flexipage';
    return isPage && text(name) !== (isHome ? 'Tab' : 'View')
      ? [fault(name, `a page cannot stand in for the action ${text(name)}`, isHome ? 'Write Tab.' : 'Write View.')]
      : [];
  });
}

export function formFactor({ root }: Subject): readonly Fault[] {
  return overridesOf(root)
    .filter((override) => value(override, 'type') === 'Flexipage' && !first(override, 'formFactor'))
    .map((override) => fault(override, 'an override by a page names no form factor', 'Add formFactor: Large.'));
}

export function twice({ root }: Subject): readonly Fault[] {
  const parts = ['actionName', 'pageOrSobjectType', 'formFactor', 'profile', 'recordType'];
  return ['actionOverrides', 'profileActionOverrides'].flatMap((name) =>
    repeated(
      all(root, name),
      (key) => `two overrides are for ${key.trim().replaceAll('|', ' ')}`,
      'Keep one of them.',
      (override) => parts.map((part) => value(override, part)).join('|'),
    ),
  );
}

export function recordType({ root }: Subject, index: PackageIndex): readonly Fault[] {
  const known = new Set(components(index, 'recordType').map(({ owner, name }) => `${owner}.${name}`));
  return all(root, 'profileActionOverrides')
    .flatMap((override) => all(override, 'recordType'))
    .filter((name) => !known.has(text(name)) && !isForeign(text(name)) && !/^PersonAccount\./.test(text(name)))
    .map((name) => fault(name, `there is no record type ${text(name)}`, 'Correct the name: Object__c.RecordType.'));
}
