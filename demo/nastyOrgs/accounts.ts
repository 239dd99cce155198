import { idsUnder } from '../northgate/ids.ts';
import type { Making } from './build.ts';

const NAMES = [
  ...[
    'Alpha Inc.',
    'ALPHA',
    'Álpha, Ltd',
    'Beta & Söhne GmbH',
    'Beta und Soehne',
    "O'Neill Corp",
    'ONeill',
    'O.N.E.I.L.L. LLC',
  ],
  ...['Gamma Group', 'Gamma', 'Delta Holding AG', 'Delta', 'Co Co', 'GmbH Partner', 'Epsilon S.A.', 'Epsilon'],
];
const SITES = [
  ...['https://www.alpha.example/home?x=1', 'alpha.example:8080', 'HTTP://Alpha.Example', 'shop.alpha.example'],
  ...['gmail.com', 'https://gmail.com/', 'beta.example/de', 'www.beta.example', 'no-host', 'delta.example#top'],
];

/** Companies and people, some alike, some in a hierarchy; gives their ids. */
export function addAccounts({ nasty, chance, clock, sink }: Making): readonly string[] {
  const nextId = idsUnder('001');
  const count = Math.floor(nasty.deals / 4);
  const ids = Array.from({ length: count }, () => nextId());
  for (const [place, Id] of ids.entries()) {
    const isPerson = nasty.options.hasPersonAccounts === true && chance.happens(nasty.traits.person);
    sink.add('Account', {
      Id,
      Name: chance.happens(40) ? chance.pick(NAMES) : `Company number ${place}`,
      Website: chance.happens(50) ? chance.pick(SITES) : chance.happens(50) ? `c${place}.example` : null,
      ParentId: place > 0 && chance.happens(20) ? (ids[chance.between(0, place - 1)] ?? null) : null,
      Industry: chance.happens(60) ? 'Banking' : null,
      NumberOfEmployees: chance.happens(60) ? chance.pick([0, 1, 500]) : null,
      BillingCountry: chance.happens(70) ? chance.pick(['DE', ' ', 'US']) : null,
      ...(nasty.options.hasPersonAccounts === true && { IsPersonAccount: isPerson }),
      CreatedDate: clock.momentOn(clock.t - chance.between(0, 1500) - 1),
    });
  }
  return ids;
}
