import { plantingFor, type Plant } from '../planted/plant.ts';
import type { Valid } from '../planted/valid.ts';
import { CHILD_FAULTS, CHILD_VALID } from './children/faults.ts';
import { CLASS_FAULTS, CLASS_VALID } from './classes/faults.ts';
import { DESCRIPTION_FAULTS, DESCRIPTION_VALID } from './description/faults.ts';
import { MARKUP_FAULTS, MARKUP_VALID } from './markup/faults.ts';
import { MODULE_FAULTS, MODULE_VALID } from './modules/faults.ts';
import { PAGE_TS } from './planting.ts';
import { REVIEW_FAULTS, REVIEW_VALID } from './review/faults.ts';
import { STYLE_FAULTS, STYLE_VALID } from './styles/faults.ts';

/** Faults that this gate has to name, each beside the rule it breaks. */
export const TEMPLATE_FAULTS: readonly Plant[] = [
  ...MARKUP_FAULTS,
  ...CHILD_FAULTS,
  ...CLASS_FAULTS,
  ...MODULE_FAULTS,
  ...STYLE_FAULTS,
  ...DESCRIPTION_FAULTS,
  ...REVIEW_FAULTS,
];

/** What this gate has nothing to say of. */
export const TEMPLATE_VALID: readonly Valid[] = [
  ...MARKUP_VALID,
  ...CHILD_VALID,
  ...CLASS_VALID,
  ...MODULE_VALID,
  ...STYLE_VALID,
  ...DESCRIPTION_VALID,
  ...REVIEW_VALID,
];

const types = plantingFor('types');
const typed = (name: string, rule: string, code: string): Plant =>
  types.swapped(name, rule, PAGE_TS, '    this.total =', `    ${code}\n    this.total =`, code);

export const TYPE_FAULTS: readonly Plant[] = [
  typed('a method is misspelled', 'TS2339', 'this.conect();'),
  typed('a name is not declared', 'TS2304', 'nowhere();'),
  typed('a number gets a text', 'TS2322', "this.total = 'x';"),
  typed('a function gets too few arguments', 'TS2554', 'await count(this.accountId);'),
  types.swapped('an export of a bundle is not there', 'TS2724', PAGE_TS, '{ count }', '{ count, counts }'),
  types.swapped('a bundle is not there', 'TS2307', PAGE_TS, "'c/plantedApi'", "'c/plantedNowhere'"),
];

const eslint = plantingFor('eslint');
const linted = (name: string, rule: string, code: string): Plant =>
  eslint.swapped(name, rule, PAGE_TS, '    this.total =', `    ${code}\n    this.total =`, code);

export const LINT_FAULTS: readonly Plant[] = [
  linted('a component writes to the console', 'no-console', "console.log('x');"),
  linted('a page stops in the debugger', 'no-debugger', 'debugger;'),
  linted('a promise is let go', 'no-floating-promises', "count('', '');"),
  linted('a variable is not used', 'no-unused-vars', 'const unused = 1;'),
  linted('a public property is assigned by its component', 'no-api-reassignments', "this.accountId = 'x';"),
];
