import type { Fault } from './fault.ts';

/**
 * A value of a parsed YAML file together with its place in it. Each reading method returns a usable value whatever
 * the file holds ('' or 0 or none) and notes a fault when the file holds something else, so that one run names all.
 */
export class Reader {
  readonly file: string;
  readonly path: string;
  readonly #value: unknown;
  readonly #faults: Fault[];

  constructor(value: unknown, file: string, path: string, faults: Fault[]) {
    this.#value = value;
    this.file = file;
    this.path = path;
    this.#faults = faults;
  }

  /** Notes a fault at this place. */
  fault(message: string): void {
    this.#faults.push({ file: this.file, path: this.path, message });
  }

  /** Whether the file leaves this value out. */
  isMissing(): boolean {
    return this.#value === undefined;
  }

  /** The value under a name of this mapping; missing when there is none. */
  field(name: string): Reader {
    const path = this.path === '' ? name : `${this.path}.${name}`;
    return new Reader(this.#mapping()[name], this.file, path, this.#faults);
  }

  /** The entries of this list; none, with a fault, when it is no list or empty. */
  items(): readonly Reader[] {
    if (!Array.isArray(this.#value) || this.#value.length === 0) {
      this.fault('expected a list with at least one entry');
      return [];
    }
    return this.#value.map(
      (item: unknown, index) => new Reader(item, this.file, `${this.path}[${index}]`, this.#faults),
    );
  }

  /** The names of this mapping in the order of the file. */
  names(): readonly string[] {
    return Object.keys(this.#mapping());
  }

  /** Notes a fault for each name of this mapping that is not expected here. */
  expectOnly(names: readonly string[]): void {
    if (!this.#isMapping()) this.fault(`expected a mapping with ${names.join(', ')}`);
    for (const name of this.names()) {
      if (!names.includes(name)) this.field(name).fault(`unknown name; remove it or use one of ${names.join(', ')}`);
    }
  }

  /** The words, trimmed, of at most `longest` characters. */
  text(longest: number): string {
    if (typeof this.#value !== 'string' || this.#value.trim() === '') {
      this.fault('words are missing; write them here (in quotes when they look like a number or hold a colon)');
      return '';
    }
    const words = this.#value.trim();
    if (words.length > longest) this.fault(`${words.length} characters; shorten to ${longest}`);
    return words;
  }

  /** The number; `fallback`, when given, stands for a missing one. */
  number(fallback?: number): number {
    if (this.isMissing() && fallback !== undefined) return fallback;
    if (typeof this.#value === 'number' && Number.isFinite(this.#value)) return this.#value;
    this.fault('expected a number');
    return 0;
  }

  /** The number, or null where the file says null. */
  numberOrNull(): number | null {
    return this.#value === null ? null : this.number();
  }

  /** True or false; `fallback`, when given, stands for a missing value. */
  flag(fallback?: boolean): boolean {
    if (this.isMissing() && fallback !== undefined) return fallback;
    if (typeof this.#value === 'boolean') return this.#value;
    this.fault('expected true or false');
    return false;
  }

  /** One of the given words; the first of them, with a fault, when it is another. */
  oneOf<T extends string>(words: readonly [T, ...T[]]): T {
    const found = words.find((word) => word === this.#value);
    if (found === undefined) this.fault(`expected one of ${words.join(', ')}`);
    return found ?? words[0];
  }

  #isMapping(): boolean {
    return typeof this.#value === 'object' && this.#value !== null && !Array.isArray(this.#value);
  }

  #mapping(): Readonly<Record<string, unknown>> {
    return this.#isMapping() ? { ...(this.#value as object) } : {};
  }
}
