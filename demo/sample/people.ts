import type { Row } from './row.ts';

export interface Seller {
  readonly id: string;
  /** Share of deals that this person works, and of those the ease with which they close. */
  readonly load: number;
  readonly knack: number;
}

/** Eight sellers; the founder still closes the large ones, which is the fault that top-closer-share must show. */
const SELLERS: readonly (readonly [first: string, last: string, title: string, load: number, knack: number])[] = [
  ['Ines', 'Halloran', 'Founder and CEO', 20, 30],
  ['Tomas', 'Brandt', 'Account Executive', 16, 4],
  ['Priya', 'Venkat', 'Account Executive', 16, 6],
  ['Callum', 'Reid', 'Account Executive', 13, 0],
  ['Noor', 'Aziz', 'Account Executive', 13, 2],
  ['Wiktor', 'Lis', 'Account Executive', 10, -6],
  ['Adaeze', 'Obi', 'Account Executive', 8, 0],
  ['Luc', 'Moreau', 'Account Manager', 4, 8],
];

export function sellers(nextId: () => string): { readonly users: readonly Row[]; readonly sellers: readonly Seller[] } {
  const people = SELLERS.map((person) => ({ person, id: nextId() }));
  return {
    users: people.map(({ person: [first, last, title], id }) => ({
      Id: id,
      FirstName: first,
      LastName: last,
      Name: `${first} ${last}`,
      Username: `${first}.${last}@northgate.example`.toLowerCase(),
      Email: `${first}.${last}@northgate.example`.toLowerCase(),
      Title: title,
      IsActive: true,
    })),
    sellers: people.map(({ person: [, , , load, knack], id }) => ({ id, load, knack })),
  };
}
