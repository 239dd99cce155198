import type { BundleRule } from '../rule.ts';
import {
  repeatedElements,
  wrongCapabilities,
  wrongConfigs,
  wrongExposure,
  wrongTargets,
  wrongVersions,
} from './files.ts';
import {
  otherTypes,
  repeatedProperties,
  wrongAttributes,
  wrongBounds,
  wrongDefaults,
  wrongTypes,
  wrongWords,
} from './properties.ts';

const PAGE = 'LWC Developer Guide: XML Configuration File Elements';

export const DESCRIPTION_RULES: readonly BundleRule[] = [
  { name: 'version', page: PAGE, find: wrongVersions },
  { name: 'target', page: PAGE, find: wrongTargets },
  { name: 'capability', page: PAGE, find: wrongCapabilities },
  { name: 'exposure', page: PAGE, find: wrongExposure },
  { name: 'description-twice', page: PAGE, find: repeatedElements },
  { name: 'target-config', page: PAGE, find: wrongConfigs },
  { name: 'property-attribute', page: PAGE, find: wrongAttributes },
  { name: 'property-type', page: PAGE, find: wrongTypes },
  { name: 'property-default', page: PAGE, find: wrongDefaults },
  { name: 'property-bounds', page: PAGE, find: wrongBounds },
  { name: 'property-word', page: PAGE, find: wrongWords },
  { name: 'property-twice', page: PAGE, find: repeatedProperties },
  { name: 'property-class', page: PAGE, find: otherTypes },
];
