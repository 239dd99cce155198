import type { DeployRule } from '../rule.ts';

export const PAGES_RULES: readonly DeployRule[] = [];
