import type { Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';
import { ELEMENT_FAULTS, ELEMENT_VALID } from './planted/elements.ts';
import { FLAG_FAULTS, FLAG_VALID, INLINE_FAULTS } from './planted/flags.ts';
import { PICKLIST_FAULTS, PICKLIST_VALID } from './planted/picklists.ts';
import { RELATIONSHIP_FAULTS, RELATIONSHIP_VALID } from './planted/relationships.ts';

export const FIELDS_FAULTS: readonly Plant[] = [
  ...ELEMENT_FAULTS,
  ...FLAG_FAULTS,
  ...INLINE_FAULTS,
  ...PICKLIST_FAULTS,
  ...RELATIONSHIP_FAULTS,
];

export const FIELDS_VALID: readonly Valid[] = [
  ...ELEMENT_VALID,
  ...FLAG_VALID,
  ...PICKLIST_VALID,
  ...RELATIONSHIP_VALID,
];
