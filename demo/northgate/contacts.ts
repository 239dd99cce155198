import type { Account } from './accounts.ts';
import type { Chance } from './chance.ts';
import { momentOf, type Day } from './calendar.ts';
import { idsUnder } from './ids.ts';
import { FAMILY, GIVEN, TITLES } from './names.ts';
import type { Row } from './row.ts';

export interface Contact {
  readonly id: string;
  readonly account: Account;
  readonly firstName: string;
  readonly lastName: string;
  readonly title: string;
  readonly created: Day;
}

const PER_ACCOUNT: readonly (readonly [number, number])[] = [
  [1, 8],
  [2, 52],
  [3, 28],
  [4, 12],
];

/** The people known at the accounts. */
export class ContactBook {
  private readonly nextId = idsUnder('003');
  private readonly byAccount = new Map<string, Contact[]>();

  constructor(chance: Chance, accounts: readonly Account[]) {
    for (const account of accounts) {
      for (let left = chance.pickWeighted(PER_ACCOUNT); left > 0; left -= 1)
        this.add(account, account.created, chance.pick(GIVEN), chance.pick(FAMILY), chance.pick(TITLES));
    }
  }

  add(account: Account, created: Day, firstName: string, lastName: string, title: string): Contact {
    const contact = { id: this.nextId(), account, firstName, lastName, title, created };
    const known = this.byAccount.get(account.id);
    if (known) known.push(contact);
    else this.byAccount.set(account.id, [contact]);
    return contact;
  }

  /** Those known on that day. */
  of(account: Account, day: Day): readonly Contact[] {
    return (this.byAccount.get(account.id) ?? []).filter(({ created }) => created <= day);
  }

  rows(): readonly Row[] {
    return [...this.byAccount.values()].flat().map((contact) => ({
      Id: contact.id,
      AccountId: contact.account.id,
      OwnerId: contact.account.owner.id,
      FirstName: contact.firstName,
      LastName: contact.lastName,
      Name: `${contact.firstName} ${contact.lastName}`,
      Title: contact.title,
      Email: `${contact.firstName}.${contact.lastName}@${contact.account.domain}`.toLowerCase(),
      CreatedDate: momentOf(contact.created, 610),
    }));
  }
}
