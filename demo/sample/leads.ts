import type { ApexDate } from '../../local-org/values/date.ts';
import { ApexDatetime } from '../../local-org/values/datetime.ts';
import type { Chance } from './chance.ts';
import type { Seller } from './people.ts';
import type { Row } from './row.ts';

const LEADS = 420;
const GIVEN = ['Aoife', 'Bram', 'Chiara', 'Dagmar', 'Emre', 'Fatima', 'Gareth', 'Hanna', 'Ivo', 'Jonas'];
const FAMILY = ['Okafor', 'Lindqvist', 'Marsh', 'Petrov', 'Quinn', 'Rossi', 'Sato', 'Toivonen', 'Unger', 'Vega'];

/** Leads of the last year; one in eleven is ever converted. */
export function leads(
  chance: Chance,
  asOf: ApexDate,
  sellers: readonly Seller[],
  nextId: () => string,
): readonly Row[] {
  return Array.from({ length: LEADS }, () => {
    const created = asOf.addDays(-chance.between(0, 364));
    const age = created.daysBetween(asOf);
    const isConverted = age > 20 && chance.happens(9);
    return {
      Id: nextId(),
      FirstName: chance.pick(GIVEN),
      LastName: chance.pick(FAMILY),
      Company: `${chance.pick(FAMILY)} and Partners`,
      OwnerId: chance.pick(sellers).id,
      LeadSource: chance.happens(80) ? 'Web' : null,
      Status: isConverted ? 'Closed - Converted' : chance.happens(45) ? 'Working - Contacted' : 'Open - Not Contacted',
      IsConverted: isConverted,
      ConvertedDate: isConverted ? created.addDays(chance.between(3, 20)) : null,
      CreatedDate: ApexDatetime.of('UTC', created.year, created.month, created.day, chance.between(7, 19)),
    };
  });
}
