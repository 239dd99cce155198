import type { FieldDescribe, SObjectDescribe } from '../schema/types.ts';
import { ApexList } from './collections.ts';
import { ApexException } from './exception.ts';
import { BYTES, heap } from './heap.ts';
import { keyText } from './keys.ts';
import type { Value } from './value.ts';

/** The describe name of the rows of an aggregate query, whose fields are aliases. */
export const AGGREGATE_RESULT = 'AggregateResult';

/** "SOQL For Loops", Apex Developer Guide. */
const TOO_MANY_CHILDREN = 'Aggregate query has too many rows for direct assignment, use FOR loop';

/**
 * A record. Field and relationship names are case-insensitive; lower-case names are looked up fastest, so emitted code and
 * the store pass them.
 */
export class SObjectValue {
  readonly describe: SObjectDescribe;
  /** Field key → value, for the fields that were selected or assigned. */
  readonly values = new Map<string, Value>();
  /** Most records have neither parents nor children, so those maps are made when they are asked for. */
  private ownParents: Map<string, SObjectValue | null> | null = null;
  private ownChildren: Map<string, ApexList> | null = null;
  /** Relationships of which the query fetched the first rows only, the rest being left to a loop. */
  private partial: Set<string> | null = null;
  /** Keys of what the query selected, relationships included; null for a record made in code. */
  queriedFields: ReadonlySet<string> | null;
  /** Made by the clone method. */
  isClone = false;
  /** True for what an after trigger was given. */
  isReadOnly = false;

  constructor(describe: SObjectDescribe, queriedFields: ReadonlySet<string> | null = null) {
    this.describe = describe;
    this.queriedFields = queriedFields;
    heap.bytes += BYTES.record;
  }

  /** Relationship key → parent record. */
  get parents(): Map<string, SObjectValue | null> {
    this.ownParents ??= new Map();
    return this.ownParents;
  }

  /** Relationship key → child records. */
  get children(): Map<string, ApexList> {
    this.ownChildren ??= new Map();
    return this.ownChildren;
  }

  get id(): string | null {
    const id = this.values.get('id');
    return typeof id === 'string' ? id : null;
  }

  /** Throws System.SObjectException for a field that does not exist, or that the query did not select. */
  get(fieldName: string): Value {
    const known = this.values.get(fieldName);
    return known === undefined ? this.getByAnyName(fieldName) : known;
  }

  /** Null takes the value away but leaves the field set. Throws System.SObjectException for a field that does not exist, FinalException for a record of a trigger. */
  put(fieldName: string, value: Value): void {
    if (this.isReadOnly) throw new ApexException('System.FinalException', 'Record is read-only');
    const name = fieldName.toLowerCase();
    this.values.set(this.isAggregate ? name : this.field(name, fieldName).key, value);
    heap.bytes += BYTES.cell;
  }

  /** True for a field that was selected or assigned, whatever its value. */
  has(fieldName: string): boolean {
    const name = fieldName.toLowerCase();
    return this.values.has(name) || this.values.has(this.describe.fields.get(name)?.key ?? name);
  }

  /** Null where the look-up is empty. Throws System.SObjectException when the query selected nothing through the relationship. */
  parent(relationshipName: string): SObjectValue | null {
    const name = relationshipName.toLowerCase();
    const known = this.ownParents?.get(name);
    if (known !== undefined) return known;
    const key = this.describe.parents.get(name)?.relationshipKey;
    if (key === undefined) throw this.unknown(relationshipName);
    if (key !== name) return this.parent(key);
    if (this.queriedFields !== null && !this.queriedFields.has(name)) throw this.unqueried(relationshipName);
    return null;
  }

  /** Has the children of the relationship refuse to be assigned; a loop may still read them. */
  onlyIterated(relationshipName: string): void {
    this.partial ??= new Set();
    this.partial.add(relationshipName);
  }

  /** The children as a list to keep. Throws System.QueryException where there are too many of them, else as `childRows`. */
  childList(relationshipName: string): ApexList {
    const isPartial = this.partial?.has(relationshipName.toLowerCase()) ?? false;
    if (isPartial) throw new ApexException('System.QueryException', TOO_MANY_CHILDREN);
    return this.childRows(relationshipName);
  }

  /** The child records a sub-query fetched, for a loop over them; an empty list for a record made in code. */
  childRows(relationshipName: string): ApexList {
    const name = relationshipName.toLowerCase();
    const known = this.ownChildren?.get(name);
    if (known !== undefined) return known;
    const relationship = this.describe.children.get(name);
    if (relationship === undefined) throw this.unknown(relationshipName);
    if (relationship.key !== name) return this.childList(relationship.key);
    if (this.queriedFields !== null && !this.queriedFields.has(name)) throw this.unqueried(relationshipName);
    return new ApexList([], relationship.childObject);
  }

  /** Canonical names of the fields that have been selected or assigned. */
  fieldNames(): Set<string> {
    return new Set(Array.from(this.values.keys(), (name) => this.describe.fields.get(name)?.name ?? name));
  }

  /** Fields, parents and children copied one level deep; Id included. */
  clone(): SObjectValue {
    const copy = new SObjectValue(this.describe, this.queriedFields);
    for (const [name, value] of this.values) copy.values.set(name, value);
    if (this.ownParents) copy.ownParents = new Map(this.ownParents);
    if (this.ownChildren) copy.ownChildren = new Map(this.ownChildren);
    copy.partial = this.partial;
    return copy;
  }

  get valueKey(): string {
    const fields = Array.from(this.values, ([name, value]) => `${name}=${keyText(value)}`);
    return `${this.describe.name}:${fields.sort().join()}`;
  }

  get isAggregate(): boolean {
    return this.describe.name === AGGREGATE_RESULT;
  }

  private getByAnyName(fieldName: string): Value {
    const name = fieldName.toLowerCase();
    const known = this.values.get(name);
    if (known !== undefined) return known;
    const field = this.field(name, fieldName);
    if (field.key !== name) return this.get(field.key);
    if (this.queriedFields !== null && !this.queriedFields.has(name)) throw this.unqueried(field.name);
    return field.type === 'boolean' && this.queriedFields === null ? false : null;
  }

  private field(name: string, asWritten: string): FieldDescribe {
    const field = this.describe.fields.get(name);
    if (field === undefined) throw this.unknown(asWritten);
    return field;
  }

  private unknown(name: string): ApexException {
    return new ApexException('System.SObjectException', `Invalid field ${name} for ${this.describe.name}`);
  }

  private unqueried(name: string): ApexException {
    const path = `${this.describe.name}.${name}`;
    const message = `SObject row was retrieved via SOQL without querying the requested field: ${path}`;
    return new ApexException('System.SObjectException', message);
  }
}
