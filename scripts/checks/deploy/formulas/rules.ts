import type { PackageIndex } from '../../references/packageIndex.ts';
import type { DeployRule } from '../rule.ts';
import { formulaDigits } from './elements/formulaFields.ts';
import { displayFields, emptyElements } from './elements/validationRules.ts';
import { formulaPlaces } from './places/check.ts';

const FUNCTIONS = 'Salesforce Help: Formula Operators and Functions by Context';
const LIMITS = 'Salesforce Help: Formula Field Limits and Restrictions';
const CROSS = 'Salesforce Help: Cross-Object Formulas';
const VARIABLES = 'Salesforce Help: Global Variables';
const DATA_TYPES = 'Salesforce Help: Formula Data Types';
const PICKLISTS = 'Salesforce Help: Tips for Using Picklist Formula Fields';
const DEFAULTS = 'Salesforce Help: Default Field Values';
const FIELD = 'Metadata API: CustomField';
const RULE = 'Metadata API: ValidationRule';
const RULES = 'Salesforce Help: Validation Rules Fields';

/** What the formula checker finds, by the name of the rule and its page. */
const CHECKED: readonly (readonly [name: string, page: string])[] = [
  ['formula-syntax', FUNCTIONS],
  ['formula-field', 'Salesforce Help: Build a Formula Field'],
  ['formula-relationship', CROSS],
  ['formula-depth', CROSS],
  ['formula-spans', CROSS],
  ['formula-variable', VARIABLES],
  ['formula-member', VARIABLES],
  ['formula-function', FUNCTIONS],
  ['formula-function-place', FUNCTIONS],
  ['formula-arity', FUNCTIONS],
  ['formula-argument', FUNCTIONS],
  ['formula-operand', FUNCTIONS],
  ['formula-branches', FUNCTIONS],
  ['formula-literal', PICKLISTS],
  ['formula-picklist', PICKLISTS],
  ['formula-picklist-value', PICKLISTS],
  ['formula-long-text', LIMITS],
  ['formula-link', 'Secure Coding Guide: Cross-Site Scripting'],
  ['formula-circle', LIMITS],
  ['formula-size', LIMITS],
  ['formula-type', DATA_TYPES],
  ['rule-result', RULES],
  ['default-field', DEFAULTS],
  ['default-result', DEFAULTS],
];

function checked([name, page]: (typeof CHECKED)[number]): DeployRule {
  const find = (index: PackageIndex) => formulaPlaces(index).filter(({ rule }) => rule === name);
  return { name, page, find };
}

export const FORMULAS_RULES: readonly DeployRule[] = [
  ...CHECKED.map(checked),
  { name: 'formula-digits', page: FIELD, find: formulaDigits },
  { name: 'rule-element', page: RULE, find: emptyElements },
  { name: 'rule-display-field', page: RULE, find: displayFields },
];
