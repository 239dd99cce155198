import { Decimal } from '../../local-org/values/decimal.ts';
import type { Chance } from './chance.ts';
import { dateOf, momentOf } from './calendar.ts';
import type { ContactBook } from './contacts.ts';
import { present, type Deal } from './deals/deal.ts';
import { idsUnder } from './ids.ts';
import { proposedOn } from './lines.ts';
import { PRICE_BOOK } from './products.ts';
import type { Row } from './row.ts';

/** Percent of deals that were quoted in the CRM; the others got a document from somebody's laptop. */
const QUOTED = { won: 63, lost: 40, open: 34 };
const PROPOSAL_RANK = 4;
const VALID_FOR = 45;

export function quoteRows(chance: Chance, deals: readonly Deal[], contacts: ContactBook): readonly Row[] {
  const nextId = idsUnder('0Q0');
  return deals
    .filter((deal) => reachedProposal(deal) && chance.happens(QUOTED[deal.outcome]))
    .map((deal, index) => {
      const day = proposedOn(deal);
      const amount = Decimal.ofInteger(present(deal).amount ?? 0);
      return {
        Id: nextId(),
        QuoteNumber: String(10_001 + index),
        Name: `${deal.name} quote`,
        OpportunityId: deal.id,
        AccountId: deal.account.id,
        ContactId: contacts.of(deal.account, deal.created)[0]?.id ?? null,
        OwnerId: deal.seller.id,
        Pricebook2Id: PRICE_BOOK,
        Status: deal.outcome === 'won' ? 'Accepted' : 'Presented',
        ExpirationDate: dateOf(day + VALID_FOR),
        Subtotal: amount,
        TotalPrice: amount,
        GrandTotal: amount,
        CreatedDate: momentOf(day, 830),
      };
    });
}

function reachedProposal({ states }: Deal): boolean {
  return states.some(({ stage, amount }) => stage.rank >= PROPOSAL_RANK && amount !== null);
}
