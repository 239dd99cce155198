import { plantingFor, write, type Plant } from '../plant.ts';
import { apexClass, SERVICE } from '../seed/classes.ts';
import {
  AMOUNT,
  APP,
  CODE,
  FLEXIPAGE,
  LABELS,
  LAYOUT,
  lines,
  LIST_VIEW,
  metadata,
  OBJECT,
  PERMISSIONS,
  RECORD,
  RESOURCE,
  RULE,
  TAB,
} from '../seed/metadata.ts';

const REASON = OBJECT.replace('Planted__c.object', `sharingReasons/${'A'.repeat(41)}__c.sharingReason`);
const { swapped: over, edited } = plantingFor('limits');
const long = (name: string, file: string, element: string, text: string, most: number): Plant =>
  over(name, 'too-long', file, `<${element}>${text}<`, `<${element}>${'x'.repeat(most + 1)}<`, `<${element}>xxx`);

const OPEN = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const OBJECTS = OBJECT.slice(0, OBJECT.indexOf('/Planted__c/'));

/** A new metadata file, at fault on the line that holds `at`. */
const added = (name: string, rule: string, file: string, root: string, body: string, at: string): Plant =>
  edited(name, rule, file, at, [write(file, `${OPEN}<${root} ${SPACE}>\n${body}\n</${root}>\n`)]);

/** Fields added until there are too many; the last is at fault. */
function fields(name: string, count: number, body: string): Plant {
  const file = (index: number): string => AMOUNT.replace('Amount__c', `Extra${index}__c`);
  const text = (index: number): string =>
    `${OPEN}<CustomField ${SPACE}>\n    <fullName>Extra${index}__c</fullName>\n    <label>Extra</label>\n${body}\n</CustomField>\n`;
  const numbers = Array.from({ length: count }, (_, index) => index + 100);
  const edits = numbers.map((number) => write(file(number), text(number)));
  return edited(name, 'too-many', file(count + 99), '<fullName>', edits);
}

const LENGTHS: readonly Plant[] = [
  long('a label’s description is too long', LABELS, 'shortDescription', 'Heading', 80),
  long('a label is too long', LABELS, 'value', 'Planted', 1000),
  long('a label’s name is too long', LABELS, 'fullName', 'planted_Page_Heading', 80),
  over(
    'a label has too many categories',
    'too-long',
    LABELS,
    '    <fullName>',
    `    <categories>${'one,'.repeat(70)}</categories>\n            <fullName>`,
    '<categories>',
  ),
  long('an object’s plural label is too long', OBJECT, 'pluralLabel', 'Planted', 40),
  long('a description of an object is too long', OBJECT, 'description', 'Rows that faults are planted in.', 1000),
  long('the name field’s label is too long', OBJECT, 'label', 'Number', 40),
  long('an auto-number’s format is too long', OBJECT, 'displayFormat', 'P-{0000}', 30),
  long('a field’s label is too long', AMOUNT, 'label', 'Amount', 40),
  long('a field’s description is too long', CODE, 'description', 'A code.', 1000),
  over(
    'a help text is too long',
    'too-long',
    AMOUNT,
    '    <label>',
    `    <inlineHelpText>${'&amp;'.repeat(511)}</inlineHelpText>\n    <label>`,
    '<inlineHelpText>',
  ),
  long('a validation message is too long', RULE, 'errorMessage', 'An amount is positive.', 255),
  over(
    'a validation formula is too long',
    'too-long',
    RULE,
    'Amount__c &lt; 0',
    `Amount__c &lt; 0${' + 0'.repeat(1000)}`,
    '<errorConditionFormula>',
  ),
  long('a list view’s label is too long', LIST_VIEW, 'label', 'All', 40),
  long('a record’s label is too long for the platform', RECORD, 'label', 'One', 40),
  long('a permission set’s label is too long', PERMISSIONS, 'label', 'Planted', 80),
  long('a page’s label is too long', FLEXIPAGE, 'masterLabel', 'Planted', 80),
  long('a tab’s label is too long', TAB, 'label', 'Planted', 40),
  long('an app’s label is too long', APP, 'label', 'Planted', 40),
  long('a resource’s content type is too long', RESOURCE, 'contentType', 'image/svg+xml', 120),
];

const LONG_NAME = 'ANameThatHasMoreThanFortyCharactersInIt42';
const LONG_CLASS = SERVICE.replace('PlantedService', LONG_NAME);

