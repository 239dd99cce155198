import { all, value } from '../../read/xml.ts';
import type { FieldFacts } from './fieldFacts.ts';

const COMPARED = ['lessThan', 'greaterThan', 'lessOrEqual', 'greaterOrEqual'];
const SEARCHED = ['contains', 'notContain', 'startsWith'];

/** Operators that a type of field refuses, beyond `within`, which is for geolocations ("Filter Operators Reference", Salesforce Help). */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['Number', 'Currency', 'Percent', 'Date', 'DateTime', 'Time', 'Summary'].map((type) => [
      type,
      [...SEARCHED, 'includes', 'excludes'],
    ]),
  ),
  ...Object.fromEntries(
    [
      'Text',
      'TextArea',
      'Email',
      'Phone',
      'Url',
      'AutoNumber',
      'Picklist',
      'Lookup',
      'MasterDetail',
      'LongTextArea',
      'Html',
    ].map((type) => [type, ['includes', 'excludes']]),
  ),
  Checkbox: [...COMPARED, ...SEARCHED, 'includes', 'excludes'],
  MultiselectPicklist: [...COMPARED, ...SEARCHED],
};

/** What is wrong with an operator on a field; null when it fits. */
export function operatorProblem(field: FieldFacts, operator: string): string | null {
  if (operator === 'within')
    return field.type === 'Location' ? null : `${field.name} is ${field.type}: within is for geolocations`;
  return REFUSED[field.type]?.includes(operator) === true
    ? `${field.name} is ${field.type}, which knows no ${operator}`
    : null;
}

const RELATIVE =
  /^(YESTERDAY|TODAY|TOMORROW|(LAST|THIS|NEXT)[ _](WEEK|MONTH|QUARTER|YEAR|FISCAL[ _]QUARTER|FISCAL[ _]YEAR|90[ _]DAYS)|(LAST|NEXT|N)[ _](N[ _])?(DAYS|WEEKS|MONTHS|QUARTERS|YEARS|FISCAL[ _]QUARTERS|FISCAL[ _]YEARS)([ _]AGO)?[: ]\d+|(LAST|NEXT) \d+ (DAYS|WEEKS|MONTHS|QUARTERS|YEARS)|\d+ (DAYS|WEEKS|MONTHS|QUARTERS|YEARS) AGO)$/i;
const DATE = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})([T ].*)?$/;
const NUMBER = /^([A-Z]{3} ?)?-?[$€£]?[\d.,' ]*\d[\d.,' ]*[kKmMbB%]?$/;

/** What is wrong with the value of a condition, or with its absence; null when it fits the field. */
export function valueProblem(field: FieldFacts, operator: string, values: string): string | null {
  const parts = values.split(',').map((part) => part.trim().replace(/^"|"$/g, ''));
  if (values === '') return /^(equals|notEqual)$/.test(operator) ? null : `${operator} needs a value`;
  const bad = parts.find((part) => part !== '' && !fits(field, operator, part));
  return bad === undefined ? null : `'${bad}' is no value of ${field.name} (${field.type})`;
}

function fits(field: FieldFacts, operator: string, part: string): boolean {
  switch (field.type) {
    case 'Checkbox':
      return /^(0|1|true|false|yes|no)$/i.test(part);
    case 'Number':
    case 'Currency':
    case 'Percent':
      return NUMBER.test(part);
    case 'Date':
    case 'DateTime':
      return RELATIVE.test(part) || DATE.test(part);
    case 'Picklist':
    case 'MultiselectPicklist':
      return !/^(equals|notEqual|includes|excludes)$/.test(operator) || isChoice(field, part);
    default:
      return true;
  }
}

/** A value of the field's own list, one of several with `;`; lists kept elsewhere are not looked into. */
function isChoice({ root }: FieldFacts, part: string): boolean {
  const sets = root ? all(root, 'valueSet') : [];
  const listed = sets.flatMap((set) => all(set, 'valueSetDefinition')).flatMap((set) => all(set, 'value'));
  if (listed.length === 0) return true;
  const names = new Set(
    listed.flatMap((each) => [value(each, 'fullName'), value(each, 'label')]).map((name) => name.toLowerCase()),
  );
  return part.split(';').every((each) => names.has(each.trim().toLowerCase()));
}
