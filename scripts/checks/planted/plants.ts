import type { Plant } from './plant.ts';
import { ANALYZER_PLANTS } from './plants/analyzer.ts';
import { APEX_PLANTS } from './plants/apex.ts';
import { COMPONENT_PLANTS } from './plants/components.ts';
import { LIMIT_PLANTS } from './plants/limits.ts';
import { METADATA_PLANTS } from './plants/metadata.ts';
import { NAMESPACE_PLANTS } from './plants/namespace.ts';
import { REFERENCE_PLANTS } from './plants/references.ts';

/** Every fault that is planted, one at a time. Names are unique. */
export const PLANTS: readonly Plant[] = [
  ...APEX_PLANTS,
  ...COMPONENT_PLANTS,
  ...ANALYZER_PLANTS,
  ...METADATA_PLANTS,
  ...REFERENCE_PLANTS,
  ...LIMIT_PLANTS,
  ...NAMESPACE_PLANTS,
];

/** Gates that read a small tree in milliseconds: their faults are planted in the seed alone, by `seedPlants.test.ts`. */
const QUICK: ReadonlySet<string> = new Set([
  'apex-compile',
  'limits',
  'metadata',
  'modes',
  'namespace',
  'references',
  'rooms',
  'soql',
  'text',
]);

/** Faults that only show beside what the package holds, such as its own objects. */
const BESIDE_THE_PACKAGE: ReadonlySet<string> = new Set([
  'a child query selects a field that is not there',
  'a child relationship is not there',
  'a private method is called from outside',
  'an exception is known by its name',
  'an own object is handed on by a constant',
  'an own object is handed on by its name',
]);

/** Faults found in the seed alone, in `npm test`. */
export const SEED_PLANTS = PLANTS.filter(({ name, gate }) => QUICK.has(gate) && !BESIDE_THE_PACKAGE.has(name));

/** Faults for engines that take seconds, or for the whole package: `npm run check:planted`. */
export const SLOW_PLANTS = PLANTS.filter((plant) => !SEED_PLANTS.includes(plant));
