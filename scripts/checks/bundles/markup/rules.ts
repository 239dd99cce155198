import type { BundleRule } from '../rule.ts';
import {
  deprecatedConditions,
  emptyBraces,
  repeatedSlots,
  twice,
  unknownAttributes,
  unknownBase,
  unknownElements,
  unknownEvents,
} from './elements.ts';
import { bracesInText, unknownNames, wrongHandlers, wrongLists, wrongObjects } from './expressions.ts';
import { missingIds, unknownAria } from './references.ts';

const GUIDE = 'LWC Developer Guide';

export const MARKUP_RULES: readonly BundleRule[] = [
  { name: 'name', page: `${GUIDE}: Bind HTML to a Value`, find: unknownNames },
  { name: 'handler', page: `${GUIDE}: Handle Events`, find: wrongHandlers },
  { name: 'list', page: `${GUIDE}: Render Lists`, find: wrongLists },
  { name: 'object', page: `${GUIDE}: HTML Template Directives`, find: wrongObjects },
  { name: 'braces', page: `${GUIDE}: Data Binding in a Template`, find: bracesInText },
  { name: 'empty-braces', page: `${GUIDE}: Data Binding in a Template`, find: emptyBraces },
  { name: 'element', page: `${GUIDE}: HTML Templates`, find: unknownElements },
  { name: 'base-component', page: 'Component Library: Lightning Components', find: unknownBase },
  { name: 'attribute', page: `${GUIDE}: HTML Attributes`, find: unknownAttributes },
  { name: 'event', page: `${GUIDE}: Handle Events`, find: unknownEvents },
  { name: 'deprecated-if', page: `${GUIDE}: Render HTML Conditionally`, find: deprecatedConditions },
  { name: 'ref-twice', page: `${GUIDE}: Access Elements the Component Owns`, find: twice('lwc:ref') },
  { name: 'slot-twice', page: `${GUIDE}: Pass Markup into Slots`, find: twice('slot') },
  { name: 'slot-in-loop', page: `${GUIDE}: Pass Markup into Slots`, find: repeatedSlots },
  { name: 'id-reference', page: `${GUIDE}: Component Accessibility Attributes`, find: missingIds },
  { name: 'aria', page: `${GUIDE}: Component Accessibility Attributes`, find: unknownAria },
];
