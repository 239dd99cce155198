import type { Chance } from './chance.ts';
import { LAST_DAY, momentOf } from './calendar.ts';
import type { ContactBook } from './contacts.ts';
import type { Deal } from './deals/deal.ts';
import { idsUnder } from './ids.ts';
import type { Row } from './row.ts';

const ROLES = ['Decision Maker', 'Economic Buyer', 'Evaluator', 'Influencer', 'Business User'];
/** How many people a deal names; most name one or nobody. */
const NAMED: readonly (readonly [number, number])[] = [
  [0, 34],
  [1, 36],
  [2, 20],
  [3, 10],
];

export function contactRoleRows(chance: Chance, deals: readonly Deal[], contacts: ContactBook): readonly Row[] {
  const nextId = idsUnder('00K');
  return deals.flatMap((deal) =>
    chance.some(contacts.of(deal.account, deal.created), chance.pickWeighted(NAMED)).map((contact, index) => ({
      Id: nextId(),
      OpportunityId: deal.id,
      ContactId: contact.id,
      Role: chance.pick(ROLES),
      IsPrimary: index === 0,
      CreatedDate: momentOf(Math.min(LAST_DAY, deal.created + index), 800),
    })),
  );
}
