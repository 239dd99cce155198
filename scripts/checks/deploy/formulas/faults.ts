import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';
import { ELEMENT_FAULTS, ELEMENT_VALID } from './planted/elements.ts';
import { NAME_FAULTS } from './planted/names.ts';
import { SYNTAX_FAULTS } from './planted/syntax.ts';
import { TYPE_FAULTS } from './planted/types.ts';
import { FORMULA_VALID } from './planted/valid.ts';

export const FORMULAS_FAULTS: readonly Plant[] = [...SYNTAX_FAULTS, ...NAME_FAULTS, ...TYPE_FAULTS, ...ELEMENT_FAULTS];

export const FORMULAS_VALID: readonly Valid[] = [...FORMULA_VALID, ...ELEMENT_VALID];
