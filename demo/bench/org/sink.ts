import type { LocalOrg } from '../../../local-org/org/localOrg.ts';
import type { Row } from '../../northgate/row.ts';

const BATCH = 5000;

/** Takes rows one by one and stores them many at a time, so that an org of any size needs little memory. */
export class Sink {
  /** Rows that were added, by object. */
  readonly counts = new Map<string, number>();
  private readonly org: LocalOrg;
  private readonly waiting = new Map<string, Row[]>();

  constructor(org: LocalOrg) {
    this.org = org;
  }

  add(object: string, row: Row): void {
    let rows = this.waiting.get(object);
    if (rows === undefined) {
      rows = [];
      this.waiting.set(object, rows);
    }
    rows.push(row);
    if (rows.length >= BATCH) this.store(object, rows);
  }

  /** Stores what still waits. */
  close(): void {
    for (const [object, rows] of this.waiting) this.store(object, rows);
  }

  private store(object: string, rows: Row[]): void {
    this.counts.set(object, (this.counts.get(object) ?? 0) + rows.length);
    this.org.data.transaction(true, () => this.org.importRows(object, rows));
    rows.length = 0;
  }
}
