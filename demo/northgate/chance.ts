import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const THOUSANDTHS = 1000;

/** Seeded chance in whole numbers only: the same seed gives the same company on every machine, to the last record. */
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
    const weights = items.reduce((sum, [, weight]) => sum + weight, 0);
    let ticket = this.between(1, weights);
    for (const [item, weight] of items) {
      ticket -= weight;
      if (ticket <= 0) return item;
    }
    throw new RangeError('nothing to pick from');
  }

  /** `count` of the items, or all when there are fewer, in the order they had. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = [...items.keys()];
    const taken = Array.from({ length: Math.min(count, items.length) }, () =>
      left.splice(this.between(0, left.length - 1), 1),
    ).flat();
    return items.filter((_, index) => taken.includes(index));
  }

  /** A whole number whose evenly spaced quantiles, from the least to the greatest, are the rising ones given. */
  along(quantiles: readonly number[]): number {
    const place = this.between(0, (quantiles.length - 1) * THOUSANDTHS - 1);
    const low = quantiles[Math.floor(place / THOUSANDTHS)] ?? 0;
    const high = quantiles[Math.floor(place / THOUSANDTHS) + 1] ?? low;
    return low + Math.floor(((high - low) * (place % THOUSANDTHS)) / THOUSANDTHS);
  }
}
