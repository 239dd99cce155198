import type { DeployRule } from '../rule.ts';

export const LAYOUTS_RULES: readonly DeployRule[] = [];
