import { Decimal } from '../../local-org/values/decimal.ts';
import { dateOf, FIRST_DAY, LAST_DAY, momentOf, type Day } from './calendar.ts';
import { idsUnder } from './ids.ts';
import { personOf, type Person } from './people.ts';
import type { Row } from './row.ts';

export interface Campaign {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly start: Day;
  readonly cost: number;
}

const KINDS: readonly (readonly [name: string, type: string, cost: number])[] = [
  ['Operations webinar', 'Webinar', 6000],
  ['Trade fair', 'Trade Show', 42_000],
  ['Nurture mailing', 'Email', 3000],
];
const QUARTERS = 8;
const RUNS_FOR = 80;

/** Three campaigns a quarter. */
export function campaigns(): readonly Campaign[] {
  const nextId = idsUnder('701');
  return Array.from({ length: QUARTERS }, (_, quarter) => FIRST_DAY + quarter * 91).flatMap((start, quarter) =>
    KINDS.map(([name, type, cost]) => ({ id: nextId(), name: `${name} ${quarter + 1}`, type, start, cost })),
  );
}

/** The campaigns that ran on that day. */
export function campaignsOn(all: readonly Campaign[], day: Day): readonly Campaign[] {
  return all.filter(({ start }) => start <= day && day <= start + RUNS_FOR);
}

export function campaignRows(all: readonly Campaign[], people: readonly Person[]): readonly Row[] {
  const owner = personOf(people, 'theo.marchetti@northgate.example');
  return all.map(({ id, name, type, start, cost }) => ({
    Id: id,
    Name: name,
    OwnerId: owner.id,
    Type: type,
    Status: start + RUNS_FOR <= LAST_DAY ? 'Completed' : 'In Progress',
    IsActive: start + RUNS_FOR > LAST_DAY,
    StartDate: dateOf(start),
    EndDate: dateOf(start + RUNS_FOR),
    BudgetedCost: Decimal.ofInteger(cost),
    ActualCost: Decimal.ofInteger(cost),
    CreatedDate: momentOf(start - 21, 560),
  }));
}
