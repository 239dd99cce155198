import type { DeployRule } from '../rule.ts';

export const OBJECTS_RULES: readonly DeployRule[] = [];
