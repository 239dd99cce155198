import type { Chance } from './chance.ts';
import type { Row } from './row.ts';

const FIRST = [
  'Alder',
  'Birch',
  'Copper',
  'Dune',
  'Ember',
  'Fjord',
  'Granite',
  'Harbour',
  'Iron',
  'Juniper',
  'Kestrel',
  'Lark',
];
const SECOND = ['Analytics', 'Logistics', 'Payments', 'Robotics', 'Systems'];
const INDUSTRIES = ['Technology', 'Banking', 'Manufacturing', 'Retail', 'Transportation'];
const COUNTRIES = ['United Kingdom', 'Germany', 'Netherlands', 'United States', 'Ireland'];

/** Sixty customers and prospects; about four in ten lack a firmographic field that qualification would need. */
export function accounts(chance: Chance, nextId: () => string): readonly Row[] {
  return FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`)).map((name) => ({
    Id: nextId(),
    Name: name,
    Industry: chance.happens(82) ? chance.pick(INDUSTRIES) : null,
    NumberOfEmployees: chance.happens(76) ? chance.between(40, 2400) : null,
    BillingCountry: chance.happens(94) ? chance.pick(COUNTRIES) : null,
  }));
}
