import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import { hasObject } from '../../references/fields.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { isForeign, reportPaths, visualforcePages } from '../reading/components.ts';
import { components } from '../components.ts';
import { fault, type Fault } from '../reading/each.ts';
import { below, repeated, text } from '../reading/elements.ts';
import { customFields } from '../../references/fields.ts';
import { isOwnObject } from '../reading/fieldFacts.ts';
import { COMPONENTS, isStandardComponent } from './standardComponents.ts';

export function itemContent({ root }: Subject): readonly Fault[] {
  return below(root, 'itemInstances').flatMap((item) => {
    if (item.children.length === 0)
      return [fault(item, 'an item holds nothing', 'Give it a component or a field, or remove it.')];
    const second = item.children.find((child) => child.name !== item.children[0]?.name);
    return second ? [fault(second, 'an item holds a component and a field', 'Give each an item of its own.')] : [];
  });
}

export function componentExists({ root }: Subject): readonly Fault[] {
  return below(root, 'componentName')
    .filter((name) => !text(name).startsWith('c:') && !isStandardComponent(text(name)))
    .map((name) =>
      fault(
        name,
        `there is no component '${text(name)}'`,
        'Write its namespace and its name: c:planted, force:detailPanel.',
      ),
    );
}

export function identifierTwice({ root }: Subject): readonly Fault[] {
  return repeated(
    below(root, 'identifier'),
    (name) => `two items are called ${name}`,
    'Give each an identifier of its own.',
  );
}

export function identifierForm({ root }: Subject): readonly Fault[] {
  return below(root, 'identifier')
    .filter((name) => !/^[A-Za-z]\w*$/.test(text(name)))
    .map((name) =>
      fault(name, `'${text(name)}' is no identifier`, 'Begin with a letter; use letters, digits and underscores.'),
    );
}

export function propertyTwice({ root }: Subject): readonly Fault[] {
  return below(root, 'componentInstance').flatMap((instance) =>
    repeated(
      all(instance, 'componentInstanceProperties').flatMap((property) => all(property, 'name')),
      (name) => `the property ${name} is given twice`,
      'Keep one of them.',
    ),
  );
}

export function standardProperties({ root }: Subject): readonly Fault[] {
  return below(root, 'componentInstance').flatMap((instance) => {
    const name = first(instance, 'componentName');
    const offered = name && COMPONENTS[text(name)];
    if (!name || !offered) return [];
    const given = all(instance, 'componentInstanceProperties').filter(
      (property) => value(property, 'type') !== 'decorator',
    );
    const unknown = given
      .flatMap((property) => all(property, 'name'))
      .filter((each) => !offered.properties.includes(text(each)));
    const missing = offered.required.filter((each) => !given.some((property) => value(property, 'name') === each));
    return [
      ...unknown.map((each) =>
        fault(each, `${text(name)} has no property ${text(each)}`, 'Correct the name, or remove it.'),
      ),
      ...missing.map((each) => fault(name, `${text(name)} needs the property ${each}`, `Give it ${each}.`)),
    ];
  });
}

/** Standard properties that hold a number or a boolean. */
const BOOLEAN =
  /^(decorate|enableInlineEdit|hideActionBar|hideSearchBar|showRefreshButton|showActionBar|showLabel|collapsed|hideChatterActions|hideUpdateButton|enableActionsConfiguration|enableActionsInNative)$/;
const NUMBER = /^(pageSize|maxRecords|rowsToDisplay|height|cacheAge|numVisibleActions)$/;

export function standardValues({ root }: Subject): readonly Fault[] {
  return standardInstances(root).flatMap(({ instance }) =>
    all(instance, 'componentInstanceProperties').flatMap((property) => {
      const given = first(property, 'value');
      const name = value(property, 'name');
      if (!given) return [];
      if (BOOLEAN.test(name) && !/^(true|false)$/.test(text(given)))
        return [fault(given, `${name} is '${text(given)}'`, 'Write true or false.')];
      return NUMBER.test(name) && !/^\d+$/.test(text(given))
        ? [fault(given, `${name} is '${text(given)}'`, 'Write a number.')]
        : [];
    }),
  );
}

interface StandardInstance {
  readonly instance: XmlElement;
  readonly name: string;
}

function standardInstances(root: XmlElement): readonly StandardInstance[] {
  return below(root, 'componentInstance')
    .map((instance) => ({ instance, name: value(instance, 'componentName') }))
    .filter(({ name }) => COMPONENTS[name] !== undefined);
}

/** Values of a property: its value, or the items of its list. */
export function valuesOf(instance: XmlElement, property: string): readonly XmlElement[] {
  return all(instance, 'componentInstanceProperties')
    .filter((each) => value(each, 'name') === property)
    .flatMap((each) => below(each, 'value'));
}

type Known = (name: string) => boolean;

/** What standard components are pointed at: objects, list views, reports, pages, related lists. */
export function standardTargets({ root }: Subject, index: PackageIndex): readonly Fault[] {
  const object = value(root, 'sobjectType');
  return standardInstances(root).flatMap(({ instance, name }) => {
    const missing = (property: string, what: string, isKnown: Known): readonly Fault[] =>
      valuesOf(instance, property)
        .filter((each) => text(each) !== '' && !isForeign(text(each)) && !isKnown(text(each)))
        .map((each) => fault(each, `there is no ${what} ${text(each)}`, 'Correct the name.'));
    const entity = valuesOf(instance, 'entityName').map(text)[0] ?? '';
    switch (name) {
      case 'flexipage:recentItems':
        return missing('entityNames', 'object', (each) => hasObject(index, each));
      case 'flexipage:filterListCard':
        return [
          ...missing('entityName', 'object', (each) => hasObject(index, each)),
          ...missing(
            'filterName',
            `list view of ${entity}:`,
            (each) => !isOwnObject(index, entity) || hasView(index, entity, each),
          ),
        ];
      case 'flexipage:reportChart':
        return missing('reportName', 'report', (each) =>
          [...reportPaths(index)].some((path) => path.split('/').at(-1) === each),
        );
      case 'flexipage:visualforcePage':
        return missing('pageName', 'Visualforce page', (each) => visualforcePages(index).has(each));
      case 'force:relatedListSingleContainer':
        return missing('relatedListApiName', `related list of ${object}:`, (each) => isRelated(index, object, each));
      default:
        return [];
    }
  });
}

function hasView(index: PackageIndex, object: string, name: string): boolean {
  return name === 'Recent' || components(index, 'listView').some((view) => view.owner === object && view.name === name);
}

/** Related lists of own objects are named by the relationship; those of the platform are open. */
function isRelated(index: PackageIndex, object: string, name: string): boolean {
  if (!/__r$/.test(name)) return true;
  return [...customFields(index).values()].some(
    (field) => value(field.root, 'referenceTo') === object && `${value(field.root, 'relationshipName')}__r` === name,
  );
}

const MOST_ITEMS = 100;

export function itemCount({ root }: Subject): readonly Fault[] {
  return all(root, 'flexiPageRegions').flatMap((region) =>
    all(region, 'itemInstances')
      .slice(MOST_ITEMS, MOST_ITEMS + 1)
      .map((item) => fault(item, `a region holds at most ${MOST_ITEMS} items`, 'Remove some.')),
  );
}
