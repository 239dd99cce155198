import type { ApexDate } from '../../local-org/values/date.ts';
import { ApexDatetime } from '../../local-org/values/datetime.ts';
import type { Chance } from './chance.ts';
import type { Row } from './row.ts';

/** Completed calls on the open deals; about half of the deals have none in the last month. */
export function tasks(
  chance: Chance,
  asOf: ApexDate,
  opportunities: readonly Row[],
  nextId: () => string,
): readonly Row[] {
  return opportunities
    .filter((opportunity) => opportunity['IsClosed'] === false && chance.happens(72))
    .map((opportunity) => {
      const day = asOf.addDays(-chance.between(0, 45));
      const done = ApexDatetime.of('UTC', day.year, day.month, day.day, 15);
      return {
        Id: nextId(),
        Subject: 'Call',
        WhatId: opportunity['Id'] ?? null,
        OwnerId: opportunity['OwnerId'] ?? null,
        Status: 'Completed',
        Priority: 'Normal',
        IsClosed: true,
        ActivityDate: day,
        CompletedDateTime: done,
        CreatedDate: done,
      };
    });
}
