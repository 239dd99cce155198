import type { DeployRule } from '../rule.ts';

export const CONTENT_RULES: readonly DeployRule[] = [];
