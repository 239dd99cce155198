import type { DeployRule } from '../rule.ts';

export const REPORTS_RULES: readonly DeployRule[] = [];
