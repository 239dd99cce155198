import { ApexException } from '../values/exception.ts';
import type { Store } from './store.ts';

/** Nested transactions and Apex savepoints over one database connection. */
export class Transactions {
  private readonly store: Store;
  private depth = 0;
  private count = 0;
  /** Names of the savepoints that can be rolled back to, oldest first. */
  private live: string[] = [];

  constructor(store: Store) {
    this.store = store;
  }

  /** Runs the body; its changes stay only when it returns and `isKept`. */
  run<T>(isKept: boolean, body: () => T): T {
    this.depth += 1;
    const name = `org_${this.depth}`;
    const { live } = this;
    this.store.database.exec(`SAVEPOINT ${name}`);
    let isDone = false;
    try {
      const result = body();
      isDone = isKept;
      return result;
    } finally {
      this.depth -= 1;
      this.live = live;
      if (!isDone) this.takeBack(name);
      this.store.database.exec(`RELEASE ${name}`);
    }
  }

  savepoint(): string {
    this.count += 1;
    const name = `apex_${this.count}`;
    this.store.database.exec(`SAVEPOINT ${name}`);
    this.live.push(name);
    return name;
  }

  /**
   * The savepoint itself stays, later ones are gone ("Transaction Control", Apex Developer Guide, which names no message for using one).
   * Throws System.TypeException for one that is gone or never was.
   */
  rollback(name: string): void {
    const place = this.live.indexOf(name);
    if (place < 0) throw new ApexException('System.TypeException', 'Invalid savepoint');
    this.live = this.live.slice(0, place + 1);
    this.takeBack(name);
  }

  private takeBack(name: string): void {
    this.store.database.exec(`ROLLBACK TO ${name}`);
    this.store.generation += 1;
  }
}
