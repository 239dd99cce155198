import type { ApexRule } from './rule.ts';
import { ANNOTATION_RULES } from './rules/annotations.ts';
import { BIND_RULES } from './rules/binds.ts';
import { NAME_RULES } from './rules/names.ts';
import { RECORD_RULES } from './rules/records.ts';
import { SECURITY_RULES } from './rules/security.ts';
import { VALUE_RULES } from './rules/values.ts';
import { CACHEABLE_RULES } from './rules/cacheable.ts';
import { ENTRY_RULES } from './rules/entryPoints.ts';
import { FILE_RULES } from './rules/files.ts';
import { FINAL_RULES } from './rules/finals.ts';
import { FLOW_RULES } from './rules/flow.ts';
import { MEMBER_RULES } from './rules/members.ts';
import { MODIFIER_RULES } from './rules/modifiers.ts';
import { TEST_RULES } from './rules/tests.ts';
import { TYPE_RULES } from './rules/types.ts';

/** What an org’s compiler refuses in Apex and our other checkers accept, each rule with the page that says so. */
export const RULES: readonly ApexRule[] = [
  ...TYPE_RULES,
  ...FILE_RULES,
  ...MODIFIER_RULES,
  ...MEMBER_RULES,
  ...FINAL_RULES,
  ...FLOW_RULES,
  ...ANNOTATION_RULES,
  ...ENTRY_RULES,
  ...CACHEABLE_RULES,
  ...TEST_RULES,
  ...RECORD_RULES,
  ...NAME_RULES,
  ...SECURITY_RULES,
  ...VALUE_RULES,
  ...BIND_RULES,
];
