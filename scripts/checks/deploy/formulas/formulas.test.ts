import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Tree } from '../../fixture.ts';
import { checkDeploy } from '../check.ts';
import { parseFormula } from './language/parse.ts';
import { FORMULAS_VALID } from './faults.ts';
import { FUNCTIONS } from '../../../../local-org/store/formula/documented.ts';

const texts = FORMULAS_VALID.flatMap(({ edits }) => edits)
  .flatMap((edit) => (edit.kind === 'write' ? [edit.text] : edit.kind === 'replace' ? [edit.by] : []))
  .flatMap((text) => text.match(/<(formula|errorConditionFormula|defaultValue|calculatedFormula)>[^]*?<\/\1>/g) ?? [])
  .map((text) =>
    text
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );

test('every documented function that a deploy takes stands in a valid formula', () => {
  const called = new Set(texts.flatMap((text) => text.toUpperCase().match(/[A-Z]\w*(?=\()/g) ?? []));
  const possible = [...FUNCTIONS.values()].filter(({ places }) => places?.size !== 0).map(({ name }) => name);
  // A prediction names a model that no package has.
  assert.deepEqual(
    possible.filter((name) => !called.has(name)),
    ['PREDICT'],
  );
});

test('a formula cut off anywhere, or with a letter taken out, is read or refused and never breaks', () => {
  for (const text of new Set(texts))
    for (let at = 0; at < text.length; at += 7)
      for (const damaged of [text.slice(0, at), text.slice(at), text.slice(0, at) + text.slice(at + 1)]) {
        const { root, fault } = parseFormula(damaged, 'damaged');
        assert.ok(root !== null || (fault.offset >= 0 && fault.offset <= damaged.length), damaged);
      }
});

test('a formula of ten thousand parentheses is refused', () => {
  const { fault } = parseFormula('('.repeat(10_000) + ')'.repeat(10_000), 'deep');
  assert.match(fault?.message ?? '', /too deep/);
  assert.equal(parseFormula(`1${' + 1'.repeat(900)}`, 'long').fault, null);
});

const NAMESPACE = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const OBJECT = 'force-app/main/app/objects/Row__c';

test('damaged fields, rules and reports break nothing', () => {
  const tree = new Tree({
    [`${OBJECT}/fields/A__c.field-meta.xml`]: `<CustomField ${NAMESPACE}><formula>B__r.C__c + A__c</formula></CustomField>`,
    [`${OBJECT}/fields/B__c.field-meta.xml`]: `<CustomField ${NAMESPACE}><type>Lookup</type></CustomField>`,
    [`${OBJECT}/fields/C__c.field-meta.xml`]: `<CustomField ${NAMESPACE}><type>Summary</type><summaryOperation>max</summaryOperation><summarizedField>Row__c.C__c</summarizedField></CustomField>`,
    [`${OBJECT}/fields/D__c.field-meta.xml`]: `<CustomField ${NAMESPACE}><formula/><type/></CustomField>`,
    [`${OBJECT}/fields/E__c.field-meta.xml`]: `<CustomField ${NAMESPACE}><type>constructor</type><formula>constructor + $constructor.a</formula></CustomField>`,
    [`${OBJECT}/validationRules/R.validationRule-meta.xml`]: `<ValidationRule ${NAMESPACE}><errorConditionFormula>toString() = __proto__</errorConditionFormula><errorDisplayField/></ValidationRule>`,
    'force-app/main/app/reports/R.report-meta.xml': `<Report ${NAMESPACE}><aggregates/><customDetailFormulas><calculatedFormula/></customDetailFormulas></Report>`,
    'force-app/main/app/workflows/None.workflow-meta.xml': `<Workflow ${NAMESPACE}><rules><formula>A</formula></rules></Workflow>`,
  });
  try {
    assert.ok(checkDeploy(tree.root).length > 0);
  } finally {
    tree.remove();
  }
});
