/// <reference lib="dom" />
import { LightningElement } from 'lwc';
import type { PageReference } from '../../address.ts';
import { facts } from '../../facts.ts';
import { followLinks } from '../../links.ts';
import { homeAddress } from '../../pages.ts';
import { currentReference, onNavigate, openAddress } from '../../router.ts';

/** The window: header, tabs, and the page that the address names. */
export default class App extends LightningElement {
  declare refs: Record<string, HTMLElement>;
  reference: PageReference = currentReference();

  /** One page at a time, made anew when another takes its place; a change of state alone keeps it. */
  get pages(): readonly { readonly key: string; readonly reference: PageReference }[] {
    const { type, attributes } = this.reference;
    return [{ key: JSON.stringify([type, attributes]), reference: this.reference }];
  }

  connectedCallback(): void {
    this.goHome();
    followLinks();
    onNavigate((reference) => this.show(reference));
  }

  handleSkip(event: Event): void {
    event.preventDefault();
    this.refs.main?.focus();
  }

  /** The bare address stands for the first tab. */
  private goHome(): void {
    const home = facts.app && homeAddress(facts.app);
    if (location.pathname === '/' && home !== null) {
      openAddress(home, true);
      this.reference = currentReference();
    }
  }

  private show(reference: PageReference): void {
    const isSamePage = JSON.stringify(reference.attributes) === JSON.stringify(this.reference.attributes);
    this.reference = reference;
    if (isSamePage) return;
    window.scrollTo(0, 0);
    this.refs.main?.focus({ preventScroll: true });
  }
}
