import { api, LightningElement } from 'lwc';
import type { FieldValue, ListColumn, ListResult, RecordData } from '../../../orgTypes.ts';

const NUMBERS = new Set(['Int', 'Double', 'Currency', 'Percent']);

interface Heading extends ListColumn {
  readonly cellClass: string | undefined;
  readonly order: string | undefined;
  readonly icon: string | undefined;
}

interface Cell {
  readonly key: string;
  readonly label: string;
  readonly cellClass: string | undefined;
  readonly text: string;
  readonly address: string | undefined;
}

interface ShownRow {
  readonly key: string;
  /** Heads the row. */
  readonly first: Cell | undefined;
  readonly rest: readonly Cell[];
}

/** Rows of a list. Sends `sort` with the path of the column when headings can sort. */
export default class Table extends LightningElement {
  @api list!: ListResult;
  @api label = '';
  @api isSortable = false;
  @api sortBy: string | null = null;
  @api isDescending = false;

  get columns(): readonly Heading[] {
    return this.list.columns.map((column) => {
      const isSorted = column.path === this.sortBy;
      const order = this.isDescending ? 'descending' : 'ascending';
      const icon = this.isDescending ? 'utility:arrowdown' : 'utility:arrowup';
      return {
        ...column,
        cellClass: NUMBERS.has(column.dataType) ? 'slds-text-align_right' : undefined,
        order: isSorted ? order : undefined,
        icon: isSorted ? icon : undefined,
      };
    });
  }

  get rows(): readonly ShownRow[] {
    return this.list.records.map((record) => {
      const [first, ...rest] = this.columns.map((column) => ({
        ...cellOf(record, column),
        key: column.path,
        label: column.label,
        cellClass: column.cellClass,
      }));
      return { key: record.id, first, rest };
    });
  }

  handleSort(event: Event): void {
    const { path } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('sort', { detail: path }));
  }
}

function cellOf(record: RecordData, { path, link }: ListColumn): { text: string; address: string | undefined } {
  const { value = null, displayValue = null } = valueAt(record, path) ?? {};
  const plain =
    value === null || typeof value === 'object' ? '' : value === true ? 'Yes' : value === false ? 'No' : String(value);
  const id = link === null ? undefined : valueAt(record, link)?.value;
  const address = typeof id === 'string' ? `/lightning/r/${id}/view` : undefined;
  return { text: displayValue ?? plain, address };
}

function valueAt(record: RecordData, path: string): FieldValue | undefined {
  let at: RecordData | undefined = record;
  let value: FieldValue | undefined;
  for (const name of path.split('.')) {
    value = at?.fields[name];
    at = typeof value?.value === 'object' && value.value !== null ? value.value : undefined;
  }
  return value;
}
