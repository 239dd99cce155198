import type { DeployRule } from '../rule.ts';

export const LIST_VIEWS_RULES: readonly DeployRule[] = [];
