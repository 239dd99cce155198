import { plantingFor, type Edit, type Plant } from '../../../planted/plant.ts';
import { AMOUNT, lines, metadata, OBJECT, TYPE_FILE } from '../../../planted/seed/metadata.ts';
import type { Valid } from '../../../planted/valid.ts';

type Pair = readonly [name: string, text: string];

const { edited } = plantingFor('deploy');

/** A field that a fault is planted in, beside those of the seed. */
export const EXTRA = AMOUNT.replace('Amount__c', 'Extra__c');
/** The same on the custom metadata type of the seed. */
export const EXTRA_SETTING = TYPE_FILE.replace('Planted__mdt.object', 'fields/Extra__c.field');

/** A field file: name, description and label are given unless the pairs have them. */
export function fieldFile(file: string, type: string, ...pairs: readonly Pair[]): Edit {
  const name = /([^/]+)\.field-meta/.exec(file)?.[1] ?? '';
  const own = new Set(pairs.map(([element]) => element));
  const common: readonly Pair[] = [
    ['fullName', name],
    ['description', 'An extra.'],
    ['label', 'Extra'],
    ['type', type],
  ];
  return metadata(file, 'CustomField', lines(...common.filter(([element]) => !own.has(element)), ...pairs));
}

export const extra = (type: string, ...pairs: readonly Pair[]): Edit => fieldFile(EXTRA, type, ...pairs);

/** A fault in a new field of that type, on the line of `at`. */
export function planted(
  name: string,
  rule: string,
  at: string,
  type: string,
  pairs: readonly Pair[],
  ...more: readonly Edit[]
): Plant {
  return edited(name, rule, EXTRA, at, [extra(type, ...pairs), ...more]);
}

export function accepted(name: string, type: string, pairs: readonly Pair[], ...more: readonly Edit[]): Valid {
  return { name, edits: [extra(type, ...pairs), ...more] };
}

export const OBJECTS = OBJECT.slice(0, OBJECT.indexOf('/Planted__c/'));

export const fieldOf = (object: string, name: string): string => `${OBJECTS}/${object}/fields/${name}.field-meta.xml`;
export const objectFile = (name: string): string => `${OBJECTS}/${name}/${name}.object-meta.xml`;

/** A custom object with an automatic number; elements given replace those it would have. */
export function objectEdit(name: string, ...pairs: readonly Pair[]): Edit {
  const own = new Set(pairs.map(([element]) => element));
  const common: readonly Pair[] = [
    ['deploymentStatus', 'Deployed'],
    ['description', 'Rows.'],
    ['label', 'Row'],
    ['nameField', '<displayFormat>R-{0000}</displayFormat><label>Number</label><type>AutoNumber</type>'],
    ['pluralLabel', 'Rows'],
    ['sharingModel', 'ReadWrite'],
  ];
  return metadata(
    objectFile(name),
    'CustomObject',
    lines(...common.filter(([element]) => !own.has(element)), ...pairs),
  );
}

export const MASTER: readonly Pair[] = [
  ['referenceTo', 'Planted__c'],
  ['relationshipLabel', 'Lines'],
  ['relationshipName', 'Lines'],
  ['relationshipOrder', '0'],
  ['reparentableMasterDetail', 'false'],
  ['writeRequiresMasterRead', 'false'],
];

/** A detail of the seed's object, with an amount. */
export const DETAIL: readonly Edit[] = [
  objectEdit('PlantedLine__c', ['sharingModel', 'ControlledByParent']),
  fieldFile(fieldOf('PlantedLine__c', 'Planted__c'), 'MasterDetail', ...MASTER),
  fieldFile(fieldOf('PlantedLine__c', 'Price__c'), 'Currency', ['precision', '18'], ['scale', '2']),
  fieldFile(fieldOf('PlantedLine__c', 'Note__c'), 'Text', ['length', '40']),
];

export function values(...names: readonly string[]): string {
  const each = names.map(
    (name) => `<value>\n<fullName>${name}</fullName>\n<default>false</default>\n<label>${name}</label>\n</value>`,
  );
  return `<valueSetDefinition>\n<sorted>false</sorted>\n${each.join('\n')}\n</valueSetDefinition>`;
}
