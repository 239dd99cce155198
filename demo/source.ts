import { existsSync, readFileSync } from 'node:fs';
import type { LocalOrg } from '../local-org/org/localOrg.ts';
import { faultLine } from '../local-org/data/fault.ts';
import { importFolder } from '../local-org/data/folder.ts';
import type { ApexDate } from '../local-org/values/date.ts';
import { ApexDatetime } from '../local-org/values/datetime.ts';
import { InputError } from './cli/fault.ts';
import type { Options } from './cli/options.ts';
import type { Progress } from './cli/progress.ts';
import { NO_ANSWERS, type Answers } from './collect.ts';
import { seedCompany } from './company.ts';
import { NORTHGATE_ANSWERS } from './northgate/answers.ts';
import { timeZoneLine } from './exportOrg.ts';
import { NORTHGATE_AS_OF } from './northgate/calendar.ts';
import { latestTrace, type Trace } from './trace.ts';

const GIVEN = 'the day given by --as-of';

/** What is scored: whose records, up to which day, with whose answers. */
export interface Source {
  readonly asOf: ApexDate;
  readonly answers: Answers;
  /** What to say before the scorecard: its day with the reason, and of an export its time zone. */
  readonly notes: readonly string[];
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
      notes: [demoLine(options.asOf)],
    };
  }
  const report = importFolder(options.data, org);
  for (const warning of report.warnings) warn(`warning: ${faultLine(warning)}`);
  const { day, reason } = dayOf(org, options, report.rows.keys());
  return {
    asOf: day,
    answers: answers ?? { source: 'no answers', text: NO_ANSWERS },
    notes: [`As of ${longDay(day)}, ${reason}`, timeZoneLine(options)],
  };
}

function demoLine(asOf: ApexDate | undefined): string {
  return asOf === undefined
    ? `As of ${longDay(NORTHGATE_AS_OF)}, the day on which the demo company ends`
    : `As of ${longDay(asOf)}, ${GIVEN}`;
}

function dayOf(org: LocalOrg, { data = '', asOf }: Options, imported: Iterable<string>): Trace {
  if (asOf !== undefined) return { day: asOf, reason: GIVEN };
  const today = new ApexDatetime(org.parts.now()).dateIn(org.timeZone);
  const trace = latestTrace(org, imported, today);
  if (trace === undefined)
    throw new InputError([`${data}: no record carries a date that has come. Say the day with --as-of YYYY-MM-DD.`]);
  return trace;
}

function longDay(day: ApexDate): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(day.toString().slice(0, 10)).toLocaleDateString('en-GB', options);
}

function answersOf({ answers }: Options): Answers | undefined {
  if (answers === undefined) return undefined;
  if (!existsSync(answers))
    throw new InputError([`${answers}: there is no such file. Give the path of an answers file.`]);
  return { source: answers, text: readFileSync(answers, 'utf8') };
}
