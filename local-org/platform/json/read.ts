import { ApexBlob } from '../../values/blob.ts';
import { ApexList, ApexMap, ApexSet } from '../../values/collections.ts';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { Decimal } from '../../values/decimal.ts';
import { toId } from '../../values/id.ts';
import type { ApexObject } from '../../values/object.ts';
import { SObjectValue } from '../../values/sobject.ts';
import type { Value } from '../../values/value.ts';
import type { SObjectDescribe } from '../../schema/types.ts';
import type { ApexClass, Context } from '../context.ts';
import { type Json, jsonError, JsonNumber } from './parse.ts';
import { type ParsedType, parseTypeName } from './typeName.ts';

const INTEGER_MAX = 2147483647;

/** JSON.deserializeUntyped: maps, lists, strings, booleans, whole numbers, Decimals. */
export function untyped(json: Json): Value {
  if (json === null || typeof json === 'boolean' || typeof json === 'string') return json;
  if (json instanceof JsonNumber) return untypedNumber(json);
  if (isArray(json)) return new ApexList(json.map(untyped), 'Object');
  const map = new ApexMap([], 'String', 'Object');
  for (const [name, member] of json) map.put(name, untyped(member));
  return map;
}

/** Reads JSON into values of a named Apex type: JSON.deserialize, or deserializeStrict where unknown members are refused. */
export class TypedReader {
  private readonly context: Context;
  private readonly isStrict: boolean;

  constructor(context: Context, isStrict: boolean) {
    this.context = context;
    this.isStrict = isStrict;
  }

  /** `scope` is the class in which the type name is written, for its inner classes. Throws System.JSONException. */
  read(json: Json, type: ParsedType, scope: string | null): Value {
    if (json === null) return null;
    switch (type.name.toLowerCase()) {
      case 'list':
      case 'set':
        return this.collection(json, type, scope);
      case 'map':
        return this.map(json, type, scope);
      case 'object':
        throw jsonError('Apex Type unsupported in JSON: Object');
      default:
        return primitive(json, type.name) ?? this.named(json, type.name, scope);
    }
  }

  private collection(json: Json, type: ParsedType, scope: string | null): Value {
    if (!isArray(json)) throw jsonError(`Malformed JSON: Expected '[' at the beginning of List/Set`);
    const element = type.args[0] ?? { name: 'Object', args: [] };
    const items = json.map((item) => this.read(item, element, scope));
    const elementName = this.typeName(element);
    return type.name.toLowerCase() === 'set' ? new ApexSet(items, elementName) : new ApexList(items, elementName);
  }

  /** The name of an element type; that of a record as its describe says it. */
  private typeName(type: ParsedType): string {
    return type.args.length > 0 ? type.name : (this.context.schema.object(type.name)?.name ?? type.name);
  }

  private map(json: Json, type: ParsedType, scope: string | null): Value {
    if (!isObject(json)) throw jsonError(`Malformed JSON: Expected '{' at the beginning of object`);
    const [key = { name: 'String', args: [] }, element = { name: 'Object', args: [] }] = type.args;
    const map = new ApexMap([], key.name, this.typeName(element));
    for (const [name, member] of json) map.put(this.read(name, key, scope), this.read(member, element, scope));
    return map;
  }

  private named(json: Json, name: string, scope: string | null): Value {
    const constants = this.enumIn(scope, name);
    const apexClass = constants ? undefined : this.classIn(scope, name);
    if (apexClass !== undefined) return this.object(json, apexClass);
    if (constants !== undefined) {
      const constant = constants.find(
        (one) => typeof json === 'string' && one.name.toLowerCase() === json.toLowerCase(),
      );
      if (constant === undefined) throw illegal(name, json);
      return constant;
    }
    const describe = this.context.schema.object(name);
    if (describe === undefined) throw jsonError(`Apex Type unsupported in JSON: ${name}`);
    return this.record(json, describe);
  }

  private object(json: Json, apexClass: ApexClass): ApexObject {
    if (!isObject(json)) throw jsonError(`Malformed JSON: Expected '{' at the beginning of object`);
    const object = apexClass.allocate(this.context);
    const fields = new Map(apexClass.fields.map((field) => [field.name.toLowerCase(), field]));
    const values: Record<string, Value> = {};
    for (const [name, member] of json) {
      const field = fields.get(name.toLowerCase());
      if (field !== undefined) values[field.name] = this.read(member, parseTypeName(field.type), apexClass.name);
      else if (this.isStrict) throw jsonError(`Unknown field: ${apexClass.name}.${name}`);
    }
    return Object.assign(object, values);
  }

