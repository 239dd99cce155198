import { plantingFor, type Edit, type Plant } from '../../../planted/plant.ts';
import { AMOUNT, lines, metadata, OBJECT, RULE } from '../../../planted/seed/metadata.ts';
import type { Valid } from '../../../planted/valid.ts';

const { edited } = plantingFor('deploy');

const APP = 'force-app/main/app';
export const FIELDS = AMOUNT.replace('/Amount__c.field-meta.xml', '');
const CHILD = `${APP}/objects/PlantedChild__c`;
const SETTINGS = `${APP}/objects/PlantedSettings__c`;

type Pair = readonly [name: string, text: string];

const NUMBER: readonly Pair[] = [
  ['precision', '18'],
  ['scale', '2'],
];
const LONG: readonly Pair[] = [
  ['length', '32768'],
  ['visibleLines', '3'],
];

/** A field file of the object whose fields stand in that folder; elements in the order of their names. */
export function fieldFile(name: string, type: string, pairs: readonly Pair[] = [], folder = FIELDS): Edit {
  const own: readonly Pair[] = [
    ['description', 'A field that formulas read.'],
    ['label', name.replace(/__c$/, '')],
    ['type', type],
    ...pairs,
  ];
  const sorted = own.toSorted(([one], [other]) => one.localeCompare(other));
  return metadata(
    `${folder}/${name}.field-meta.xml`,
    'CustomField',
    lines(['fullName', name], ...sorted.map(([element, text]) => [element, text] as const)),
  );
}

const CHOICES = ['Open', 'Closed'].map(
  (name) => `<value><fullName>${name}</fullName><default>false</default><label>${name}</label></value>`,
);
const VALUES = `<valueSetDefinition><sorted>false</sorted>${CHOICES.join('')}</valueSetDefinition>`;

/** Fields of every kind, a child, a custom setting and a custom permission, for formulas to read. */
export const FORMULA_FIXTURE: readonly Edit[] = [
  fieldFile('Rate__c', 'Percent', NUMBER),
  fieldFile('Price__c', 'Currency', NUMBER),
  fieldFile('Due__c', 'Date'),
  fieldFile('Ends__c', 'Date'),
  fieldFile('At__c', 'DateTime'),
  fieldFile('Until__c', 'DateTime'),
  fieldFile('Clock__c', 'Time'),
  fieldFile('IsOpen__c', 'Checkbox', [['defaultValue', 'false']]),
  fieldFile('Status__c', 'Picklist', [['valueSet', VALUES]]),
  fieldFile('Tags__c', 'MultiselectPicklist', [
    ['valueSet', VALUES],
    ['visibleLines', '4'],
  ]),
  fieldFile('Notes__c', 'LongTextArea', LONG),
  fieldFile('Rich__c', 'Html', [
    ['length', '32768'],
    ['visibleLines', '25'],
  ]),
  fieldFile('Secret__c', 'EncryptedText', [
    ['length', '20'],
    ['maskChar', 'asterisk'],
    ['maskType', 'all'],
  ]),
  fieldFile('Place__c', 'Location', [
    ['displayLocationInDecimal', 'true'],
    ['scale', '0'],
  ]),
  fieldFile('Mail__c', 'Email'),
  fieldFile('Site__c', 'Url'),
  fieldFile('Serial__c', 'AutoNumber', [['displayFormat', 'S-{0000}']]),
  fieldFile('Account__c', 'Lookup', [
    ['deleteConstraint', 'SetNull'],
    ['referenceTo', 'Account'],
    ['relationshipLabel', 'Planted'],
    ['relationshipName', 'PlantedRows'],
  ]),
  fieldFile('Parent__c', 'Lookup', [
    ['deleteConstraint', 'SetNull'],
    ['referenceTo', 'Planted__c'],
    ['relationshipLabel', 'Children'],
    ['relationshipName', 'Children'],
  ]),
  fieldFile('Total__c', 'Number', [...NUMBER, ['formula', 'Amount__c * 2'], ['formulaTreatBlanksAs', 'BlankAsZero']]),
  metadata(
    `${CHILD}/PlantedChild__c.object-meta.xml`,
    'CustomObject',
    `${lines(['deploymentStatus', 'Deployed'], ['description', 'Rows below a planted one.'], ['label', 'Planted Child'])}
    <nameField>\n${lines(['label', 'Name'], ['type', 'Text'])}\n    </nameField>
${lines(['pluralLabel', 'Planted Children'], ['sharingModel', 'ControlledByParent'])}`,
  ),
  fieldFile(
    'Planted__c',
    'MasterDetail',
    [
      ['referenceTo', 'Planted__c'],
      ['relationshipLabel', 'Planted Children'],
      ['relationshipName', 'PlantedChildren'],
      ['relationshipOrder', '0'],
      ['reparentableMasterDetail', 'false'],
      ['writeRequiresMasterRead', 'false'],
    ],
    `${CHILD}/fields`,
  ),
  fieldFile('Sum__c', 'Number', NUMBER, `${CHILD}/fields`),
  fieldFile('Text__c', 'LongTextArea', LONG, `${CHILD}/fields`),
  metadata(
    `${SETTINGS}/PlantedSettings__c.object-meta.xml`,
    'CustomObject',
    lines(
      ['customSettingsType', 'Hierarchy'],
      ['description', 'Settings that formulas read.'],
      ['label', 'Planted Settings'],
      ['visibility', 'Public'],
    ),
  ),
  fieldFile('Limit__c', 'Number', NUMBER, `${SETTINGS}/fields`),
  metadata(
    `${APP}/customPermissions/PlantedAllowed.customPermission-meta.xml`,
    'CustomPermission',
    lines(['description', 'Lets somebody.'], ['isLicensed', 'false'], ['label', 'Planted Allowed']),
  ),
];

