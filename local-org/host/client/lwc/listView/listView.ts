import { api, LightningElement } from 'lwc';
import type { ListViewModel } from '../../../metadata/model.ts';
import type { ListResult, ObjectInfo } from '../../../orgTypes.ts';
import { facts } from '../../facts.ts';
import { objectIcon } from '../../objectIcons.ts';
import { messageOf, objectInfo, readList } from '../../org.ts';
import { currentReference, open } from '../../router.ts';
import { standardPage } from '../../standardPages.ts';
import { setTitle } from '../../title.ts';

const PAGE = 50;
const FALLBACK_COLUMNS = ['Name', 'CreatedDate', 'LastModifiedDate', 'Owner.Alias'];

/** An object's list: the view that the address names, else its first; rows link to their records. */
export default class ListView extends LightningElement {
  @api object = '';
  @api
  get filterName(): string | null {
    return this.chosen;
  }
  set filterName(name: string | null) {
    this.chosen = name;
    if (this.isConnected) void this.read();
  }
  info: ObjectInfo | null = null;
  list: ListResult | null = null;
  failure = '';
  sortBy: string | null = null;
  isDescending = false;
  limit = PAGE;
  private chosen: string | null = null;

  get icon(): string {
    return objectIcon(this.object);
  }

  get views(): ListViewModel[] {
    const own = facts.app?.listViews[this.object] ?? [];
    return own.length > 0 ? [...own].sort((a, b) => Number(isAll(b)) - Number(isAll(a))) : [this.everything()];
  }

  get view(): ListViewModel {
    return this.views.find(({ name }) => name === this.chosen) ?? this.views[0] ?? this.everything();
  }

  get menu(): readonly { readonly name: string; readonly label: string; readonly isOpen: boolean }[] {
    return this.views.map(({ name, label }) => ({ name, label, isOpen: name === this.view.name }));
  }

  get hasMenu(): boolean {
    return this.views.length > 1;
  }

  get summary(): string {
    if (this.list === null) return 'Loading';
    const { total, records, columns } = this.list;
    const shown =
      records.length < total ? `${records.length} of ${total} items` : `${total} item${total === 1 ? '' : 's'}`;
    const sorted = columns.find(({ path }) => path === this.sortPath)?.label;
    return sorted === undefined ? shown : `${shown} · sorted by ${sorted}`;
  }

  get sortPath(): string | null {
    return this.sortBy ?? this.info?.nameField ?? null;
  }

  get isEmpty(): boolean {
    return this.list?.total === 0;
  }

  get hasRows(): boolean {
    return this.list !== null && this.list.total > 0;
  }

  get hasMore(): boolean {
    return this.list !== null && this.list.records.length < this.list.total;
  }

  connectedCallback(): void {
    void this.read();
  }

  handleView(event: CustomEvent<{ value: string }>): void {
    this.sortBy = null;
    this.limit = PAGE;
    const { type, attributes } = currentReference();
    const objectPage = { type: 'standard__objectPage', attributes: { objectApiName: this.object, actionName: 'list' } };
    const page = type === 'standard__objectPage' ? { type, attributes } : objectPage;
    open({ ...page, state: { filterName: event.detail.value } });
  }

  handleSort(event: CustomEvent<string>): void {
    this.isDescending = event.detail === this.sortPath && !this.isDescending;
    this.sortBy = event.detail;
    void this.read();
  }

  handleRefresh(): void {
    void this.read();
  }

  handleMore(): void {
    this.limit += PAGE;
    void this.read();
  }

  private async read(): Promise<void> {
    try {
      this.info = await objectInfo(this.object);
      setTitle(`${this.view.label} | ${this.info.labelPlural}`);
      const { columns, filters, isMine } = this.view;
      const { object, sortBy, isDescending, limit } = this;
      this.list = await readList({ object, columns, filters, isMine, parent: null, sortBy, isDescending, limit });
      this.failure = '';
    } catch (error) {
      this.list = null;
      this.failure = messageOf(error);
    }
  }

  private everything(): ListViewModel {
    const columns = standardPage(this.object)?.list ?? FALLBACK_COLUMNS;
    const label = `All ${this.info?.labelPlural ?? ''}`.trim();
    return { name: 'All', label, columns, isMine: false, filters: [] };
  }
}

function isAll({ name }: ListViewModel): boolean {
  return name === 'All';
}
