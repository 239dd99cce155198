import { all, first, value, type XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { placeIn, repeated } from '../components.ts';
import type { Place } from '../rule.ts';
import { eachField, type Field } from './field.ts';

const isPicklist = ({ type }: Field): boolean => type === 'Picklist' || type === 'MultiselectPicklist';

/** A rule over the value set of each picklist that has one. */
function eachValueSet(find: (field: Field, set: XmlElement, index: PackageIndex) => readonly Place[]) {
  return eachField((field, index) => {
    const set = first(field.root, 'valueSet');
    return set && isPicklist(field) ? find(field, set, index) : [];
  });
}

/** A rule over the own values of each picklist. */
function eachDefinition(find: (field: Field, values: readonly XmlElement[]) => readonly Place[]) {
  return eachValueSet((field, set) => find(field, ownValues(set)));
}

function ownValues(set: XmlElement): readonly XmlElement[] {
  return all(set, 'valueSetDefinition').flatMap((definition) => all(definition, 'value'));
}

/** Lower-case names of a picklist's values, its global value set's too; null where the package does not hold them. */
export function picklistValues(field: Field, index: PackageIndex): ReadonlySet<string> | null {
  const set = first(field.root, 'valueSet');
  if (!set) return null;
  const shared = value(set, 'valueSetName');
  if (shared === '') return new Set(ownValues(set).map(nameOf));
  const global = index.ofKind('globalValueSet').find(({ name }) => name.toLowerCase() === shared.toLowerCase());
  return global ? new Set(all(global.root, 'customValue').map(nameOf)) : null;
}

const nameOf = (each: XmlElement): string => value(each, 'fullName').toLowerCase();

const said = (field: Field, message: string): string => `${field.owner}.${field.name} ${message}`;

/** Values of its own or a global set: one of them. */
export const oneSource = eachValueSet((field, set) => {
  const [own, shared] = [first(set, 'valueSetDefinition'), first(set, 'valueSetName')];
  if ((own === undefined) !== (shared === undefined)) return [];
  const message = said(field, own ? 'has values of its own and a global value set' : 'has no values');
  return [placeIn(field, shared ?? set, message, 'Give <valueSetDefinition> or <valueSetName>.')];
});

export const globalSetExists = eachValueSet((field, set, index) => {
  const shared = first(set, 'valueSetName');
  if (!shared || index.names('globalValueSet').has(shared.text.trim())) return [];
  const message = said(field, `names the global value set ${shared.text.trim()}, which is not in the package`);
  return [placeIn(field, shared, message, 'Add the global value set, or correct the name.')];
});

export const unnamedValues = eachDefinition((field, values) =>
  values
    .filter((each) => value(each, 'fullName') === '')
    .map((each) => placeIn(field, each, said(field, 'has a value without name'), 'Add <fullName>.')),
);

export const valuesTwice = eachDefinition((field, values) =>
  repeated(values, nameOf).map((each) =>
    placeIn(
      field,
      first(each, 'fullName') ?? each,
      said(field, `has the value ${value(each, 'fullName')} twice`),
      'Remove one; upper and lower case are the same.',
    ),
  ),
);

export const labelsTwice = eachDefinition((field, values) =>
  repeated(values, (each) => value(each, 'label')).map((each) =>
    placeIn(
      field,
      first(each, 'label'),
      said(field, `has two values labeled ${value(each, 'label')}`),
      'Give every value a label of its own.',
    ),
  ),
);

const isDefault = (each: XmlElement): boolean => value(each, 'default') === 'true';

export const secondDefault = eachDefinition((field, values) => {
  if (field.type !== 'Picklist') return [];
  const [, second] = values.filter(isDefault);
  if (!second) return [];
  return [placeIn(field, first(second, 'default'), said(field, 'has two defaults'), 'Keep one default.')];
});

export const inactiveDefault = eachDefinition((field, values) =>
  values
    .filter((each) => isDefault(each) && value(each, 'isActive') === 'false')
    .map((each) =>
      placeIn(
        field,
        first(each, 'default'),
        said(field, `has the inactive value ${value(each, 'fullName')} as default`),
        'Make the value active, or another the default.',
      ),
    ),
);

const LITERAL = /^(["'])([^"']*)\1$/;

/** A default that is a text in quotes has to be one of the values. */
export const defaultIsValue = eachField((field, index) => {
  const given = first(field.root, 'defaultValue');
  const literal = LITERAL.exec(given?.text.trim() ?? '')?.[2];
  const values = isPicklist(field) ? picklistValues(field, index) : null;
  if (literal === undefined || values === null || values.has(literal.toLowerCase())) return [];
  const message = said(field, `has the default ${literal}, which is none of its values`);
  return [placeIn(field, given, message, 'Name one of its values.')];
});

const COLOR = /^#[0-9a-f]{6}$/i;

export const valueColors = eachDefinition((field, values) =>
  values
    .flatMap((each) => all(each, 'color'))
    .filter(({ text }) => !COLOR.test(text.trim()))
    .map((color) =>
      placeIn(field, color, said(field, `has the color ${color.text.trim()}`), 'Write six hex digits after a #.'),
    ),
);
