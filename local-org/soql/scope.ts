import { NAME_DRAFT } from '../schema/standard/name.ts';
import type { FieldDescribe, SObjectDescribe } from '../schema/types.ts';
import { unknownTarget } from '../schema/unknownTargets.ts';
import type { UserAccess } from '../store/permissions.ts';
import { visibleRows } from '../store/sharing.ts';
import type { Store } from '../store/store.ts';
import { quoted } from '../store/tables.ts';
import type { Expression, FieldPath, FunctionCall } from './ast.ts';
import { fieldColumn, integerColumn, labelColumn, meanColumn } from './column.ts';
import type { Column } from './column.ts';
import { dateFunction } from './dateFunctions.ts';
import type { Parameters } from './environment.ts';
import { noSuchColumn, noSuchObject, noSuchRelationship, QueryFault, unsupported } from './fault.ts';

/** Rights under which a query is compiled. */
export interface Rights {
  readonly access: UserAccess;
  /** Object permissions and field-level security are enforced. */
  readonly isUserMode: boolean;
  /** Rows outside the user's sharing are left out. */
  readonly isShared: boolean;
}

const MAX_PARENT_LEVELS = 5;

/** Objects whose rows are archived when they are old. */
const ACTIVITIES = new Set(['Task', 'Event']);

/** Fields that take a row out of sight of queries without ALL ROWS. Source: queryAll(), SOAP API Developer Guide. */
function hidingFields(object: SObjectDescribe): readonly string[] {
  const fields = ACTIVITIES.has(object.name) ? ['IsDeleted', 'IsArchived'] : ['IsDeleted'];
  return fields.filter((name) => object.fields.has(name.toLowerCase()));
}

/** Turns the names of one SELECT into columns, joining parents as they are met. */
export class Scope {
  readonly object: SObjectDescribe;
  readonly alias: string;
  readonly parameters: Parameters;
  readonly store: Store;
  readonly rights: Rights;
  private readonly joins = new Map<string, { alias: string; object: SObjectDescribe; sql: string }>();
  private readonly namer: { next: number };

  /** `namer` numbers the aliases of all scopes of one SQL text. Throws QueryFault where the object cannot be read. */
  constructor(
    store: Store,
    rights: Rights,
    objectName: string,
    offset: number,
    parameters: Parameters,
    namer: { next: number },
  ) {
    const object = store.schema.object(objectName);
    if (!object || object.name === NAME_DRAFT.name) throw noSuchObject(objectName, offset);
    if (rights.isUserMode && !rights.access.can(object, 'read')) throw noSuchObject(objectName, offset);
    this.store = store;
    this.rights = rights;
    this.object = object;
    this.parameters = parameters;
    this.namer = namer;
    this.alias = this.newAlias();
  }

  /** `FROM` with the joins that the columns asked for so far need. */
  fromSql(): string {
    return [`FROM ${quoted(this.object.name)} ${this.alias}`, ...[...this.joins.values()].map((join) => join.sql)].join(
      ' ',
    );
  }

  /** Conditions every row must meet besides the query's own; empty for none. */
  rowConditions(isAllRows: boolean): string[] {
    const visible = this.rights.isShared
      ? visibleRows(this.store.schema, this.rights.access, this.object, this.alias, 'read')
      : null;
    const isLive = isAllRows ? [] : hidingFields(this.object).map((name) => `${this.alias}.${quoted(name)} = 0`);
    return visible === null ? isLive : [...isLive, visible];
  }

  column(expression: Expression): Column {
    return expression.kind === 'field' ? this.path(expression) : this.call(expression);
  }

  /** A field path; formula fields are refused, they have no column. */
  path(expression: FieldPath): Column {
    const { field, object, alias, polymorph } = this.resolve(expression);
    if (polymorph) return polymorph;
    if (field.isCalculated)
      throw unsupported(`formula field ${field.name} in a condition, order or group`, expression.offset);
    return fieldColumn(`${alias}.${quoted(field.name)}`, field, object);
  }

  /** Where a path ends: the field, its object and the alias its row has. Checks field-level security. */
  resolve(expression: FieldPath): {
    field: FieldDescribe;
    object: SObjectDescribe;
    alias: string;
    polymorph: Column | null;
  } {
    const steps = withoutObjectName(expression.path, this.object);
    if (steps.length - 1 > MAX_PARENT_LEVELS)
      throw new QueryFault(
        `only ${MAX_PARENT_LEVELS} levels of parents can be named: ${expression.path.join('.')}`,
        expression.offset,
      );
    let object = this.object;
    let alias = this.alias;
    const name = steps.at(-1) ?? '';
    const relationships = steps.slice(0, -1);
    for (const [index, step] of relationships.entries()) {
      const reference = object.parents.get(step.toLowerCase());
      if (!reference) throw noSuchRelationship(step, expression.offset);
      this.requireField(object, reference, expression.offset);
      if (reference.referenceTo.length > 1) {
        if (index !== relationships.length - 1)
          throw unsupported(`a path through ${step}.${relationships[index + 1] ?? ''}`, expression.offset);
        return this.polymorphic(object, alias, reference, name, expression.offset);
      }
      const joined = this.join(alias, reference, relationships.slice(0, index + 1), expression.offset);
      object = joined.object;
      alias = joined.alias;
    }
    const field = object.fields.get(name.toLowerCase());
    if (!field) throw noSuchColumn(name, object.name, expression.offset);
    this.requireField(object, field, expression.offset);
    return { field, object, alias, polymorph: null };
  }

  /** The same scope for reading whatever the rights are; it shares the joins. */
  withoutRights(): Scope {
    const free = Object.create(this) as Scope;
    Object.defineProperty(free, 'rights', { value: { ...this.rights, isUserMode: false } });
    return free;
  }

