import type { TrendDto } from 'c/insightsTrendApi';
import resource from './trend.json';

/** The shape that an Apex test holds Apex to. */
export const trend: TrendDto = resource satisfies TrendDto;
