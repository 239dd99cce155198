import { ApexException } from '../values/exception.ts';
import type { Store } from './store.ts';

/** Nested transactions and Apex savepoints over one database connection. */
export class Transactions {
  private readonly store: Store;
  private depth = 0;
  private count = 0;

  constructor(store: Store) {
    this.store = store;
  }

  /** Runs the body; its changes stay only when it returns and `isKept`. */
  run<T>(isKept: boolean, body: () => T): T {
    this.depth += 1;
    const name = `org_${this.depth}`;
    this.store.database.exec(`SAVEPOINT ${name}`);
    let isDone = false;
    try {
      const result = body();
      isDone = isKept;
      return result;
    } finally {
      this.depth -= 1;
      if (!isDone) this.takeBack(name);
      this.store.database.exec(`RELEASE ${name}`);
    }
  }

  savepoint(): string {
    this.count += 1;
    const name = `apex_${this.count}`;
    this.store.database.exec(`SAVEPOINT ${name}`);
    return name;
  }

  /** The savepoint itself stays, as on the platform. Throws System.TypeException for one that never was. */
  rollback(name: string): void {
    if (!/^apex_\d+$/.test(name)) throw new ApexException('System.TypeException', 'Invalid savepoint');
    this.takeBack(name);
  }

  private takeBack(name: string): void {
    this.store.database.exec(`ROLLBACK TO ${name}`);
    this.store.generation += 1;
  }
}
