import { api, LightningElement } from 'lwc';
import type { ItemModel, PageModel } from '../../../metadata/model.ts';
import type { ObjectInfo } from '../../../orgTypes.ts';

const STANDARD_LABEL = /^Standard\.Tab\.(\w+)$/;

interface ShownTab {
  readonly key: string;
  readonly label: string;
  readonly items: readonly ItemModel[];
}

/** Tabs of a Lightning page: each holds the facet that its body names. */
export default class Tabset extends LightningElement {
  @api item!: ItemModel;
  @api page!: PageModel;
  @api recordId: string | undefined;
  @api info: ObjectInfo | undefined;

  get tabs(): readonly ShownTab[] {
    const { facets } = this.page;
    const inner = facets[String(this.item.properties.tabs ?? this.item.properties.sections)] ?? [];
    return inner.map(({ identifier, properties }, index) => ({
      key: `${identifier}${index}`,
      label: labelOf(String(properties.title ?? properties.label ?? '')),
      items: facets[String(properties.body ?? '')] ?? [],
    }));
  }
}

/** `Standard.Tab.detail` is the platform's own label of the details tab. */
function labelOf(title: string): string {
  const name = STANDARD_LABEL.exec(title)?.[1];
  if (name === undefined) return title;
  const words = name.replace(/Lists?$/, '').replace(/^detail$/, 'details');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