  private requireField(object: SObjectDescribe, field: FieldDescribe, offset: number): void {
    const unknown = unknownTarget(this.store.schema, object, field);
    if (unknown !== null) throw unsupported(unknown, offset);
    if (this.rights.isUserMode && !this.rights.access.canUseField(object, field, 'read'))
      throw noSuchColumn(field.name, object.name, offset);
  }

  private join(
    from: string,
    reference: FieldDescribe,
    path: readonly string[],
    offset: number,
  ): { alias: string; object: SObjectDescribe } {
    const key = path.join('.').toLowerCase();
    const known = this.joins.get(key);
    if (known) return known;
    const target = reference.referenceTo[0] ?? '';
    const object = this.store.schema.described(target);
    if (!object) throw noSuchObject(target, offset);
    if (this.rights.isUserMode && !this.rights.access.can(object, 'read')) throw noSuchObject(object.name, offset);
    const alias = this.newAlias();
    const sql = `LEFT JOIN ${quoted(object.name)} ${alias} ON ${alias}."Id" = ${from}.${quoted(reference.name)}`;
    const join = { alias, object, sql };
    this.joins.set(key, join);
    return join;
  }

  /** `Owner.Name`, `Who.Type`: looked up in whichever object the id belongs to. */
  private polymorphic(
    object: SObjectDescribe,
    alias: string,
    reference: FieldDescribe,
    name: string,
    offset: number,
  ): ReturnType<Scope['resolve']> {
    const described = this.store.object(NAME_DRAFT.name);
    const field = described.fields.get(name.toLowerCase());
    if (!field) throw noSuchColumn(name, described.name, offset);
    const key = `${alias}.${quoted(reference.name)}`;
    const branches = reference.referenceTo.flatMap((target) => this.branch(target, field, key));
    const sql =
      field.name === 'Id'
        ? key
        : branches.length === 0
          ? 'NULL'
          : `(CASE substr(${key}, 1, 3) ${branches.join(' ')} END)`;
    return { field, object, alias, polymorph: fieldColumn(sql, field, described) };
  }

  private branch(targetName: string, field: FieldDescribe, key: string): string[] {
    const target = this.store.schema.described(targetName);
    if (!target) return [];
    const when = `WHEN '${target.keyPrefix}' THEN`;
    if (field.name === 'Type') return [`${when} '${target.name}'`];
    const own = target.fields.get(
      field.name === 'Name' && !target.fields.has('name') ? nameFieldOf(target) : field.key,
    );
    return own ? [`${when} (SELECT ${quoted(own.name)} FROM ${quoted(target.name)} WHERE "Id" = ${key})`] : [];
  }

  private call(call: FunctionCall): Column {
    if (call.name === 'count' && call.argument === null) return integerColumn('COUNT(*)', this.object, true);
    if (call.argument === null) throw new QueryFault(`${call.name.toUpperCase()} takes a field`, call.offset);
    const source = this.column(call.argument);
    refuseAggregate(call, source);
    switch (call.name) {
      case 'count':
        return integerColumn(`COUNT(${source.sql})`, this.object, true);
      case 'count_distinct':
        return integerColumn(`COUNT(DISTINCT ${source.sql})`, this.object, true);
      case 'min':
      case 'max':
        return { ...source, sql: `${call.name.toUpperCase()}(${source.sql})`, isAggregate: true };
      case 'sum':
        requireNumber(call, source);
        return { ...source, sql: `SUM(${source.sql})`, isAggregate: true };
      case 'avg':
        requireNumber(call, source);
        return meanColumn(source);
      case 'tolabel':
        return labelColumn(source, call.offset);
      default:
        return dateFunction(call.name, source, call.isLocalTime, this.parameters, call.offset);
    }
  }

  private newAlias(): string {
    this.namer.next += 1;
    return `t${this.namer.next}`;
  }
}

/** "Support for Field Types in Aggregate Functions", SOQL and SOSL Reference. */
function refuseAggregate(call: FunctionCall, { field }: Column): void {
  const isLong = (field.type === 'textarea' && field.length > 255) || field.type === 'base64';
  const isUnordered = field.type === 'boolean' || field.type === 'multipicklist';
  const isBounds = call.name === 'min' || call.name === 'max';
  const isCount = call.name === 'count' || call.name === 'count_distinct';
  if ((isLong && (isBounds || isCount)) || (isUnordered && isBounds)) throw noAggregate(call, field);
}

function noAggregate(call: FunctionCall, field: FieldDescribe): QueryFault {
  return new QueryFault(
    `field ${field.name} does not support aggregate operator ${call.name.toUpperCase()}`,
    call.offset,
  );
}

function requireNumber(call: FunctionCall, source: Column): void {
  if (source.field.apexType !== 'Decimal' && source.field.apexType !== 'Integer') throw noAggregate(call, source.field);
}

/** `Opportunity.Name` in a query on Opportunity is `Name`. */
function withoutObjectName(path: readonly string[], object: SObjectDescribe): readonly string[] {
  const [first = '', ...rest] = path;
  const isOwnName = rest.length > 0 && isNamed(object, first) && !object.parents.has(first.toLowerCase());
  return isOwnName ? rest : path;
}

/** True for the object's name, with its namespace or without. */
export function isNamed(object: SObjectDescribe, name: string): boolean {
  const lower = name.toLowerCase();
  return lower === object.name.toLowerCase() || lower === object.localName.toLowerCase();
}

function nameFieldOf(object: SObjectDescribe): string {
  return ['subject', 'casenumber', 'ordernumber', 'contractnumber'].find((name) => object.fields.has(name)) ?? 'id';
}
