import type { Plant } from '../planted/plant.ts';
import type { Valid } from '../planted/valid.ts';
import { ANNOTATION_FAULTS } from './faults/annotations.ts';
import { DATA_FAULTS } from './faults/data.ts';
import { EXPRESSION_FAULTS } from './faults/expressions.ts';
import { FILE_FAULTS, FILE_VALID } from './faults/files.ts';
import { MEMBER_FAULTS } from './faults/members.ts';
import { STATEMENT_FAULTS } from './faults/statements.ts';
import { TYPE_FAULTS } from './faults/types.ts';
import { VALID_APEX } from './faults/valid.ts';

/** Apex that this gate has to refuse. */
export const APEX_FAULTS: readonly Plant[] = [
  ...TYPE_FAULTS,
  ...FILE_FAULTS,
  ...MEMBER_FAULTS,
  ...STATEMENT_FAULTS,
  ...ANNOTATION_FAULTS,
  ...EXPRESSION_FAULTS,
  ...DATA_FAULTS,
];

/** Apex that this gate has nothing to say of. */
export const APEX_VALID: readonly Valid[] = [...VALID_APEX, ...FILE_VALID];
