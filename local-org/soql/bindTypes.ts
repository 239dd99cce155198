import type { FieldApexType, FieldDescribe } from '../schema/types.ts';
import { QueryFault } from './fault.ts';

/** Apex types of the bound expressions by name: `b0` → `Integer`, of a list what it holds. A bind of another type is not in it. */
export type BindTypes = ReadonlyMap<string, string>;

/** What a column takes, besides its own type. Source: the compiler's message `Invalid bind expression type of …`. */
const TAKEN: Readonly<Record<FieldApexType, readonly string[]>> = {
  Id: ['String'],
  String: ['Id'],
  Boolean: [],
  Integer: ['Long', 'Decimal'],
  Long: ['Integer', 'Decimal'],
  Decimal: ['Integer', 'Long'],
  Date: [],
  Datetime: ['Date'],
  Blob: [],
};

const CHECKED = new Set(Object.keys(TAKEN));

/** Refuses a bound expression whose static type the column never takes; types that say nothing, such as Object, pass. */
export function refuseBind(types: BindTypes, name: string, field: FieldDescribe, offset: number): void {
  const type = types.get(name);
  if (type === undefined || !CHECKED.has(type) || type === field.apexType) return;
  if (TAKEN[field.apexType].includes(type)) return;
  throw new QueryFault(`Invalid bind expression type of ${type} for column of type ${field.apexType}`, offset);
}
