import type { DeployRule } from '../rule.ts';

export const APPS_RULES: readonly DeployRule[] = [];
