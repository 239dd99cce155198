import { ApexException } from './exception.ts';

/**
 * Refuses changes while a loop runs over the collection, as the platform does ("Iterating Collections", Apex Developer Guide; sets
 * since API version 62.0, Winter '25 release notes).
 */
export abstract class Guarded {
  private loops = 0;

  /** Throws System.FinalException while the collection is being iterated. */
  beforeChange(): void {
    if (this.loops > 0) {
      throw new ApexException('System.FinalException', 'Cannot modify a collection while it is being iterated.');
    }
  }

  /** A loop begins; it must `leave`, however it ends. */
  enter(): void {
    this.loops += 1;
  }

  leave(): void {
    this.loops -= 1;
  }

  protected guarded<T>(source: Iterator<T>): IterableIterator<T> {
    this.enter();
    let isOpen = true;
    const close = (): void => {
      if (isOpen) this.leave();
      isOpen = false;
    };
    return {
      next: () => {
        const step = source.next();
        if (step.done === true) close();
        return step;
      },
      return: () => {
        close();
        return { done: true, value: undefined };
      },
      [Symbol.iterator]() {
        return this;
      },
    };
  }
}
