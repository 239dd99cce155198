import { api, LightningElement } from 'lwc';
import type { PageReference } from '../../address.ts';
import type { PageModel } from '../../../metadata/model.ts';
import { facts } from '../../facts.ts';
import { viewOf, type View } from '../../pages.ts';
import { setTitle } from '../../title.ts';

type ViewOf<Kind extends View['kind']> = Extract<View, { readonly kind: Kind }>;

/** One page: a Lightning page, a component, a list, a record, or why there is none. */
export default class Page extends LightningElement {
  @api reference: PageReference = { type: '' };

  get view(): View {
    return facts.app === null ? { kind: 'notice', title: '', text: '' } : viewOf(this.reference, facts.app);
  }

  get page(): PageModel | undefined {
    const { view } = this;
    return view.kind === 'page' ? facts.app?.pages[view.page] : undefined;
  }

  get component(): string | undefined {
    const { view } = this;
    return view.kind === 'component' ? `c:${view.component}` : undefined;
  }

  get list(): ViewOf<'list'> | undefined {
    return this.view.kind === 'list' ? this.view : undefined;
  }

  get record(): ViewOf<'record'> | undefined {
    return this.view.kind === 'record' ? this.view : undefined;
  }

  get notice(): ViewOf<'notice'> | undefined {
    return this.view.kind === 'notice' ? this.view : undefined;
  }

  connectedCallback(): void {
    if ('title' in this.view) setTitle(this.view.title);
  }
}
