import { surveyFolder } from '../local-org/data/survey.ts';
import type { LocalOrg } from '../local-org/org/localOrg.ts';
import type { OrgOptions } from '../local-org/org/openOrg.ts';
import type { Options } from './cli/options.ts';
import { EXPORT_WORDS } from './exportWords.ts';
import { openProductOrg } from './productOrg.ts';

const UTC = 'UTC';

/** An org to be filled by these options, set up as the export says where they name one. Throws ImportError as the survey does. */
export function openOrgFor(options: Options, namespace?: string | null): LocalOrg {
  return openProductOrg({ ...(namespace === undefined ? {} : { namespace }), ...setUp(options) });
}

function setUp({ data, timeZone }: Options): Partial<OrgOptions> {
  if (data === undefined) return {};
  const survey = surveyFolder(data);
  return {
    ...survey,
    currency: survey.currency ?? null,
    timeZone: survey.timeZone ?? timeZone ?? UTC,
    labels: EXPORT_WORDS,
  };
}

/** Which time zone the days of an export begin in, and who says so, in a sentence. */
export function timeZoneLine({ data = '', timeZone }: Options): string {
  const { timeZone: own } = surveyFolder(data);
  if (own !== undefined) {
    const isOther = timeZone !== undefined && timeZone !== own;
    return `Days begin in ${own} (Organization.csv)${isOther ? `; --time-zone ${timeZone} is not used.` : '.'}`;
  }
  return timeZone === undefined
    ? 'Days begin in UTC: the files name no time zone. Say it with --time-zone, such as Europe/Berlin.'
    : `Days begin in ${timeZone} (--time-zone).`;
}
