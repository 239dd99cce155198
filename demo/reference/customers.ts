import { monthsFrom, type Day } from './days.ts';
import type { Figure } from './judge.ts';
import { percent } from './numbers.ts';
import type { Standing, World } from './world.ts';

const DAYS_AFTER = 30;

/** Something that began for a customer: on which record, on which day and for activities whose it is. */
interface Start {
  readonly record: string;
  readonly day: Day;
  /** Undefined where anybody's counts. */
  readonly owner: string | null | undefined;
}

export function wonHandedOver(world: World): Figure {
  const { deals, skipped } = world.won(world.windowStart, world.t - DAYS_AFTER);
  const mapped = deals.filter(({ deal }) => deal.type !== null);
  const own = mapped.filter(({ deal }) => deal.type === 'new');
  const withAccount = own.filter(({ deal }) => deal.account !== null);
  const starts = Map.groupBy(readStarts(world), ({ record }) => record);
  const handed = withAccount.filter((one) =>
    [one.deal.account ?? '', one.deal.id].some((id) => starts.get(id)?.some((start) => isHandover(one, start))),
  );
  return {
    value: percent(handed.length, withAccount.length),
    sample: withAccount.length,
    skipped: skipped + own.length - withAccount.length,
    isUnable: 2 * mapped.length < deals.length,
  };
}

function isHandover({ deal, state }: Standing, { day, owner }: Start): boolean {
  const close = state.close ?? NaN;
  const isOfAnother = owner !== null && deal.owner !== null && owner !== deal.owner;
  if (owner !== undefined && !isOfAnother) return false;
  return day >= close && day <= close + DAYS_AFTER;
}

function readStarts(world: World): readonly Start[] {
  const records = ['Contract', 'Order', 'Asset', 'Case'].flatMap((object) =>
    world.createdByT(object, ['AccountId']).map((row) => ({ row, record: row.text('AccountId'), owner: undefined })),
  );
  const activities = ['Task', 'Event'].flatMap((object) =>
    world
      .createdByT(object, ['WhatId', 'OwnerId'])
      .map((row) => ({ row, record: row.text('WhatId'), owner: row.text('OwnerId') })),
  );
  return [...records, ...activities].flatMap(({ row, record, owner }) => {
    const day = world.createdDay(row);
    return record === null || day === null ? [] : [{ record, day, owner }];
  });
}

const MOST_MONTHS = 15;
const FEWEST_MONTHS = 9;

export function renewalOpened(world: World): Figure {
  const { deals } = world.won(monthsFrom(world.t, -MOST_MONTHS), monthsFrom(world.t, -FEWEST_MONTHS));
  const there = new Set(world.createdByT('Account', ['Id']).map((row) => row.text('Id')));
  const wins = deals.filter(({ deal }) => deal.account !== null && there.has(deal.account));
  const accounts = Map.groupBy(wins, ({ deal }) => deal.account);
  const others = Map.groupBy(
    world.existing.filter(({ account }) => account !== null && accounts.has(account)),
    ({ account }) => account,
  );
  const renewed = [...accounts].filter(([account, own]) => {
    const first = own.reduce((a, b) => ((b.state.close ?? 0) < (a.state.close ?? 0) ? b : a));
    return (others.get(account) ?? []).some(
      ({ id, type, createdDay }) =>
        id !== first.deal.id &&
        (type === 'renewal' || type === 'expansion') &&
        createdDay !== null &&
        createdDay >= (first.state.close ?? NaN),
    );
  });
  const untold = new Set(world.untoldWins.map(({ account }) => account).filter((account) => account !== null));
  const skipped = [...untold].filter((account) => there.has(account) && !accounts.has(account)).length;
  const base = [...others.values()].flat();
  return {
    value: percent(renewed.length, accounts.size),
    sample: accounts.size,
    skipped,
    isUnable: 2 * base.filter(({ type }) => type !== null).length < base.length,
  };
}
