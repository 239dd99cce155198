import { all, first, value, type XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { placeIn } from '../components.ts';
import type { Place } from '../rule.ts';
import { eachField, fieldNamed, placeIf, type Field } from './field.ts';
import { fieldPathProblem } from './fieldPaths.ts';

function eachSummary(find: (field: Field, index: PackageIndex) => readonly Place[]) {
  return eachField((field, index) => (field.type === 'Summary' ? find(field, index) : []));
}

const detailOf = (field: Field): string => value(field.root, 'summaryForeignKey').split('.')[0] ?? '';

/** The detail's field that points here: `Detail__c.Master__c`, master-detail, to this object. */
export const summaryKey = eachSummary((field, index) => {
  const [detail = '', key = ''] = value(field.root, 'summaryForeignKey').split('.');
  if (detail === '' || (key !== '' && !/__c$/i.test(detail) && !/__c$/i.test(key))) return [];
  const found = fieldNamed(index, detail, key);
  const isFault =
    found?.type !== 'MasterDetail' || value(found.root, 'referenceTo').toLowerCase() !== field.owner.toLowerCase();
  const message = `sums up by ${detail}.${key}, which is no master-detail field to ${field.owner}`;
  return placeIf(isFault, field, 'summaryForeignKey', message, 'Name the master-detail field: Detail__c.Master__c.');
});

/** Counting needs no field; anything else does. */
export const summarizedGiven = eachSummary((field) => {
  const isCount = value(field.root, 'summaryOperation') === 'count';
  const given = first(field.root, 'summarizedField');
  const isFault = isCount ? given !== undefined : value(field.root, 'summarizedField') === '';
  const message = isCount ? 'counts and names a field' : 'says what to compute and not of which field';
  return placeIf(isFault, field, isCount ? 'summarizedField' : 'summaryOperation', message, 'Name a field, or count.');
});

/** The field summed up exists, on the detail that the key names. */
export const summarizedExists = eachSummary((field, index) =>
  fieldFinding(field, first(field.root, 'summarizedField'), index),
);

export const summaryFilters = eachSummary((field, index) =>
  all(field.root, 'summaryFilterItems').flatMap((item) => fieldFinding(field, first(item, 'field'), index)),
);

function fieldFinding(field: Field, element: XmlElement | undefined, index: PackageIndex): readonly Place[] {
  if (!element || element.text.trim() === '') return [];
  const [object = '', ...path] = element.text.trim().split('.');
  const detail = detailOf(field);
  const problem =
    object.toLowerCase() === detail.toLowerCase()
      ? fieldPathProblem(index, object, path)
      : `${element.text.trim()} is no field of ${detail}`;
  if (problem === null) return [];
  return [placeIn(field, element, `${field.owner}.${field.name}: ${problem}`, 'Write Detail__c.Field__c.')];
}

const NUMERIC = ['Number', 'Currency', 'Percent', 'Summary'];
const ORDERED = [...NUMERIC, 'Date', 'DateTime', 'Time'];

/** Sums are of numbers, the least and the most also of dates. */
export const summarizedType = eachSummary((field, index) => {
  const [detail = '', name = ''] = value(field.root, 'summarizedField').split('.');
  const operation = value(field.root, 'summaryOperation');
  const type = fieldNamed(index, detail, name)?.type;
  const fit = operation === 'sum' ? NUMERIC : ORDERED;
  const isFault = type !== undefined && operation !== 'count' && !fit.includes(type);
  const message = `computes ${operation} of ${name}, which is of type ${type ?? ''}`;
  return placeIf(isFault, field, 'summarizedField', message, `Use a field of type ${fit.join(', ')}.`);
});
