import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded chance: the same seed gives the same company, to the last record. */
export class Chance {
  private readonly generator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return uniformInt(this.generator, low, high);
  }

  /** True in `percent` of 100 cases. */
  happens(percent: number): boolean {
    return this.between(1, 100) <= percent;
  }

  /** One of the items, each as likely. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** One of the items, as likely as its weight says. */
  pickWeighted<T>(items: readonly (readonly [item: T, weight: number])[]): T {
    let ticket = this.between(
      1,
      items.reduce((sum, [, weight]) => sum + weight, 0),
    );
    for (const [item, weight] of items) {
      ticket -= weight;
      if (ticket <= 0) return item;
    }
    throw new RangeError('nothing to pick from');
  }
}
