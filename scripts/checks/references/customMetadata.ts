import type { Finding } from '../finding.ts';
import { all, first, value, type XmlElement } from '../read/xml.ts';
import type { CustomField, CustomObject, MetadataFile, PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';

/** Longest label of a record, as the platform keeps it in MasterLabel. */
const LABEL_LENGTH = 40;

/** Records of custom metadata types: type, fields, kinds of values, targets of relationships, what is required. */
export function metadataRecordFindings(index: PackageIndex): readonly Finding[] {
  const records = new Set(index.ofKind('md').map((record) => record.name.toLowerCase()));
  return index.ofKind('md').flatMap((record) => {
    const type = `${record.name.slice(0, record.name.indexOf('.'))}__mdt`;
    const object = index.objects.get(type.toLowerCase());
    if (object) return recordFindings(record, object, records);
    const message = `there is no custom metadata type ${type}`;
    return [
      reference(
        record.file,
        record.root.line,
        'metadata-record',
        message,
        'Name the file <Type>.<Record>.md-meta.xml.',
      ),
    ];
  });
}

function recordFindings(record: MetadataFile, object: CustomObject, records: ReadonlySet<string>): readonly Finding[] {
  const given = all(record.root, 'values');
  const filled = new Set(
    given.filter((each) => !isNil(first(each, 'value'))).map((each) => value(each, 'field').toLowerCase()),
  );
  const missing = [...object.fields.values()].filter(
    (field) => value(field.root, 'required') === 'true' && !filled.has(field.name.toLowerCase()),
  );
  const label = value(record.root, 'label');
  return [
    ...(label.length > LABEL_LENGTH
      ? [
          finding(
            record,
            first(record.root, 'label'),
            `the label has ${label.length} characters`,
            `Keep it to ${LABEL_LENGTH}.`,
          ),
        ]
      : []),
    ...given.flatMap((each) => valueFindings(record, object, each, records)),
    ...missing.map((field) => finding(record, record.root, `${field.name} is required`, 'Give it a value.')),
  ];
}

function valueFindings(
  record: MetadataFile,
  object: CustomObject,
  element: XmlElement,
  records: ReadonlySet<string>,
): readonly Finding[] {
  const name = value(element, 'field');
  const field = object.fields.get(name.toLowerCase());
  if (!field)
    return [finding(record, first(element, 'field'), `${object.name} has no field ${name}`, 'Correct the name.')];
  const given = first(element, 'value');
  if (given === undefined || isNil(given)) return [];
  const problem = typeProblem(field, given) ?? targetProblem(field, given, records);
  return problem === null
    ? []
    : [finding(record, given, `${name}: ${problem}`, 'Write a value that the field can hold.')];
}

/** What a field's value is marked as: `xsi:type` without its prefix. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  Checkbox: ['boolean'],
  Number: ['double', 'int'],
  Percent: ['double', 'int'],
  Date: ['date'],
  DateTime: ['dateTime'],
};

const FORMS: Readonly<Record<string, RegExp>> = {
  boolean: /^(true|false)$/,
  double: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/,
  int: /^-?\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  dateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
};

function typeProblem(field: CustomField, given: XmlElement): string | null {
  const marks = MARKS[field.type] ?? ['string'];
  const mark = given.attributes.get('xsi:type')?.replace(/^.*:/, '');
  if (mark === undefined) return 'the value is not marked with xsi:type';
  if (!marks.includes(mark)) return `a ${field.type} field holds xsd:${marks.join(' or xsd:')}, not xsd:${mark}`;
  const text = given.text.trim();
  const form = FORMS[mark];
  if (form && !form.test(text)) return `'${text}' is no ${mark}`;
  return rangeProblem(field, given.text);
}

function rangeProblem(field: CustomField, text: string): string | null {
  const length = Number(value(field.root, 'length') || Infinity);
  if (field.type !== 'Number' && text.length > length) return `longer than ${length} characters`;
  const precision = Number(value(field.root, 'precision') || NaN);
  if (field.type !== 'Number' || Number.isNaN(precision)) return null;
  const whole = text.trim().replace(/^-/, '').split('.')[0] ?? '';
  const room = precision - Number(value(field.root, 'scale') || 0);
  return whole.length > room ? `more than ${room} digits before the point` : null;
}

function targetProblem(field: CustomField, given: XmlElement, records: ReadonlySet<string>): string | null {
  const target = value(field.root, 'referenceTo');
  if (field.type !== 'MetadataRelationship' || !target.endsWith('__mdt')) return null;
  const name = `${target.replace(/__mdt$/, '')}.${given.text.trim()}`;
  return records.has(name.toLowerCase()) ? null : `there is no record ${name}`;
}

function isNil(given: XmlElement | undefined): boolean {
  return given?.attributes.get('xsi:nil') === 'true';
}

function finding(record: MetadataFile, at: XmlElement | undefined, message: string, remedy: string): Finding {
  return reference(record.file, at?.line ?? record.root.line, 'metadata-record', message, remedy);
}
