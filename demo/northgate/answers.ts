import { readFileSync } from 'node:fs';

/** What Northgate's head of RevOps, founder and one seller answered, as an answers file. */
export const NORTHGATE_ANSWERS = readFileSync(new URL('answers.json', import.meta.url), 'utf8');
