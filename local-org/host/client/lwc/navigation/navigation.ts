/// <reference lib="dom" />
import { api, LightningElement } from 'lwc';
import type { PageReference } from '../../address.ts';
import { facts } from '../../facts.ts';
import { isTabOf, tabAddress, viewOf } from '../../pages.ts';
import { openAddress } from '../../router.ts';

/** Room that the menu of the remaining tabs takes, in pixels. */
const MENU_WIDTH = 130;
/** Below this width all tabs go into the menu, whatever would fit. */
const NARROW = window.matchMedia('(max-width: 40em)');

interface TabLink {
  readonly name: string;
  readonly label: string;
  readonly address: string;
  readonly isOpen: boolean;
  readonly current: 'page' | undefined;
}

/** The app's name and its tabs in one line; tabs that do not fit are in a menu at its end. */
export default class Navigation extends LightningElement {
  declare refs: Record<string, HTMLElement>;
  @api reference: PageReference = { type: '' };
  shown = Number.MAX_SAFE_INTEGER;
  private widths: readonly number[] = [];
  private observer: ResizeObserver | null = null;

  get label(): string {
    return facts.app?.label ?? '';
  }

  get line(): string {
    return `border-color: ${facts.app?.color ?? 'var(--slds-g-color-brand-base-50)'}`;
  }

  get tabs(): readonly (TabLink & { readonly itemClass: string })[] {
    return this.all.map((tab, index) => ({
      ...tab,
      itemClass: index < this.shown ? 'shell-tab-item' : 'shell-tab-item slds-hide',
    }));
  }

  get rest(): readonly TabLink[] {
    return this.all.slice(this.shown);
  }

  get hasRest(): boolean {
    return this.rest.length > 0;
  }

  /** The open tab names the menu that holds it. */
  get menuLabel(): string {
    const open = this.rest.find(({ isOpen }) => isOpen);
    return open?.label ?? (this.shown === 0 ? 'Tabs' : 'More');
  }

  renderedCallback(): void {
    if (this.observer !== null || this.refs.tabs === undefined) return;
    this.widths = Array.from(this.refs.tabs.children).map((item) => item.getBoundingClientRect().width);
    this.observer = new ResizeObserver(() => this.fit());
    this.observer.observe(this.refs.tabs);
  }

  disconnectedCallback(): void {
    this.observer?.disconnect();
  }

  handleSelect(event: CustomEvent<{ value: string }>): void {
    openAddress(event.detail.value);
  }

  private get all(): readonly TabLink[] {
    const { app } = facts;
    if (app === null) return [];
    const view = viewOf(this.reference, app);
    return app.tabs.map((tab) => {
      const isOpen = isTabOf(tab, view, this.reference);
      const current = isOpen ? 'page' : undefined;
      return { name: tab.name, label: tab.label, address: tabAddress(tab), isOpen, current };
    });
  }

  private fit(): void {
    const room = this.refs.tabs?.clientWidth ?? 0;
    const total = this.widths.reduce((sum, width) => sum + width, 0);
    const next = NARROW.matches ? 0 : total <= room ? this.widths.length : this.fitting(room - MENU_WIDTH);
    if (next !== this.shown) this.shown = next;
  }

  private fitting(room: number): number {
    let used = 0;
    const beyond = this.widths.findIndex((width) => (used += width) > room);
    return beyond < 0 ? this.widths.length : beyond;
  }
}
