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
