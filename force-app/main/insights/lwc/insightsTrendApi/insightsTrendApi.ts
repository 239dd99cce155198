import type { ApexMethod } from '@salesforce/apex';
import getTrendMethod from '@salesforce/apex/TrendController.getTrend';
import type { TrendDto } from './types';

export { completeTrend } from './complete';
export type { TrendDto, TrendLineDto, TrendPointDto } from './types';

/** How the Index and its dimensions stood over time, to be wired. */
export const getTrend = getTrendMethod as ApexMethod<Record<string, never>, TrendDto>;
