import { ApexDate } from '../../values/date.ts';
import { Decimal } from '../../values/decimal.ts';
import type { Value } from '../../values/value.ts';
import { id18 } from '../ids.ts';
import { isBlank, numberOf, sameValue, textOf } from './values.ts';

type Body = (args: readonly Value[]) => Value;

const at = (args: readonly Value[], index: number): Value => args[index] ?? null;
const text = (args: readonly Value[], index: number): string => textOf(at(args, index));
const whole = (args: readonly Value[], index: number): number => numberOf(at(args, index))?.toNumber() ?? 0;

function onNumber(body: (value: Decimal) => Decimal): Body {
  return (args) => {
    const value = numberOf(at(args, 0));
    return value ? body(value) : null;
  };
}

function onDate(body: (date: ApexDate) => Value): Body {
  return (args) => {
    const date = at(args, 0);
    return date instanceof ApexDate ? body(date) : null;
  };
}

function extreme(sign: 1 | -1): Body {
  return (args) => {
    const numbers = args.map(numberOf).filter((value) => value !== null);
    return numbers.reduce<Decimal | null>(
      (best, value) => (best && best.compareTo(value) * sign >= 0 ? best : value),
      null,
    );
  };
}

function count(value: number): Decimal {
  return Decimal.ofInteger(value);
}

/** Functions that see only their values, by lower-case name; from "Formula Operators and Functions A–Z" in Salesforce Help. */
export const FUNCTIONS: ReadonlyMap<string, Body> = new Map<string, Body>([
  ['not', (args) => at(args, 0) !== true],
  ['isblank', (args) => isBlank(at(args, 0))],
  ['isnull', (args) => isBlank(at(args, 0))],
  ['isnumber', (args) => Decimal.tryParse(text(args, 0)) !== null],
  ['ispickval', (args) => sameValue(at(args, 0), at(args, 1))],
  ['includes', (args) => text(args, 0).split(';').includes(text(args, 1))],
  ['blankvalue', (args) => (isBlank(at(args, 0)) ? at(args, 1) : at(args, 0))],
  ['nullvalue', (args) => (isBlank(at(args, 0)) ? at(args, 1) : at(args, 0))],
  ['casesafeid', (args) => (isBlank(at(args, 0)) ? null : id18(text(args, 0)))],
  ['text', (args) => textOf(at(args, 0))],
  ['value', (args) => Decimal.tryParse(text(args, 0).trim())],
  ['len', (args) => count(text(args, 0).length)],
  ['trim', (args) => text(args, 0).trim()],
  ['upper', (args) => text(args, 0).toUpperCase()],
  ['lower', (args) => text(args, 0).toLowerCase()],
  ['left', (args) => text(args, 0).slice(0, whole(args, 1))],
  ['right', (args) => (whole(args, 1) > 0 ? text(args, 0).slice(-whole(args, 1)) : '')],
  ['mid', (args) => text(args, 0).slice(whole(args, 1) - 1, whole(args, 1) - 1 + whole(args, 2))],
  ['begins', (args) => text(args, 0).startsWith(text(args, 1))],
  ['contains', (args) => text(args, 0).includes(text(args, 1))],
  ['find', (args) => count(text(args, 1).indexOf(text(args, 0), Math.max(0, whole(args, 2) - 1)) + 1)],
  ['substitute', (args) => text(args, 0).replaceAll(text(args, 1), text(args, 2))],
  ['regex', (args) => new RegExp(`^(?:${text(args, 1)})$`).test(text(args, 0))],
  ['br', () => '\n'],
  ['abs', onNumber((value) => value.abs())],
  ['ceiling', onNumber((value) => value.setScale(0, value.sign < 0 ? 'FLOOR' : 'CEILING'))],
  ['floor', onNumber((value) => value.setScale(0, value.sign < 0 ? 'CEILING' : 'FLOOR'))],
  ['mceiling', onNumber((value) => value.setScale(0, 'CEILING'))],
  ['mfloor', onNumber((value) => value.setScale(0, 'FLOOR'))],
  ['sqrt', onNumber((value) => Decimal.ofNumber(Math.sqrt(value.toNumber())))],
  ['round', (args) => numberOf(at(args, 0))?.setScale(whole(args, 1), 'HALF_UP') ?? null],
  ['mod', (args) => remainder(numberOf(at(args, 0)), numberOf(at(args, 1)))],
  ['max', extreme(1)],
  ['min', extreme(-1)],
  ['date', (args) => ApexDate.of(whole(args, 0), whole(args, 1), whole(args, 2))],
  ['year', onDate((date) => count(date.year))],
  ['month', onDate((date) => count(date.month))],
  ['day', onDate((date) => count(date.day))],
  ['addmonths', (args) => onDate((date) => date.addMonths(whole(args, 1)))(args)],
]);

/** The sign follows the divisor, as in "MOD" in Salesforce Help: MOD(-4, 3) is 2. */
function remainder(value: Decimal | null, divisor: Decimal | null): Decimal | null {
  if (!value || !divisor || divisor.sign === 0) return null;
  return value.minus(value.over(divisor).setScale(0, 'FLOOR').times(divisor));
}
