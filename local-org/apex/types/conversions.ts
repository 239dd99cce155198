import type { Type } from './type.ts';
import type { TypeTable } from './typeTable.ts';

const WIDENING: Readonly<Record<string, number>> = {
  'integer>long': 1,
  'integer>decimal': 2,
  'long>decimal': 1,
  'id>string': 1,
  'string>id': 2,
  'date>datetime': 1,
};

/**
 * How far `from` is from `to` where Apex converts without a cast: 0 for the same type, more for a longer way, null where it
 * does not convert. Overloads are chosen by the smallest sum.
 */
export function conversionCost(types: TypeTable, from: Type, to: Type): number | null {
  if (from === to) return 0;
  if (to === types.none || from === types.none) return null;
  if (from === types.nothing) return to.base === 'object' ? 1 : 0;
  if (to.base === 'object') return 20;
  const widening = WIDENING[`${from.base}>${to.base}`];
  if (widening !== undefined) return widening;
  if (from.isRecord && to.isRecord) return to.base === 'sobject' ? 5 : null;
  if (from.base === to.base && from.args.length === to.args.length && from.args.length > 0)
    return argumentCost(types, from, to);
  if (from.symbol) return classCost(types, from, to);
  return from.platform ? platformCost(types, from, to) : null;
}

/** True where a cast between the types can succeed for some value. */
export function canCast(types: TypeTable, from: Type, to: Type): boolean {
  if (conversionCost(types, from, to) !== null || conversionCost(types, to, from) !== null) return true;
  if (from.isNumber && to.isNumber) return true;
  if (from.isRecord && to.isRecord) return from.base === 'sobject';
  return isOpen(from) && isOpen(to);
}

// An interface may be implemented by an unrelated class's descendant.
function isOpen(type: Type): boolean {
  return type.symbol !== null || type.platform?.definition.kind === 'interface';
}

function argumentCost(types: TypeTable, from: Type, to: Type): number | null {
  let total = 3;
  for (const [index, source] of from.args.entries()) {
    const target = to.args[index];
    if (!target) return null;
    if (source === target) continue;
    const isKey = from.base === 'set' || (from.base === 'map' && index === 0);
    const cost = elementCost(types, source, target, isKey);
    if (cost === null) return null;
    total += cost;
  }
  return total;
}

// Lists of records convert both ways, lists of objects towards the ancestor; keys and numbers never.
function elementCost(types: TypeTable, source: Type, target: Type, isKey: boolean): number | null {
  if (source.isRecord && target.isRecord && (source.base === 'sobject' || target.base === 'sobject')) return 5;
  if (isKey) return target.base === 'object' ? 20 : null;
  if (source.isText && target.isText) return 1;
  if (source.isNumber || source.base === 'date') return target.base === 'object' ? 20 : null;
  return conversionCost(types, source, target);
}

function classCost(types: TypeTable, from: Type, to: Type): number | null {
  const symbol = from.symbol;
  if (!symbol) return null;
  const distance = to.symbol ? symbol.supertypes().indexOf(to.symbol) : -1;
  if (distance >= 0) return distance;
  if (!to.platform) return null;
  for (const [index, supertype] of symbol.platformSupertypes().entries()) {
    const cost = supertype === to ? 0 : platformCost(types, supertype, to);
    if (cost !== null) return index + 1 + cost;
  }
  return null;
}

function platformCost(types: TypeTable, from: Type, to: Type): number | null {
  if (from.base === to.base) return from.args.every((arg, index) => isLoose(types, arg, to.args[index])) ? 1 : null;
  const { superclass, interfaces } = from.platform ?? { superclass: null, interfaces: [] };
  for (const name of superclass ? [superclass, ...interfaces] : interfaces) {
    const cost = conversionCost(types, types.memberType(name, from), to);
    if (cost !== null) return cost + 1;
  }
  return null;
}

function isLoose(types: TypeTable, arg: Type, target: Type | undefined): boolean {
  return target === undefined || elementCost(types, arg, target, false) !== null || arg === target;
}
