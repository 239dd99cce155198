import type { DeployRule } from '../rule.ts';

export const FORMULAS_RULES: readonly DeployRule[] = [];
