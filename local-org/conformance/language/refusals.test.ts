import { PACKAGE } from '../../fixtures/org.ts';
import { refusalTests } from '../run.ts';
import { WRONG_DECLARATIONS } from './refusals/declarations.ts';
import { WRONG_EXPRESSIONS } from './refusals/expressions.ts';
import { OUTSIDE } from './refusals/outside.ts';
import { WRONG_STATEMENTS } from './refusals/statements.ts';

refusalTests(PACKAGE, [...OUTSIDE, ...WRONG_DECLARATIONS, ...WRONG_EXPRESSIONS, ...WRONG_STATEMENTS]);
