import { plantingFor, type Edit, type Plant } from '../../../planted/plant.ts';
import { REPORT, RULE } from '../../../planted/seed/metadata.ts';
import type { Valid } from '../../../planted/valid.ts';
import { fieldFile, FIELDS, FORMULA_FIELD, FORMULA_FIXTURE, formulaFile } from './fixture.ts';

const { edited, swapped } = plantingFor('deploy');

function withElement(name: string, element: string, text: string, type = 'Text'): Plant {
  const edits = [...FORMULA_FIXTURE, formulaFile(type, type === 'Text' ? 'Code__c' : 'Amount__c', [[element, text]])];
  return edited(name, 'formula-element', FORMULA_FIELD, `<${element}>`, edits);
}

const KINDS: readonly string[] = [
  'AutoNumber',
  'Email',
  'EncryptedText',
  'Html',
  'LongTextArea',
  'MultiselectPicklist',
  'Phone',
  'Picklist',
  'TextArea',
  'Url',
];

function digits(
  name: string,
  type: string,
  formula: string,
  pairs: readonly (readonly [string, string])[],
  at: string,
): Plant {
  const file = fieldFile('Result__c', type, [['formula', formula], ...pairs]);
  return edited(name, 'formula-digits', FORMULA_FIELD, at, [...FORMULA_FIXTURE, file]);
}

const SUMMARY = `${FIELDS}/Rollup__c.field-meta.xml`;

function summary(field: string): Edit {
  const filter = `\n        <field>${field}</field>\n        <operation>greaterThan</operation>\n        <value>1</value>\n    `;
  return fieldFile('Rollup__c', 'Summary', [
    ['summarizedField', 'PlantedChild__c.Sum__c'],
    ['summaryFilterItems', filter],
    ['summaryForeignKey', 'PlantedChild__c.Planted__c'],
    ['summaryOperation', 'sum'],
  ]);
}

function filtered(name: string, field: string): Plant {
  return edited(name, 'summary-filter', SUMMARY, '<field>', [...FORMULA_FIXTURE, summary(field)]);
}

function beside(name: string, field: string): Plant {
  const edits: readonly Edit[] = [
    ...FORMULA_FIXTURE,
    { kind: 'replace', file: RULE, text: 'errorDisplayField>Amount__c<', by: `errorDisplayField>${field}<` },
  ];
  return edited(name, 'rule-display-field', RULE, '<errorDisplayField>', edits);
}

function inReport(name: string, rule: string, part: string, formula: string): Plant {
  return swapped(
    name,
    rule,
    REPORT,
    '    <format>',
    `${reportFormula(part, formula)}\n    <format>`,
    '<calculatedFormula>',
  );
}

function reportFormula(part: string, formula: string): string {
  const common = `        <calculatedFormula>${formula}</calculatedFormula>`;
  return part === 'aggregates'
    ? `    <aggregates>\n${common}\n        <datatype>number</datatype>\n        <developerName>FORMULA1</developerName>\n        <isActive>true</isActive>\n        <masterLabel>One</masterLabel>\n        <scale>2</scale>\n    </aggregates>`
    : `    <customDetailFormulas>\n${common}\n        <dataType>Double</dataType>\n        <developerName>CDF1</developerName>\n        <label>One</label>\n        <scale>2</scale>\n    </customDetailFormulas>`;
}