  private record(json: Json, describe: SObjectDescribe): SObjectValue {
    if (!isObject(json)) throw jsonError(`Malformed JSON: Expected '{' at the beginning of object`);
    const record = new SObjectValue(describe);
    for (const [name, member] of json) this.recordMember(record, name.toLowerCase(), member);
    return record;
  }

  private recordMember(record: SObjectValue, name: string, json: Json): void {
    const { describe } = record;
    const field = describe.fields.get(name);
    const parent = describe.parents.get(name);
    const child = describe.children.get(name);
    if (field !== undefined) record.put(name, (json === null ? null : primitive(json, field.apexType)) ?? null);
    else if (parent !== undefined) this.parent(record, parent.relationshipKey ?? name, parent.referenceTo[0], json);
    else if (child !== undefined) this.children(record, child.key, child.childObject, json);
    else if (name !== 'attributes') {
      throw jsonError(`No such column '${name}' on sobject of type ${describe.name}`);
    }
  }

  private parent(record: SObjectValue, name: string, target: string | undefined, json: Json): void {
    const describe = target === undefined ? undefined : this.context.schema.described(target);
    if (describe !== undefined) record.parents.set(name, json === null ? null : this.record(json, describe));
  }

  private children(record: SObjectValue, name: string, childObject: string, json: Json): void {
    const describe = this.context.schema.described(childObject);
    const rows = isObject(json) ? (json.get('records') ?? []) : json;
    if (describe === undefined || !isArray(rows)) return;
    const records = rows.map((row) => this.record(row, describe));
    record.children.set(name, new ApexList(records, childObject));
  }

  private classIn(scope: string | null, name: string): ApexClass | undefined {
    for (const candidate of candidates(scope, name)) {
      const found = this.context.classNamed(candidate);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private enumIn(scope: string | null, name: string): ReturnType<Context['enumNamed']> {
    for (const candidate of candidates(scope, name)) {
      const found = this.context.enumNamed(candidate);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** An inner name first, as Apex resolves it. */
function candidates(scope: string | null, name: string): string[] {
  const outer = scope?.split('.')[0];
  return outer === undefined || name.includes('.') ? [name] : [`${outer}.${name}`, name];
}

/** Undefined when `type` is no primitive. Throws System.JSONException for a value of another kind. */
function primitive(json: Json, type: string): Value | undefined {
  const text = json instanceof JsonNumber ? json.text : typeof json === 'string' ? json : null;
  switch (type.toLowerCase()) {
    case 'string':
      return scalarText(json);
    case 'boolean':
      if (typeof json !== 'boolean' && text !== 'true' && text !== 'false') throw illegal(type, json);
      return json === true || text === 'true';
    case 'integer':
    case 'long':
      return whole(text, type, json);
    case 'decimal':
    case 'double':
      return (text === null ? null : Decimal.tryParse(text)) ?? fail(illegal(type, json));
    case 'id':
      return text === null ? fail(illegal(type, json)) : text === '' ? null : toId(text);
    case 'date':
      return text === null ? fail(illegal(type, json)) : ApexDate.parse(text);
    case 'datetime':
      return text === null ? fail(illegal(type, json)) : ApexDatetime.parseIso(text);
    case 'blob':
      return text === null ? fail(illegal(type, json)) : new ApexBlob(Buffer.from(text, 'base64'));
    default:
      return undefined;
  }
}

function scalarText(json: Json): string {
  if (typeof json === 'string') return json;
  if (json instanceof JsonNumber) return json.text;
  if (typeof json === 'boolean') return String(json);
  throw illegal('String', json);
}

function whole(text: string | null, type: string, json: Json): number {
  const value = text === null ? NaN : Number(text);
  const most = type.toLowerCase() === 'integer' ? INTEGER_MAX : Number.MAX_SAFE_INTEGER;
  if (text === null || text === '' || !Number.isInteger(value) || Math.abs(value) > most) throw illegal(type, json);
  return value;
}

function untypedNumber(json: JsonNumber): Value {
  const value = Number(json.text);
  return /^-?\d+$/.test(json.text) && Number.isSafeInteger(value) ? value : Decimal.parse(json.text);
}

function illegal(type: string, json: Json): Error {
  const shown = json instanceof JsonNumber ? json.text : isArray(json) ? '[' : isObject(json) ? '{' : String(json);
  return jsonError(`Illegal value for ${type.toLowerCase()}: ${shown}`);
}

function fail(error: Error): never {
  throw error;
}

function isArray(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

function isObject(json: Json): json is ReadonlyMap<string, Json> {
  return json instanceof Map;
}
