import { plantingFor, type Plant } from '../../planted/plant.ts';
import { AMOUNT } from '../../planted/seed/metadata.ts';
import type { Valid } from '../../planted/valid.ts';

const { swapped } = plantingFor('deploy');

export const FIELDS_FAULTS: readonly Plant[] = [
  swapped('a number has eleven places in ten digits', 'field-scale', AMOUNT, '<scale>2<', '<scale>11<'),
];

export const FIELDS_VALID: readonly Valid[] = [
  {
    name: 'a number whose digits are all places',
    edits: [{ kind: 'replace', file: AMOUNT, text: '<scale>2<', by: '<scale>10<' }],
  },
];
