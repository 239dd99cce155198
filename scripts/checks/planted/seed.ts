import { SEEDED_CLASSES } from './seed/classes.ts';
import { SEEDED_COMPONENTS } from './seed/components.ts';
import { SEEDED_METADATA } from './seed/metadata.ts';
import type { Edit } from './plant.ts';

/**
 * Sound files of every kind that faults are planted in, added to the copy first: plants then do not depend on what the package
 * happens to hold. The gates have nothing to say of them.
 */
export const SEED: readonly Edit[] = [...SEEDED_CLASSES, ...SEEDED_COMPONENTS, ...SEEDED_METADATA];
