import { all, first, value, type XmlElement } from '../../read/xml.ts';
import { customField } from '../../references/fields.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { placeIn } from '../components.ts';
import type { Place } from '../rule.ts';
import { eachField, type Field } from './field.ts';
import { fieldPathProblem } from './fieldPaths.ts';

/** Where a path starts when it does not start at the object looked up. */
const GLOBALS: ReadonlySet<string> = new Set(['$user', '$profile', '$userrole', '$organization', '$permission']);

function eachFilter(find: (field: Field, filter: XmlElement, index: PackageIndex) => readonly Place[]) {
  return eachField((field, index) => all(field.root, 'lookupFilter').flatMap((filter) => find(field, filter, index)));
}

const said = ({ owner, name }: Field, message: string): string => `${owner}.${name}: ${message}`;

export const filterItems = eachFilter((field, filter) =>
  all(filter, 'filterItems').length > 0
    ? []
    : [placeIn(field, filter, said(field, 'the look-up filter has no conditions'), 'Add <filterItems>.')],
);

/** A condition compares with a value or with a field. */
export const filterSides = eachFilter((field, filter) =>
  all(filter, 'filterItems')
    .filter((item) => first(item, 'value') && first(item, 'valueField'))
    .map((item) =>
      placeIn(
        field,
        first(item, 'valueField'),
        said(field, 'the filter compares with a value and a field'),
        'Keep <value> or <valueField>.',
      ),
    ),
);

/** Fields on either side of a condition. */
export const filterFields = eachFilter((field, filter, index) =>
  all(filter, 'filterItems')
    .flatMap((item) => [...all(item, 'field'), ...all(item, 'valueField')])
    .flatMap((element) => {
      const problem = sideProblem(field, element.text.trim(), index);
      return problem === null
        ? []
        : [placeIn(field, element, said(field, `the filter: ${problem}`), 'Correct the name.')];
    }),
);

function sideProblem(field: Field, text: string, index: PackageIndex): string | null {
  const [start = '', ...path] = text.split('.');
  if (GLOBALS.has(start.toLowerCase())) return null;
  if (path.length === 0) return `${text} does not say whose field it is`;
  const target = value(field.root, 'referenceTo');
  if (start.toLowerCase() === '$source') return fieldPathProblem(index, field.owner, path);
  if (start.toLowerCase() !== target.toLowerCase()) return `${start} is neither ${target} nor $Source`;
  return fieldPathProblem(index, target, path);
}

const TEXT_ONLY: ReadonlySet<string> = new Set(['contains', 'notContain', 'startsWith']);
const NO_TEXT: ReadonlySet<string> = new Set(['Number', 'Currency', 'Percent', 'Checkbox', 'Date', 'DateTime', 'Time']);
const SEVERAL: ReadonlySet<string> = new Set(['includes', 'excludes']);

/** Operators that a field's type does not have; own fields of the object looked up. */
export const filterOperators = eachFilter((field, filter, index) =>
  all(filter, 'filterItems').flatMap((item) => {
    const [, name = ''] = value(item, 'field').split('.');
    const type = customField(index, value(field.root, 'referenceTo'), name)?.type;
    const operator = value(item, 'operation');
    const isFault =
      type !== undefined &&
      ((TEXT_ONLY.has(operator) && NO_TEXT.has(type)) || (SEVERAL.has(operator) && type !== 'MultiselectPicklist'));
    const message = said(field, `the filter asks ${operator} of ${name}, which is of type ${type ?? ''}`);
    return isFault ? [placeIn(field, first(item, 'operation'), message, 'Use another operator.')] : [];
  }),
);

/** Logic over conditions that are not there. */
export const filterLogic = eachFilter((field, filter) => {
  const logic = first(filter, 'booleanFilter');
  const count = all(filter, 'filterItems').length;
  const numbers = (logic?.text.match(/\d+/g) ?? []).map(Number);
  const unused = Array.from({ length: count }, (_, item) => item + 1).filter((item) => !numbers.includes(item));
  if (!logic || (unused.length === 0 && numbers.every((number) => number >= 1 && number <= count))) return [];
  const message = said(field, `the filter's logic ${logic.text.trim()} does not fit its ${count} conditions`);
  return [placeIn(field, logic, message, 'Number every condition once, from 1.')];
});

/** An optional filter refuses nothing, so it has no message for it. */
export const optionalMessage = eachFilter((field, filter) =>
  value(filter, 'isOptional') === 'true' && first(filter, 'errorMessage')
    ? [
        placeIn(
          field,
          first(filter, 'errorMessage'),
          said(field, 'the filter is optional and has an error message'),
          'Remove the message, or make the filter required.',
        ),
      ]
    : [],
);
