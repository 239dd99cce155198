import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';

type Rules = Linter.RulesRecord;

const RULE = 'no-restricted-syntax';
const ROOT = 'force-app/main/insights/lwc';

let inComponents: Rules;
let inTests: Rules;
let inShared: Rules;

before(async () => {
  const eslint = new ESLint();
  const rulesOf = async (file: string): Promise<Rules> => {
    const config = (await eslint.calculateConfigForFile(file)) as { rules: Rules };
    return { [RULE]: config.rules[RULE] ?? 'off' };
  };
  inComponents = await rulesOf(`${ROOT}/insightsNew/insightsNew.ts`);
  inTests = await rulesOf(`${ROOT}/insightsNew/__tests__/insightsNew.test.ts`);
  inShared = await rulesOf('force-app/main/shared/lwc/sharedNamespace/sharedNamespace.ts');
});

/** Lines at which the rules of the configuration find a name that a namespace changes. */
function found(source: string, rules: Rules): readonly number[] {
  const linter = new Linter();
  const config = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as Linter.Parser }, rules };
  return linter.verify(source, [config], 'a.ts').map(({ line }) => line);
}

const WRONG = [
  "const tab = { type: 'standard__navItemPage' };",
  "const state = { c__metric: 'x' };",
  "const quoted = { 'c__metric': 'x' };",
  'const read = (state: Record<string, string>) => state.c__metric;',
  "const key = 'c__metric';",
  "const object = 'Assessment__c';",
  "const field = 'Assessment__c.Zone__c';",
  "const path = 'Opportunity.Assessment__r.Name__c';",
  "const type = 'Metric__mdt';",
];

test('a literal name that a namespace changes is found at its line', () => {
  assert.deepEqual(
    found(WRONG.join('\n'), inComponents),
    WRONG.map((_one, index) => index + 1),
  );
});

test('tokens, standard names and other words are none', () => {
  const right = [
    "import ASSESSMENT from '@salesforce/schema/Assessment__c';",
    "import save from '@salesforce/apex/AssessmentController.save';",
    "const page = { type: 'standard__recordPage', attributes: { objectApiName: ASSESSMENT.objectApiName } };",
    "const place = tabPage(ASSESSMENT, 'L2O_Assessment', { metric: 'x' });",
    "const words = ['Opportunity', 'StageName', 'acc__x', 'c_metric', 'a sentence about Assessment__c here'];",
  ];
  assert.deepEqual(found(right.join('\n'), inComponents), []);
});

test('tests, and the bundle that makes the names, may hold them', () => {
  assert.deepEqual([found(WRONG.join('\n'), inTests), found(WRONG.join('\n'), inShared)], [[], []]);
});
