import { ApexException } from './exception.ts';

/** Refuses changes while a loop runs over the collection, as the platform does. */
export abstract class Guarded {
  private loops = 0;

  /** Throws System.FinalException while the collection is being iterated. */
  protected beforeChange(): void {
    if (this.loops > 0) {
      throw new ApexException('System.FinalException', 'Cannot modify a collection while it is being iterated.');
    }
  }

  protected guarded<T>(source: Iterator<T>): IterableIterator<T> {
    this.loops += 1;
    let isOpen = true;
    const close = (): void => {
      if (isOpen) this.loops -= 1;
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
