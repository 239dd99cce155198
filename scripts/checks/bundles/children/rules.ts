import type { BundleRule } from '../rule.ts';
import {
  baseFlagsAsText,
  missingBaseAttributes,
  unknownBaseAttributes,
  unknownIcons,
  wrongBaseValues,
} from './base.ts';
import { neverSent } from './events.ts';
import { lostContent, missingSlots } from './slots.ts';
import { flagsAsText, notSettable, wrongValues } from './values.ts';

const GUIDE = 'LWC Developer Guide';
const LIBRARY = 'Component Library: Lightning Components';

export const CHILD_RULES: readonly BundleRule[] = [
  { name: 'read-only', page: `${GUIDE}: Reactive Properties`, find: notSettable },
  { name: 'flag-text', page: `${GUIDE}: Boolean Properties`, find: flagsAsText },
  { name: 'value', page: `${GUIDE}: Pass Data to a Child Component`, find: wrongValues },
  { name: 'never-sent', page: `${GUIDE}: Create and Dispatch Events`, find: neverSent },
  { name: 'slot', page: `${GUIDE}: Pass Markup into Slots`, find: missingSlots },
  { name: 'lost-content', page: `${GUIDE}: Pass Markup into Slots`, find: lostContent },
  { name: 'base-attribute', page: LIBRARY, find: unknownBaseAttributes },
  { name: 'base-value', page: LIBRARY, find: wrongBaseValues },
  { name: 'base-required', page: LIBRARY, find: missingBaseAttributes },
  { name: 'base-flag', page: `${GUIDE}: Boolean Properties`, find: baseFlagsAsText },
  { name: 'icon', page: 'Lightning Design System: Icons', find: unknownIcons },
];
