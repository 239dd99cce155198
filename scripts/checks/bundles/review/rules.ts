import type { BundleRule } from '../rule.ts';
import { addresses, dialogs, navigation, network, outreach, scriptLinks as codeLinks, storage } from './scripts.ts';
import {
  foreignSources,
  frames,
  imageTexts,
  inlineStyles,
  insecureLinks,
  openTargets,
  scriptLinks,
} from './templates.ts';

const GUIDE = 'LWC Developer Guide';
const REVIEW = 'Security Review: Prevent Secure Coding Violations';

export const REVIEW_RULES: readonly BundleRule[] = [
  { name: 'storage', page: `${GUIDE}: Lightning Web Security`, find: storage },
  { name: 'network', page: `${GUIDE}: Call APIs from JavaScript`, find: network },
  { name: 'address', page: REVIEW, find: addresses },
  { name: 'script-link', page: REVIEW, find: (all) => [...scriptLinks(all), ...codeLinks(all)] },
  { name: 'navigation', page: `${GUIDE}: Navigate to Pages`, find: navigation },
  { name: 'dialog', page: `${GUIDE}: Cross-Origin Dialogs`, find: dialogs },
  { name: 'outreach', page: `${GUIDE}: Lightning Web Security`, find: outreach },
  { name: 'foreign-source', page: 'Security Review: Load Resources from the Package', find: foreignSources },
  { name: 'insecure-link', page: REVIEW, find: insecureLinks },
  { name: 'open-target', page: REVIEW, find: openTargets },
  { name: 'frame', page: REVIEW, find: frames },
  { name: 'inline-style', page: `${GUIDE}: CSS`, find: inlineStyles },
  { name: 'image-text', page: `${GUIDE}: Component Accessibility Attributes`, find: imageTexts },
];