/** Elements of formula fields, validation rules, roll-ups and reports. */
export const ELEMENT_FAULTS: readonly Plant[] = [
  ...KINDS.map((type) =>
    edited(`a formula stands in a field of kind ${type}`, 'formula-kind', FORMULA_FIELD, '<type>', [
      ...FORMULA_FIXTURE,
      formulaFile(type, 'Code__c'),
    ]),
  ),
  withElement('a formula field is required', 'required', 'true'),
  withElement('a formula field is unique', 'unique', 'true'),
  withElement('a formula field is an external Id', 'externalId', 'true'),
  withElement('a formula field has a default value', 'defaultValue', '&quot;a&quot;'),
  withElement('a formula field keeps its history', 'trackHistory', 'true'),
  withElement('a formula field minds upper and lower case', 'caseSensitive', 'true'),
  withElement('a number formula is unique', 'unique', 'true', 'Number'),
  withElement('a number formula has a default value', 'defaultValue', '0', 'Number'),
  withElement('a formula field has a display format', 'displayFormat', 'A-{0}'),
  withElement('a formula field refers to an object', 'referenceTo', 'Account'),
  edited('a plain number says how blanks count', 'formula-blanks', FORMULA_FIELD, '<formulaTreatBlanksAs>', [
    ...FORMULA_FIXTURE,
    fieldFile('Result__c', 'Number', [
      ['formulaTreatBlanksAs', 'BlankAsZero'],
      ['precision', '5'],
      ['scale', '0'],
    ]),
  ]),
  digits('a number formula lacks its scale', 'Number', 'Amount__c', [['precision', '18']], '<type>'),
  digits('a currency formula lacks its precision', 'Currency', 'Price__c', [['scale', '2']], '<type>'),
  digits('a percent formula lacks both', 'Percent', 'Rate__c', [], '<type>'),
  digits('a text formula has a precision', 'Text', 'Code__c', [['precision', '18']], '<precision>'),
  digits('a date formula has a scale', 'Date', 'Due__c', [['scale', '2']], '<scale>'),
  filtered('a roll-up filters by a field that is not there', 'PlantedChild__c.Nope__c'),
  filtered('a roll-up filters by a field of its own object', 'Planted__c.Amount__c'),
  filtered('a roll-up filters by a long text', 'PlantedChild__c.Text__c'),
  filtered('a roll-up filters by a field without its object', 'Sum__c'),
  swapped('a rule has an empty message', 'rule-element', RULE, '>An amount is positive.<', '><', '<errorMessage>'),
  swapped(
    'a rule has an empty condition',
    'rule-element',
    RULE,
    '>Amount__c &lt; 0<',
    '>  <',
    '<errorConditionFormula>',
  ),
  swapped('a rule calls itself other than its file', 'rule-name', RULE, '<fullName>Positive<', '<fullName>Negative<'),
  beside('a message stands beside a field that is not there', 'Nope__c'),
  beside('a message stands beside a formula field', 'Total__c'),
  beside('a message stands beside an auto-number', 'Serial__c'),
  beside('a message stands beside the day of creation', 'CreatedDate'),
  beside('a message stands beside a field of the parent', 'Account__r.Name'),
  inReport(
    'a summary formula of a report lacks a parenthesis',
    'formula-syntax',
    'aggregates',
    'ROUND(AMOUNT:SUM / RowCount, 2',
  ),
  inReport('a summary formula of a report calls no function', 'formula-function', 'aggregates', 'AVERAGE(AMOUNT:SUM)'),
  inReport(
    'a row formula of a report calls no function',
    'formula-function',
    'customDetailFormulas',
    'SUMME(AMOUNT, 2)',
  ),
  inReport('a row formula of a report lacks an argument', 'formula-arity', 'customDetailFormulas', 'ROUND(AMOUNT)'),
  inReport('a row formula of a report has a wrong operator', 'formula-syntax', 'customDetailFormulas', 'AMOUNT % 2'),
  inReport(
    'a row formula of a report asks for a change',
    'formula-function-place',
    'customDetailFormulas',
    'PRIORVALUE(AMOUNT)',
  ),
];

function validReport(name: string, part: string, formula: string): Valid {
  const by = `${reportFormula(part, formula)}\n    <format>`;
  return { name, edits: [{ kind: 'replace', file: REPORT, text: '    <format>', by }] };
}

export const ELEMENT_VALID: readonly Valid[] = [
  {
    name: 'a roll-up with a filter by a number of the child',
    edits: [...FORMULA_FIXTURE, summary('PlantedChild__c.Sum__c')],
  },
  validReport(
    'a summary formula over groups of a report',
    'aggregates',
    'PREVGROUPVAL(AMOUNT:SUM, CLOSE_DATE) / RowCount',
  ),
  validReport(
    'a summary formula over parent groups of a report',
    'aggregates',
    'AMOUNT:SUM / PARENTGROUPVAL(AMOUNT:SUM, GRAND_SUMMARY)',
  ),
  validReport('a row formula of a report', 'customDetailFormulas', 'IF(AMOUNT &gt; 100, ROUND(AMOUNT / 2, 1), 0)'),
  {
    name: 'a formula field that says no to what formulas cannot be',
    edits: [
      ...FORMULA_FIXTURE,
      formulaFile('Number', 'Amount__c', [
        ['externalId', 'false'],
        ['formulaTreatBlanksAs', 'BlankAsBlank'],
        ['required', 'false'],
        ['unique', 'false'],
      ]),
    ],
  },
  {
    name: 'a message beside a long text',
    edits: [
      ...FORMULA_FIXTURE,
      { kind: 'replace', file: RULE, text: 'errorDisplayField>Amount__c<', by: 'errorDisplayField>Notes__c<' },
    ],
  },
];
