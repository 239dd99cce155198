import { api, LightningElement } from 'lwc';
import type { ItemModel, PageModel } from '../../../metadata/model.ts';
import { componentNamespace } from '../../../namespace.ts';
import type { ObjectInfo } from '../../../orgTypes.ts';
import { facts } from '../../facts.ts';

const OWN = `${componentNamespace(facts.namespace)}:`;
const TABSETS = new Set(['flexipage:tabset', 'flexipage:tabset2', 'flexipage:accordion']);
const RELATED = new Set(['force:relatedListContainer', 'force:relatedListSingleContainer']);

/** A component of a Lightning page: the package's own, or the platform's as far as it is drawn here. */
export default class Item extends LightningElement {
  @api item!: ItemModel;
  @api page!: PageModel;
  @api recordId: string | undefined;
  @api info: ObjectInfo | undefined;

  get object(): string | undefined {
    return this.info?.apiName;
  }

  get isOwn(): boolean {
    return this.item.component.startsWith(OWN);
  }

  get isTabset(): boolean {
    return TABSETS.has(this.item.component);
  }

  get isHighlights(): boolean {
    return this.item.component === 'force:highlightsPanel' && this.info !== undefined;
  }

  get isDetails(): boolean {
    return this.item.component === 'force:detailPanel' && this.info !== undefined;
  }

  get isRelated(): boolean {
    return RELATED.has(this.item.component) && this.info !== undefined;
  }

  get relatedList(): string | number | boolean | undefined {
    return this.item.properties.relatedListApiName;
  }

  get isRichText(): boolean {
    return this.item.component === 'flexipage:richText';
  }

  get richText(): string | number | boolean | undefined {
    return this.item.properties.richTextValue;
  }

  get field(): readonly string[] | undefined {
    return this.item.component === 'record:field' ? [String(this.item.properties.field)] : undefined;
  }

  get absence(): string {
    return `The local org does not draw ${this.item.component}.`;
  }
}
