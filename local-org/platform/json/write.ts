import { ApexBlob } from '../../values/blob.ts';
import { ApexList, ApexMap, ApexSet } from '../../values/collections.ts';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { Decimal } from '../../values/decimal.ts';
import { ApexObject } from '../../values/object.ts';
import { SObjectValue } from '../../values/sobject.ts';
import { fieldsOf, toText } from '../../values/text.ts';
import { EnumValue, type Value } from '../../values/value.ts';
import { SObjectFieldToken, SObjectTypeToken } from '../describe/tokens.ts';
import { jsonError } from './parse.ts';

const API_VERSION = '67.0';

export interface JsonOptions {
  readonly suppressesNulls: boolean;
  readonly isPretty: boolean;
}

/** JSON text of a value, as JSON.serialize; pretty text as Jackson's default printer lays it out. */
export function writeJson(value: Value, options: JsonOptions): string {
  return new Writer(options).value(value, '');
}

type Members = readonly (readonly [string, Value | Members])[];

class Writer {
  private readonly options: JsonOptions;

  constructor(options: JsonOptions) {
    this.options = options;
  }

  value(value: Value, indent: string): string {
    if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value);
    if (typeof value === 'string') return JSON.stringify(value);
    if (value instanceof Decimal) return value.toPlainString();
    if (value instanceof ApexDate || value instanceof EnumValue) return `"${value.toString()}"`;
    if (value instanceof ApexDatetime) return `"${value.toIso()}"`;
    if (value instanceof ApexList || value instanceof ApexSet) return this.array(value.items, indent);
    if (value instanceof ApexMap) return this.members(mapMembers(value), indent);
    if (value instanceof SObjectValue) return this.members(recordMembers(value), indent);
    if (value instanceof ApexObject) return this.members(this.objectMembers(value), indent);
    return this.platformObject(value);
  }

  private platformObject(value: Value): string {
    if (value instanceof ApexBlob) return JSON.stringify(value.valueKey);
    if (value instanceof SObjectTypeToken || value instanceof SObjectFieldToken)
      return JSON.stringify(value.toString());
    throw jsonError(`Type unsupported in JSON: ${toText(value)}`);
  }

  private objectMembers(object: ApexObject): Members {
    const members = fieldsOf(object);
    return this.options.suppressesNulls ? members.filter(([, value]) => value !== null) : members;
  }

  private array(items: readonly Value[], indent: string): string {
    const texts = items.map((item) => this.value(item, indent));
    if (!this.options.isPretty) return `[${texts.join()}]`;
    return texts.length === 0 ? '[ ]' : `[ ${texts.join(', ')} ]`;
  }

  private members(members: Members, indent: string): string {
    const deeper = `${indent}  `;
    const separator = this.options.isPretty ? ' : ' : ':';
    const texts = members.map(([name, value]) => `${JSON.stringify(name)}${separator}${this.member(value, deeper)}`);
    if (!this.options.isPretty) return `{${texts.join()}}`;
    return texts.length === 0 ? '{ }' : `{\n${deeper}${texts.join(`,\n${deeper}`)}\n${indent}}`;
  }

  private member(value: Value | Members, indent: string): string {
    return isMembers(value) ? this.members(value, indent) : this.value(value, indent);
  }
}

function isMembers(value: Value | Members): value is Members {
  return Array.isArray(value);
}

function mapMembers(map: ApexMap): Members {
  return map.entries().map(([key, value]) => [toText(key), value]);
}

/** `attributes` first, then the fields, parents and children that are set. */
function recordMembers(record: SObjectValue): Members {
  const { describe } = record;
  const members: (readonly [string, Value | Members])[] = [['attributes', attributes(record)]];
  for (const [name, value] of record.values) members.push([describe.fields.get(name)?.name ?? name, value]);
  for (const [name, parent] of record.parents) {
    if (parent !== null) members.push([describe.parents.get(name)?.relationshipName ?? name, parent]);
  }
  for (const [name, rows] of record.children) {
    const page: Members = [
      ['totalSize', rows.size],
      ['done', true],
      ['records', rows],
    ];
    members.push([describe.children.get(name)?.name ?? name, page]);
  }
  return members;
}

function attributes(record: SObjectValue): Members {
  const { name } = record.describe;
  if (record.id === null) return [['type', name]];
  return [
    ['type', name],
    ['url', `/services/data/v${API_VERSION}/sobjects/${name}/${record.id}`],
  ];
}
