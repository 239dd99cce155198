import type { DeployRule } from '../rule.ts';

export const PERMISSIONS_RULES: readonly DeployRule[] = [];
