import { plantingFor, type Edit, type Plant } from '../../../planted/plant.ts';
import { lines, LIST_VIEW, metadata } from '../../../planted/seed/metadata.ts';
import { type Valid } from '../../../planted/valid.ts';

export const { swapped, edited } = plantingFor('deploy');

export const SCOPE = '    <filterScope>Everything';
export const AMOUNT_COLUMN = '<columns>Amount__c</columns>';
export const OBJECTS = 'force-app/main/app/objects';
export const CHILD_VIEW = `${OBJECTS}/PlantedChild__c/listViews/All.listView-meta.xml`;

/** Fields of the types that filters are told apart by. */
export const FIELDS: readonly Edit[] = [
  field('Open__c', ['defaultValue', 'false'], ['label', 'Open'], ['type', 'Checkbox']),
  field('On__c', ['label', 'On'], ['required', 'false'], ['type', 'Date']),
  field('Story__c', ['label', 'Story'], ['length', '1000'], ['type', 'LongTextArea'], ['visibleLines', '3']),
  field('Kinds__c', ['label', 'Kinds'], ['required', 'false'], ['type', 'MultiselectPicklist'], ['visibleLines', '3']),
  field('Kind__c', ['label', 'Kind'], ['required', 'false'], ['type', 'Picklist']),
];

export function field(name: string, ...elements: readonly (readonly [string, string])[]): Edit {
  const values = ['Red', 'Green'].map(
    (each) => `<value><fullName>${each}</fullName><default>false</default><label>${each}</label></value>`,
  );
  const set = `<valueSet><valueSetDefinition><sorted>false</sorted>${values.join('')}</valueSetDefinition></valueSet>`;
  const isList = elements.some(([, type]) => type.endsWith('icklist'));
  return metadata(
    `${OBJECTS}/Planted__c/fields/${name}.field-meta.xml`,
    'CustomField',
    `${lines(['fullName', name], ['description', 'For filters.'], ...elements)}${isList ? `\n${set}` : ''}`,
  );
}

export function filter(name: string, operation: string, value?: string): string {
  const end = value === undefined ? [] : [['value', value] as const];
  return `<filters>\n${lines(['field', name], ['operation', operation], ...end)}\n</filters>`;
}

/** The list view with filters, found at a text of it. */
export function filtered(name: string, rule: string, filters: string, at: string): Plant {
  return edited(name, rule, LIST_VIEW, at, [...FIELDS, replaced(filters)]);
}

export function replaced(by: string): Edit {
  return { kind: 'replace', file: LIST_VIEW, text: SCOPE, by: `${by}\n${SCOPE}` };
}

export function accepted(name: string, by: string): Valid {
  return { name, edits: [...FIELDS, replaced(by)] };
}

export function view(file: string, scope: string, ...columns: readonly string[]): Edit {
  const named = columns.map((column) => ['columns', column] as const);
  return metadata(file, 'ListView', lines(['fullName', 'All'], ...named, ['filterScope', scope], ['label', 'All']));
}

export const TWO = `${filter('Amount__c', 'greaterThan', '1')}\n${filter('Code__c', 'equals', 'A')}`;
