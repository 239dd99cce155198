import { suite } from 'node:test';
import { tableTests } from '../planted/tableTests.ts';
import { checkEslint } from './eslint.ts';
import { LINT_FAULTS, TYPE_FAULTS } from './faults.ts';
import { checkTypes } from './types.ts';

suite('types', () => tableTests(checkTypes, TYPE_FAULTS, []));
suite('eslint', () => tableTests(checkEslint, LINT_FAULTS, []));