/** A text as XML has it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export const FORMULA_FIELD = `${FIELDS}/Result__c.field-meta.xml`;

const DIGITS: ReadonlySet<string> = new Set(['Number', 'Currency', 'Percent']);

/** A formula field of that kind. */
export function formulaFile(type: string, formula: string, extra: readonly Pair[] = []): Edit {
  const pairs: readonly Pair[] = [['formula', escaped(formula)], ...(DIGITS.has(type) ? NUMBER : []), ...extra];
  return fieldFile('Result__c', type, pairs);
}

export const ACCOUNT_RULE = `${APP}/objects/Account/validationRules/Tier.validationRule-meta.xml`;

export const CHILD_RULE = `${CHILD}/validationRules/Detail.validationRule-meta.xml`;

/** A rule of the package on a standard object. */
export function accountRule(formula: string): Edit {
  return ruleFile(formula, ACCOUNT_RULE, 'Tier');
}

export function ruleFile(formula: string, file = RULE, name = 'Positive'): Edit {
  const pairs = lines(
    ['fullName', name],
    ['active', 'true'],
    ['errorConditionFormula', escaped(formula)],
    ['errorMessage', 'An amount is positive.'],
  );
  return metadata(file, 'ValidationRule', pairs);
}

/** A field of that kind with a default value. */
export function defaultFile(type: string, formula: string): Edit {
  const lengths: readonly Pair[] = type === 'Text' ? [['length', '80']] : type === 'LongTextArea' ? LONG : [];
  const pairs: readonly Pair[] = [['defaultValue', escaped(formula)], ...(DIGITS.has(type) ? NUMBER : lengths)];
  return fieldFile('Result__c', type, pairs);
}

/** A fault in a validation rule, found on the line that holds `at`; on that of the formula's first line where it is left out. */
export function inRule(name: string, rule: string, formula: string, at?: string): Plant {
  const place = at === undefined ? '<errorConditionFormula>' : escaped(at);
  return edited(name, rule, RULE, place, [...FORMULA_FIXTURE, ruleFile(formula)]);
}

export function inField(name: string, rule: string, type: string, formula: string, at?: string): Plant {
  const place = at === undefined ? '<formula>' : escaped(at);
  return edited(name, rule, FORMULA_FIELD, place, [...FORMULA_FIXTURE, formulaFile(type, formula)]);
}

export function inDefault(name: string, rule: string, type: string, formula: string): Plant {
  return edited(name, rule, FORMULA_FIELD, '<defaultValue>', [...FORMULA_FIXTURE, defaultFile(type, formula)]);
}

/** A formula written in the object's own file. */
export function inObject(name: string, rule: string, entry: string, at: string): Plant {
  const edit: Edit = { kind: 'replace', file: OBJECT, text: '    <label>', by: `${entry}\n    <label>` };
  return edited(name, rule, OBJECT, at, [...FORMULA_FIXTURE, edit]);
}

export function validRule(name: string, formula: string): Valid {
  return { name, edits: [...FORMULA_FIXTURE, ruleFile(formula)] };
}

export function validField(name: string, type: string, formula: string, extra: readonly Pair[] = []): Valid {
  return { name, edits: [...FORMULA_FIXTURE, formulaFile(type, formula, extra)] };
}

export function validDefault(name: string, type: string, formula: string): Valid {
  return { name, edits: [...FORMULA_FIXTURE, defaultFile(type, formula)] };
}
