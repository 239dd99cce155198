import type { Edit, Plant } from '../../../planted/plant.ts';
import { metadata } from '../../../planted/seed/metadata.ts';
import type { Valid } from '../../../planted/valid.ts';
import { accepted, fieldFile, fieldOf, planted, values } from './planting.ts';

const set = (text: string): readonly (readonly [string, string])[] => [['valueSet', text]];
const choice = (name: string, rule: string, at: string, text: string, ...more: readonly Edit[]): Plant =>
  planted(name, rule, at, 'Picklist', set(text), ...more);

const SHARED = '<valueSetName>Shared</valueSetName>';
const GLOBAL = metadata(
  'force-app/main/app/globalValueSets/Shared.globalValueSet-meta.xml',
  'GlobalValueSet',
  `    <customValue>
        <fullName>A</fullName>
        <default>false</default>
        <label>A</label>
    </customValue>
    <masterLabel>Shared</masterLabel>
    <sorted>false</sorted>`,
);

const OWN: readonly Plant[] = [
  choice(
    'a picklist has its own values and a global set',
    'picklist-source',
    '<valueSetName>',
    `${SHARED}${values('A')}`,
    GLOBAL,
  ),
  choice('a picklist has a set without values', 'picklist-source', '<valueSet>', '<restricted>true</restricted>'),
  choice('a picklist names a global set that is not there', 'picklist-global-set', '<valueSetName>', SHARED),
  choice(
    'a picklist has a value twice',
    'picklist-value-twice',
    '<fullName>a<',
    values('A', 'a').replace('<label>a', '<label>b'),
  ),
  choice('a picklist has a value without name', 'picklist-unnamed', '<value>', values('')),
  choice(
    'two values have one label',
    'picklist-label-twice',
    '<label>A</label><!--',
    values('A', 'B').replace('<label>B</label>', '<label>A</label><!-- 2 -->'),
  ),
  choice(
    'a picklist has two defaults',
    'picklist-second-default',
    '<default>true</default><!--',
    values('A', 'B')
      .replace('<default>false', '<default>true')
      .replace('<default>false</default>', '<default>true</default><!-- 2 -->'),
  ),
  choice(
    'an inactive value is the default',
    'picklist-inactive-default',
    '<default>true',
    values('A').replace('<default>false</default>', '<isActive>false</isActive>\n<default>true</default>'),
  ),
  choice(
    'a value has a color in words',
    'picklist-color',
    '<color>',
    values('A').replace('<default>', '<color>red</color>\n<default>'),
  ),
  planted('a picklist has a default that is none of its values', 'picklist-default', '<defaultValue>', 'Picklist', [
    ...set(values('A', 'B')),
    ['defaultValue', '"C"'],
  ]),
  planted(
    'a multi-select picklist has a value twice',
    'picklist-value-twice',
    '<fullName>A</fullName><!--',
    'MultiselectPicklist',
    [
      ...set(values('A', 'B').replace('<fullName>B</fullName>', '<fullName>A</fullName><!-- 2 -->')),
      ['visibleLines', '4'],
    ],
  ),
];

const CONTROLLER = fieldFile(fieldOf('Planted__c', 'Kind__c'), 'Picklist', ['valueSet', values('X', 'Y')]);
const TICK = fieldFile(fieldOf('Planted__c', 'Tick__c'), 'Checkbox', ['defaultValue', 'false']);
const dependent = (controller: string, from: string, to: string): string =>
  `<controllingField>${controller}</controllingField>\n${values('A', 'B')}\n<valueSettings>\n` +
  `<controllingFieldValue>${from}</controllingFieldValue>\n<valueName>${to}</valueName>\n</valueSettings>`;

const MANY = Array.from({ length: 301 }, (_, at) => `X${at}`);

const DEPENDENT: readonly Plant[] = [
  choice(
    'a picklist depends on one of 301 values',
    'dependent-controller-size',
    '<controllingField>',
    dependent('Kind__c', 'X1', 'A'),
    fieldFile(fieldOf('Planted__c', 'Kind__c'), 'Picklist', ['valueSet', values(...MANY)]),
  ),
  choice(
    'a picklist depends on a field that is not there',
    'dependent-controller',
    '<controllingField>',
    dependent('Nothing__c', 'X', 'A'),
  ),
  choice('a picklist depends on nothing', 'dependent-controller', '<controllingField>', dependent('', 'X', 'A')),
  choice(
    'a picklist depends on a number',
    'dependent-controller-type',
    '<controllingField>',
    dependent('Amount__c', 'X', 'A'),
  ),
  choice('a picklist depends on itself', 'dependent-cycle', '<controllingField>', dependent('Extra__c', 'A', 'A')),
  choice(
    'two picklists depend on each other',
    'dependent-cycle',
    '<controllingField>',
    dependent('Kind__c', 'A', 'A'),
    fieldFile(fieldOf('Planted__c', 'Kind__c'), 'Picklist', ['valueSet', dependent('Extra__c', 'A', 'A')]),
  ),
  choice(
    'a dependent value is not there',
    'dependent-value',
    '<valueName>',
    dependent('Kind__c', 'X', 'C'),
    CONTROLLER,
  ),
  choice(
    'a controlling value is not there',
    'dependent-value',
    '<controllingFieldValue>',
    dependent('Kind__c', 'Z', 'A'),
    CONTROLLER,
  ),
  choice(
    'a check box controls by another word',
    'dependent-value',
    '<controllingFieldValue>',
    dependent('Tick__c', 'true', 'A'),
    TICK,
  ),
  choice(
    'values are assigned without a controlling field',
    'dependent-settings',
    '<valueSettings>',
    dependent('', 'X', 'A').replace('<controllingField></controllingField>\n', ''),
  ),
];

export const PICKLIST_FAULTS: readonly Plant[] = [...OWN, ...DEPENDENT];

export const PICKLIST_VALID: readonly Valid[] = [
  accepted('a picklist with a global set', 'Picklist', set(`<restricted>true</restricted>${SHARED}`), GLOBAL),
  accepted('a picklist that depends on a picklist', 'Picklist', set(dependent('Kind__c', 'X', 'A')), CONTROLLER),
  accepted('a picklist that depends on a check box', 'Picklist', set(dependent('Tick__c', 'checked', 'B')), TICK),
  accepted('a picklist with a value as default', 'Picklist', [...set(values('A', 'B')), ['defaultValue', '"B"']]),
  accepted('a picklist with a formula as default', 'Picklist', [
    ...set(values('A')),
    ['defaultValue', 'TEXT(TODAY())'],
  ]),
  accepted('a multi-select picklist with two defaults', 'MultiselectPicklist', [
    ...set(values('A', 'B').replaceAll('<default>false', '<default>true')),
    ['visibleLines', '3'],
  ]),
  accepted(
    'a picklist with values in color',
    'Picklist',
    set(values('A').replace('<default>', '<color>#00FF00</color><default>')),
  ),
];
