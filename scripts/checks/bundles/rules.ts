import { CHILD_RULES } from './children/rules.ts';
import { CLASS_RULES } from './classes/rules.ts';
import { DESCRIPTION_RULES } from './description/rules.ts';
import { MARKUP_RULES } from './markup/rules.ts';
import { MODULE_RULES } from './modules/rules.ts';
import { REVIEW_RULES } from './review/rules.ts';
import type { BundleRule } from './rule.ts';
import { STYLE_RULES } from './styles/rules.ts';

/** What the platform and a reviewer read in components beyond their syntax, each rule with the page that says so. */
export const RULES: readonly BundleRule[] = [
  ...MARKUP_RULES,
  ...CHILD_RULES,
  ...CLASS_RULES,
  ...MODULE_RULES,
  ...STYLE_RULES,
  ...DESCRIPTION_RULES,
  ...REVIEW_RULES,
];
