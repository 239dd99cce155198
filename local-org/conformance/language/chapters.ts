import type { Chapter } from '../case.ts';
import { STRINGS } from './strings.ts';

/** The language and the classes of the platform, by chapter of the Apex Developer Guide and the Apex Reference Guide. */
export const LANGUAGE_CHAPTERS: readonly Chapter[] = [STRINGS];
