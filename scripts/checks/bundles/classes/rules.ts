import type { BundleRule } from '../rule.ts';
import { wrongFiles, wrongNames } from './files.ts';
import {
  importCycles,
  misspelledHooks,
  unknownRefs,
  wiredMethods,
  wiredNames,
  wrongConstructors,
  wrongEventNames,
} from './members.ts';
import { missingTemplates, renderModes, unusedTemplates, wrongDefaults, wrongPublic } from './shape.ts';

const GUIDE = 'LWC Developer Guide';

export const CLASS_RULES: readonly BundleRule[] = [
  { name: 'default-export', page: `${GUIDE}: Component JavaScript File`, find: wrongDefaults },
  { name: 'template-missing', page: `${GUIDE}: Component HTML File`, find: missingTemplates },
  { name: 'template-unused', page: `${GUIDE}: Render Multiple Templates`, find: unusedTemplates },
  { name: 'render-mode', page: `${GUIDE}: Light DOM`, find: renderModes },
  { name: 'api', page: `${GUIDE}: Public Properties`, find: wrongPublic },
  { name: 'ref', page: `${GUIDE}: Access Elements the Component Owns`, find: unknownRefs },
  { name: 'hook', page: `${GUIDE}: Lifecycle Hooks`, find: misspelledHooks },
  { name: 'constructor', page: `${GUIDE}: Run Code When a Component Is Created`, find: wrongConstructors },
  { name: 'event-name', page: `${GUIDE}: Create and Dispatch Events`, find: wrongEventNames },
  { name: 'wire-name', page: `${GUIDE}: Use the Wire Service to Get Data`, find: wiredNames },
  { name: 'wire-cacheable', page: `${GUIDE}: Wire Apex Methods to Lightning Web Components`, find: wiredMethods },
  { name: 'import-cycle', page: `${GUIDE}: Share JavaScript Code`, find: importCycles },
  { name: 'files', page: `${GUIDE}: Component Bundles`, find: wrongFiles },
  { name: 'bundle-name', page: `${GUIDE}: Component Folders`, find: wrongNames },
];