const NAMES: readonly Plant[] = [
  added(
    'a field’s name is too long',
    'too-long',
    AMOUNT.replace('Amount__c', `${LONG_NAME}__c`),
    'CustomField',
    `    <fullName>${LONG_NAME}__c</fullName>`,
    '<fullName>',
  ),
  added(
    'a record’s name is too long',
    'too-long',
    RECORD.replace('.one.', `.${LONG_NAME}.`),
    'CustomMetadata',
    '    <label>One</label>',
    '<CustomMetadata',
  ),
  added(
    'a field’s name ends in an underscore',
    'name-form',
    AMOUNT.replace('Amount__c', 'Sum___c'),
    'CustomField',
    '    <fullName>Sum___c</fullName>',
    '<fullName>',
  ),
  added(
    'an object’s name begins with a digit',
    'name-form',
    `${OBJECTS}/4Rows__c/4Rows__c.object-meta.xml`,
    'CustomObject',
    '    <label>Rows</label>',
    '<CustomObject',
  ),
  added(
    'two fields differ in case only',
    'name-twice',
    AMOUNT.replace('Amount__c', 'amount__c').replace('/app/', '/shared/'),
    'CustomField',
    '    <fullName>amount__c</fullName>',
    '<fullName>',
  ),
  edited(
    'a class’s name is too long',
    'too-long',
    LONG_CLASS,
    'class',
    apexClass(LONG_CLASS, `/** Long. */\npublic with sharing class ${LONG_NAME} {\n}\n`),
  ),
  over('a method is called begin', 'reserved-word', SERVICE, 'private String secret(', 'private String begin('),
  over('a variable is called number', 'reserved-word', SERVICE, 'Integer count = 0;', 'Integer number = 0;'),
  over(
    'a parameter is called object',
    'reserved-word',
    SERVICE,
    'Account customer, String name',
    'Account object, String name',
  ),
  over(
    'a field of a class is called hint',
    'reserved-word',
    SERVICE,
    'private final List<Task> tasks',
    'private final List<Task> hint',
  ),
  over('a variable has two underscores', 'name-form', SERVICE, 'Integer count = 0;', 'Integer count__c = 0;'),
];

const COUNTS: readonly Plant[] = [
  fields('an object has three masters', 3, '    <referenceTo>Account</referenceTo>\n    <type>MasterDetail</type>'),
  fields('an object has too many look-ups', 41, '    <referenceTo>Account</referenceTo>\n    <type>Lookup</type>'),
  fields(
    'long texts add up to too much',
    13,
    '    <length>131072</length>\n    <type>LongTextArea</type>\n    <visibleLines>3</visibleLines>',
  ),
  fields('an object has too many fields', 499, '    <type>Checkbox</type>'),
  over('a number has too many digits', 'out-of-range', AMOUNT, '<precision>10<', '<precision>19<'),
  over(
    'a multi-select picklist shows too few lines',
    'out-of-range',
    AMOUNT,
    '<scale>2</scale>\n    <type>Number<',
    '<visibleLines>2</visibleLines>\n    <type>MultiselectPicklist<',
    '<visibleLines>',
  ),
  over(
    'a look-up filter has eleven conditions',
    'too-many',
    AMOUNT,
    '    <required>',
    `    <lookupFilter>\n${'        <filterItems/>\n'.repeat(10)}        <filterItems></filterItems>\n    </lookupFilter>\n    <required>`,
    '<filterItems></filterItems>',
  ),
  over(
    'a look-up filter’s message is too long',
    'too-long',
    AMOUNT,
    '    <required>',
    `    <lookupFilter><errorMessage>${'x'.repeat(256)}</errorMessage></lookupFilter>\n    <required>`,
    '<errorMessage>',
  ),
  over('a text is too long for a text field', 'out-of-range', CODE, '<length>20<', '<length>256<'),
  over(
    'a list view has too many columns',
    'too-many',
    LIST_VIEW,
    '    <filterScope>',
    `${Array.from({ length: 13 }, (_, index) => `    <columns>C${index}</columns>\n`).join('')}    <columns>Last</columns>\n    <filterScope>`,
    '<columns>Last',
  ),
  {
    name: 'the name of a sharing reason is too long',
    gate: 'limits',
    rule: 'limits/too-long',
    file: REASON,
    at: '<fullName>',
    edits: [metadata(REASON, 'SharingReason', lines(['fullName', `${'A'.repeat(41)}__c`], ['label', 'Long']))],
  },
  over('a tab style has another’s name', 'motif', TAB, 'Custom53: Bell', 'Custom55: Bell'),
  over('a tab style is not there', 'motif', TAB, 'Custom53: Bell', 'Custom101: Bell'),
  over('a layout lacks a required field', 'layout-lacks', LAYOUT, '<field>Code__c<', '<field>Extra__c<', '<Layout'),
  over('a layout lacks the name', 'layout-lacks', LAYOUT, '<field>Name<', '<field>Extra__c<', '<Layout'),
  over(
    'a layout makes a required field optional',
    'layout-behavior',
    LAYOUT,
    '<behavior>Required<',
    '<behavior><!-- required -->Edit<',
    '<!-- required -->',
  ),
];

export const LIMIT_PLANTS: readonly Plant[] = [...LENGTHS, ...NAMES, ...COUNTS];
