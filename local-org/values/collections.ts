import { ApexException } from './exception.ts';
import { Guarded } from './guarded.ts';
import { BYTES, heap } from './heap.ts';
import { isSameElement, type Key, keyText, slotOf } from './keys.ts';
import type { Value } from './value.ts';

/** An Apex List. `items` may be read directly; changes go through the methods. */
export class ApexList extends Guarded {
  readonly items: Value[];
  /** Apex name of the element type, null when not known. */
  elementType: string | null;

  constructor(items: Value[] = [], elementType: string | null = null) {
    super();
    this.items = items;
    this.elementType = elementType;
    heap.bytes += BYTES.collection + BYTES.item * items.length;
  }

  get size(): number {
    return this.items.length;
  }

  /** Throws System.ListException outside 0 … size − 1. */
  get(index: number | null): Value {
    return this.items[this.checked(index)] ?? null;
  }

  set(index: number | null, value: Value): void {
    this.items[this.checked(index)] = value;
  }

  add(value: Value): void {
    this.beforeChange();
    heap.bytes += BYTES.item;
    this.items.push(value);
  }

  /** Inserts before `index`, which may be the size. */
  insert(index: number, value: Value): void {
    this.beforeChange();
    heap.bytes += BYTES.item;
    if (index !== this.items.length) this.checked(index);
    this.items.splice(index, 0, value);
  }

  addAll(values: Iterable<Value>): void {
    this.beforeChange();
    const added = [...values];
    heap.bytes += BYTES.item * added.length;
    for (const value of added) this.items.push(value);
  }

  removeAt(index: number): Value {
    this.beforeChange();
    const [removed] = this.items.splice(this.checked(index), 1);
    return removed ?? null;
  }

  clear(): void {
    this.beforeChange();
    this.items.length = 0;
  }

  /** −1 when absent; strings are compared case-sensitively. */
  indexOf(value: Value): number {
    return this.items.findIndex((item) => isSameElement(value, item));
  }

  /** Stable, in place. */
  sort(order: (left: Value, right: Value) => number): void {
    this.beforeChange();
    this.items.sort(order);
  }

  get valueKey(): string {
    return `[${this.items.map(keyText).join()}]`;
  }

  [Symbol.iterator](): IterableIterator<Value> {
    return this.guarded(this.items.values());
  }

  private checked(index: number | null): number {
    if (index === null) throw new ApexException('System.NullPointerException', 'Attempt to de-reference a null object');
    if (index < 0 || index >= this.items.length) {
      throw new ApexException('System.ListException', `List index out of bounds: ${index}`);
    }
    return index;
  }
}

/** An Apex Set, in insertion order. */
export class ApexSet extends Guarded {
  protected readonly index: Map<Key, { readonly key: Value }>;
  elementType: string | null;

  /** `index` is that of a map whose keys the set shows. */
  constructor(
    values: Iterable<Value> = [],
    elementType: string | null = null,
    index = new Map<Key, { readonly key: Value }>(),
  ) {
    super();
    this.index = index;
    this.elementType = elementType;
    heap.bytes += BYTES.collection;
    for (const value of values) this.add(value);
  }

  get size(): number {
    return this.index.size;
  }

  /** The elements, copied. */
  get items(): Value[] {
    return Array.from(this.index.values(), (entry) => entry.key);
  }

  has(value: Value): boolean {
    return this.index.has(slotOf(this.index, value));
  }

  /** False when it was there already. */
  add(value: Value): boolean {
    this.beforeChange();
    const slot = slotOf(this.index, value);
    if (this.index.has(slot)) return false;
    this.index.set(slot, { key: value });
    heap.bytes += BYTES.entry;
    return true;
  }

  /** False when it was not there. */
  delete(value: Value): boolean {
    this.beforeChange();
    return this.index.delete(slotOf(this.index, value));
  }

  clear(): void {
    this.beforeChange();
    this.index.clear();
  }

  get valueKey(): string {
    return `{${this.items.map(keyText).sort().join()}}`;
  }

  [Symbol.iterator](): IterableIterator<Value> {
    return this.guarded(this.items.values());
  }
}

interface Entry {
  readonly key: Value;
  value: Value;
}

/** An Apex Map, in insertion order of its keys. */
export class ApexMap extends Guarded {
  private readonly index = new Map<Key, Entry>();
  keyType: string | null;
  valueType: string | null;

  constructor(
    entries: Iterable<readonly [Value, Value]> = [],
    keyType: string | null = null,
    valueType: string | null = null,
  ) {
    super();
    this.keyType = keyType;
    this.valueType = valueType;
    heap.bytes += BYTES.collection;
    for (const [key, value] of entries) this.put(key, value);
  }

  get size(): number {
    return this.index.size;
  }

  /** Null when the key is absent. */
  get(key: Value): Value {
    return this.index.get(slotOf(this.index, key))?.value ?? null;
  }

  has(key: Value): boolean {
    return this.index.has(slotOf(this.index, key));
  }

  /** The value that stood there before, or null. */
  put(key: Value, value: Value): Value {
    this.beforeChange();
    const slot = slotOf(this.index, key);
    const entry = this.index.get(slot);
    if (entry === undefined) {
      this.index.set(slot, { key, value });
      heap.bytes += BYTES.entry;
      return null;
    }
    const previous = entry.value;
    entry.value = value;
    return previous;
  }

  /** The keys as they are whenever they are looked at; what is taken out of them is taken out of the map. */
  keySet(): ApexSet {
    return new KeySet(this, this.index);
  }

  /** The removed value, or null. */
  delete(key: Value): Value {
    this.beforeChange();
    const slot = slotOf(this.index, key);
    const previous = this.index.get(slot)?.value ?? null;
    this.index.delete(slot);
    return previous;
  }

  clear(): void {
    this.beforeChange();
    this.index.clear();
  }

  keys(): Value[] {
    return Array.from(this.index.values(), (entry) => entry.key);
  }

  values(): Value[] {
    return Array.from(this.index.values(), (entry) => entry.value);
  }

  entries(): [Value, Value][] {
    return Array.from(this.index.values(), (entry) => [entry.key, entry.value]);
  }

  get valueKey(): string {
    const pairs = this.entries().map(([key, value]) => `${keyText(key)}=${keyText(value)}`);
    return `{${pairs.sort().join()}}`;
  }
}

/** `Map.keySet()`: shows the keys of its map, and a loop over it is a loop over the map. */
class KeySet extends ApexSet {
  private readonly map: ApexMap;

  constructor(map: ApexMap, index: Map<Key, Entry>) {
    super([], map.keyType, index);
    this.map = map;
  }

  override enter(): void {
    this.map.enter();
  }

  override leave(): void {
    this.map.leave();
  }

  /** No page says what becomes of a key without a value, so it ends the run. */
  override add(): never {
    throw new Error("Adding to the keySet() of a map is outside the local org's subset of Apex");
  }

  override beforeChange(): void {
    this.map.beforeChange();
  }
}
