import type { FieldValue, MetadataRecord } from './records.ts';

/** The record as Salesforce writes it on retrieve: fields in alphabetical order, four blanks, a line break at the end. */
export function recordXml(record: MetadataRecord): string {
  const fields = Object.keys(record.values).sort();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<CustomMetadata xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">',
    `    <label>${escapeXml(record.label)}</label>`,
    '    <protected>false</protected>',
    ...fields.map((field) => fieldXml(field, record.values[field] ?? null)),
    '</CustomMetadata>',
    '',
  ].join('\n');
}

/** Words with the five characters that XML reserves written as entities. */
export function escapeXml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

function fieldXml(field: string, value: FieldValue): string {
  return `    <values>\n        <field>${field}</field>\n        ${valueXml(value)}\n    </values>`;
}

function valueXml(value: FieldValue): string {
  if (value === null) return '<value xsi:nil="true"/>';
  if (typeof value === 'boolean') return `<value xsi:type="xsd:boolean">${value}</value>`;
  if (typeof value === 'string') return `<value xsi:type="xsd:string">${escapeXml(value)}</value>`;
  return `<value xsi:type="xsd:double">${Number.isInteger(value) ? value.toFixed(1) : value}</value>`;
}
