import type { DeployRule } from '../rule.ts';

export const PROJECT_RULES: readonly DeployRule[] = [];
