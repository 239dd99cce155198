import type { Activity } from './activities.ts';
import { LAST_DAY, momentOf, type Day } from './calendar.ts';
import type { Deal } from './deals/deal.ts';

/** Days before the review, the as-of date among them, on which sellers log what they had put off, and how much on each. */
const RUSHED_DAYS = [2, 1, 0];
const EACH_DAY = 48;
const RECENT = 28;
const FIRST = 570;
const APART = 9;

/**
 * What sellers log at the last moment: calls and e-mails on deals that somebody was in touch with anyway in the month, so that the
 * rush shows and no value moves.
 */
export function rushedActivities(deals: readonly Deal[], activities: readonly Activity[]): readonly Activity[] {
  const known = new Map(
    activities
      .filter(({ what, moment, due }) => what !== null && moment !== undefined && isRecent(due))
      .map((activity) => [activity.what, activity.who]),
  );
  const worked = deals.filter(({ id, outcome }) => outcome === 'open' && known.has(id));
  return RUSHED_DAYS.flatMap((back, turn) =>
    Array.from({ length: EACH_DAY }, (_, place) => {
      const deal = worked[(turn * EACH_DAY + place) % worked.length];
      return deal === undefined ? [] : [logged(deal, known.get(deal.id) ?? null, LAST_DAY - back, place)];
    }).flat(),
  );
}

function isRecent(due: Day): boolean {
  return due >= LAST_DAY - RECENT && due <= LAST_DAY;
}

function logged(deal: Deal, who: string | null, day: Day, place: number): Activity {
  const moment = momentOf(day, FIRST + place * APART);
  const [subject, type] = place % 2 === 0 ? ['Call', 'Call'] : ['E-mail', 'Email'];
  return {
    kind: 'task',
    subject,
    type,
    what: deal.id,
    who,
    accountId: deal.account.id,
    ownerId: deal.seller.id,
    due: day,
    moment,
    created: moment,
  };
}
