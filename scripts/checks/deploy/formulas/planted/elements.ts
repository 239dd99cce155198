import { plantingFor, type Edit, type Plant } from '../../../planted/plant.ts';
import { metadata, REPORT, REPORT_TYPE, RULE } from '../../../planted/seed/metadata.ts';
import type { Valid } from '../../../planted/valid.ts';
import { fieldFile, FORMULA_FIELD, FORMULA_FIXTURE, formulaFile } from './fixture.ts';

const { edited, swapped } = plantingFor('deploy');

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

const WORKFLOW = 'force-app/main/app/workflows/Planted__c.workflow-meta.xml';
const ACTION = 'force-app/main/app/quickActions/Planted__c.Change.quickAction-meta.xml';

function workflow(rule: string, update: string): Edit {
  const body = `    <fieldUpdates>
        <fullName>Set_Code</fullName>
        <field>Code__c</field>
        <formula>${update}</formula>
        <name>Set Code</name>
        <notifyAssignee>false</notifyAssignee>
        <operation>Formula</operation>
        <protected>false</protected>
        <reevaluateOnChange>false</reevaluateOnChange>
    </fieldUpdates>
    <rules>
        <fullName>Set</fullName>
        <active>false</active>
        <formula>${rule}</formula>
        <triggerType>onAllChanges</triggerType>
    </rules>`;
  return metadata(WORKFLOW, 'Workflow', body);
}

function action(formula: string): Edit {
  const body = `    <fieldOverrides>
        <field>Code__c</field>
        <formula>${formula}</formula>
    </fieldOverrides>
    <label>Change</label>
    <optionsCreateFeedItem>false</optionsCreateFeedItem>
    <type>Update</type>`;
  return metadata(ACTION, 'QuickAction', body);
}

function inWorkflow(name: string, rule: string, formulas: readonly [rule: string, update: string], at: string): Plant {
  return edited(name, rule, WORKFLOW, at, [...FORMULA_FIXTURE, workflow(...formulas)]);
}

/** Elements of formula fields, validation rules, roll-ups and reports. */
export const ELEMENT_FAULTS: readonly Plant[] = [
  digits('a number formula lacks its scale', 'Number', 'Amount__c', [['precision', '18']], '<type>'),
  digits('a currency formula lacks its precision', 'Currency', 'Price__c', [['scale', '2']], '<type>'),
  digits('a percent formula lacks both', 'Percent', 'Rate__c', [], '<type>'),
  swapped('a rule has an empty message', 'rule-element', RULE, '>An amount is positive.<', '><', '<errorMessage>'),
  swapped(
    'a rule has an empty condition',
    'rule-element',
    RULE,
    '>Amount__c &lt; 0<',
    '>  <',
    '<errorConditionFormula>',
  ),
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
  inWorkflow(
    'a workflow rule gives a text',
    'rule-result',
    ['Code__c', 'Code__c'],
    '<formula>Code__c</formula>\n        <trigger',
  ),
  inWorkflow(
    'a workflow rule names a field that is not there',
    'formula-field',
    ['Nope__c = 1', '&quot;a&quot;'],
    'Nope__c',
  ),
  inWorkflow('a field update calls no function', 'formula-function', ['true', 'LOWERCASE(Code__c)'], 'LOWERCASE'),
  edited('a value of a quick action names a field that is not there', 'formula-field', ACTION, '<formula>', [
    ...FORMULA_FIXTURE,
    action('Planted__c.Nope__c'),
  ]),
];

const GROUPED = `    <format>Summary</format>
    <groupingsDown>
        <field>Planted__c$Code__c</field>
        <sortOrder>Asc</sortOrder>
    </groupingsDown>`;

function validReport(name: string, part: string, formula: string): Valid {
  const format = part === 'aggregates' ? GROUPED : '    <format>Tabular</format>';
  const by = `${reportFormula(part, formula)}\n${format}`;
  const columns = '        <columns>\n            <checkedByDefault>false</checkedByDefault>\n';
  return {
    name,
    edits: [
      { kind: 'replace', file: REPORT, text: '    <format>Tabular</format>', by },
      {
        kind: 'replace',
        file: REPORT_TYPE,
        text: '    <sections>\n',
        by: `    <sections>\n${columns}            <field>Code__c</field>\n            <table>Planted__c</table>\n        </columns>\n`,
      },
    ],
  };
}

export const ELEMENT_VALID: readonly Valid[] = [
  {
    name: 'a workflow rule with an update',
    edits: [...FORMULA_FIXTURE, workflow('ISCHANGED(Code__c)', 'UPPER(PRIORVALUE(Code__c))')],
  },
  { name: 'a value of a quick action', edits: [...FORMULA_FIXTURE, action('JUNCTIONIDLIST(Planted__c.Account__c)')] },
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
