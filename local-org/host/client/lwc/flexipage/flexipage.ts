import { api, LightningElement } from 'lwc';
import type { ObjectInfo } from '../../../orgTypes.ts';
import type { PageModel, RegionModel } from '../../../metadata/model.ts';

const FULL_WIDTH = /^(header|subheader|top)$/i;
const SIDEBAR = /sidebar/i;

/** A Lightning page: full-width regions first, then columns side by side, the sidebars narrower. One column where room is scarce. */
export default class Flexipage extends LightningElement {
  @api page!: PageModel;
  /** Of a record page only. */
  @api recordId: string | undefined;
  @api info: ObjectInfo | undefined;

  get rows(): RegionModel[] {
    return this.filled.filter(({ name }) => FULL_WIDTH.test(name));
  }

  get columns(): readonly (RegionModel & { readonly columnClass: string })[] {
    const regions = this.filled.filter(({ name }) => !FULL_WIDTH.test(name));
    const isLeft = ({ name }: RegionModel): boolean => SIDEBAR.test(name) && /left/i.test(name);
    const ordered = [...regions.filter(isLeft), ...regions.filter((region) => !isLeft(region))];
    return ordered.map((region) => ({
      ...region,
      columnClass: SIDEBAR.test(region.name) ? 'shell-column shell-column_side' : 'shell-column',
    }));
  }

  private get filled(): readonly RegionModel[] {
    return this.page.regions.filter(({ items }) => items.length > 0);
  }
}
