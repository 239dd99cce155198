import { all, first, value, type XmlElement } from '../../read/xml.ts';
import type { CustomObject, PackageIndex } from '../../references/packageIndex.ts';
import { placeIn, repeated } from '../components.ts';
import type { Place } from '../rule.ts';
import { eachObject } from './object.ts';

function eachOverride(find: (object: CustomObject, override: XmlElement, index: PackageIndex) => readonly Place[]) {
  return eachObject((object, _kind, index) =>
    all(object.root, 'actionOverrides').flatMap((override) => find(object, override, index)),
  );
}

const ACTIONS: ReadonlySet<string> = new Set([
  'Accept',
  'CancelEdit',
  'Clone',
  'Delete',
  'Edit',
  'EnableCustomerPortalUser',
  'Follow',
  'List',
  'New',
  'SaveEdit',
  'Tab',
  'View',
]);

export const actionNames = eachOverride((object, override) => {
  const name = value(override, 'actionName');
  if (ACTIONS.has(name) || !/__\w+$/.test(object.name)) return [];
  const at = first(override, 'actionName') ?? override;
  const message = `${object.name} overrides '${name}', which is no action`;
  return [placeIn(object, at, message, `Use one of ${[...ACTIONS].join(', ')}.`)];
});

export const actionsTwice = eachObject((object) =>
  repeated(
    all(object.root, 'actionOverrides'),
    (override) => `${value(override, 'actionName')} ${value(override, 'formFactor')}`,
  ).map((override) =>
    placeIn(
      object,
      first(override, 'actionName') ?? override,
      `${object.name} overrides ${value(override, 'actionName')} twice for one form factor`,
      'Keep one.',
    ),
  ),
);

const WITH_CONTENT: ReadonlySet<string> = new Set(['Visualforce', 'Flexipage', 'LightningComponent', 'Scontrol']);

/** An override by a page or component names it; a default names nothing. */
export const actionContent = eachOverride((object, override) => {
  const type = value(override, 'type');
  const content = first(override, 'content');
  const needs = WITH_CONTENT.has(type);
  if (type === '' || needs === (content !== undefined && content.text.trim() !== '')) return [];
  const message = `${object.name} overrides ${value(override, 'actionName')} by ${type} ${needs ? 'without' : 'with'} content`;
  return [placeIn(object, content ?? first(override, 'type'), message, 'Name what overrides, or use Default.')];
});

/** Pages of the builder override the view of a record, and are in the package. */
export const actionPages = eachOverride((object, override, index) => {
  const content = first(override, 'content');
  if (value(override, 'type') !== 'Flexipage' || !content || content.text.trim() === '') return [];
  const page = content.text.trim();
  if (!index.names('flexipage').has(page))
    return [placeIn(object, content, `there is no page ${page}`, 'Correct the name.')];
  if (['View', 'Tab'].includes(value(override, 'actionName'))) return [];
  const message = `${object.name} overrides ${value(override, 'actionName')} by a page of the builder`;
  return [placeIn(object, first(override, 'actionName') ?? override, message, 'Pages override View.')];
});

const SEARCH_COLUMNS = [
  'customTabListAdditionalFields',
  'lookupDialogsAdditionalFields',
  'lookupPhoneDialogsAdditionalFields',
  'searchFilterFields',
  'searchResultsAdditionalFields',
];
const SEARCH = 'searchLayouts';

/** Own fields named in search layouts; standard columns have names of their own. */
export const searchFields = eachObject((object) =>
  all(object.root, SEARCH).flatMap((layouts) =>
    SEARCH_COLUMNS.flatMap((column) => all(layouts, column))
      .filter(({ text }) => /__c$/i.test(text.trim()))
      .filter(({ text }) => !object.fields.has(text.trim().toLowerCase()) && /__c$/i.test(object.name))
      .map((field) => placeIn(object, field, `${object.name} has no field ${field.text.trim()}`, 'Correct the name.')),
  ),
);

export const searchFieldsTwice = eachObject((object) =>
  all(object.root, SEARCH).flatMap((layouts) =>
    SEARCH_COLUMNS.flatMap((column) => repeated(all(layouts, column), ({ text }) => text.trim())).map((field) =>
      placeIn(object, field, `${object.name} searches by ${field.text.trim()} twice`, 'Remove one.'),
    ),
  ),
);
