import { existsSync, readFileSync } from 'node:fs';
import type { LocalOrg } from '../local-org/org/localOrg.ts';
import { faultLine } from '../local-org/data/fault.ts';
import { importFolder } from '../local-org/data/folder.ts';
import type { ApexDate } from '../local-org/values/date.ts';
import { InputError } from './cli/fault.ts';
import type { Options } from './cli/options.ts';
import type { Progress } from './cli/progress.ts';
import { NO_ANSWERS, type Answers } from './collect.ts';
import { seedCompany } from './company.ts';
import { latestDate } from './latestDate.ts';
import { NORTHGATE_ANSWERS } from './northgate/answers.ts';
import { NORTHGATE_AS_OF } from './northgate/calendar.ts';

/** What is scored: whose records, up to which day, with whose answers. */
export interface Source {
  readonly asOf: ApexDate;
  readonly answers: Answers;
}

/**
 * Fills the org with the export that the options name, or with the demo company where it is not there yet. Warnings go to `warn`.
 * Throws ImportError for bad data, InputError for an answers file that is not there.
 */
export function fill(org: LocalOrg, options: Options, warn: (line: string) => void, progress?: Progress): Source {
  const answers = answersOf(options);
  if (options.data === undefined) {
    seedCompany(org, progress);
    return {
      asOf: options.asOf ?? NORTHGATE_AS_OF,
      answers: answers ?? { source: 'Northgate’s answers', text: NORTHGATE_ANSWERS },
    };
  }
  for (const warning of importFolder(options.data, org).warnings) warn(`warning: ${faultLine(warning)}`);
  const asOf = options.asOf ?? latestDate(org);
  if (asOf === undefined)
    throw new InputError([`${options.data}: no record carries a date. Say the day with --as-of YYYY-MM-DD.`]);
  return { asOf, answers: answers ?? { source: 'no answers', text: NO_ANSWERS } };
}

function answersOf({ answers }: Options): Answers | undefined {
  if (answers === undefined) return undefined;
  if (!existsSync(answers))
    throw new InputError([`${answers}: there is no such file. Give the path of an answers file.`]);
  return { source: answers, text: readFileSync(answers, 'utf8') };
}
