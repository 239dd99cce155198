import { api, LightningElement } from 'lwc';
import type { RelatedListModel } from '../../../metadata/model.ts';
import type { ListResult, ObjectInfo } from '../../../orgTypes.ts';
import { facts } from '../../facts.ts';
import { objectIcon } from '../../objectIcons.ts';
import { objectInfo, readList } from '../../org.ts';
import { standardPage } from '../../standardPages.ts';

const ROWS = 10;

interface ShownList {
  readonly key: string;
  readonly heading: string;
  readonly icon: string;
  readonly list: ListResult;
}

/** Related lists of the page layout. A list that the user may not see is left out, as on the platform. */
export default class Related extends LightningElement {
  @api recordId = '';
  @api info!: ObjectInfo;
  /** Name of the one list to show; all when absent. */
  @api listName: string | undefined;
  lists: readonly ShownList[] = [];
  isLoaded = false;

  get isNone(): boolean {
    return this.isLoaded && this.lists.length === 0;
  }

  connectedCallback(): void {
    void this.load();
  }

  private async load(): Promise<void> {
    const models =
      facts.app?.layouts[this.info.apiName]?.relatedLists ?? standardPage(this.info.apiName)?.related ?? [];
    const wanted = models.filter(({ object }) => this.listName === undefined || isNamed(this.listName, object));
    const lists = await Promise.all(wanted.map((model) => this.read(model)));
    this.lists = lists.filter((list) => list !== null);
    this.isLoaded = true;
  }

  private async read({ object, field, columns }: RelatedListModel): Promise<ShownList | null> {
    try {
      const parent = { field, id: this.recordId };
      const request = { object, columns, filters: [], isMine: false, parent, sortBy: null, isDescending: false };
      const [info, list] = await Promise.all([objectInfo(object), readList({ ...request, limit: ROWS })]);
      const heading = `${info.labelPlural} (${list.total})`;
      return { key: `${object}.${field}`, heading, icon: objectIcon(object), list };
    } catch {
      return null;
    }
  }
}

/** A page names a related list by its relationship, such as `Respondents__r`. */
function isNamed(name: string, object: string): boolean {
  return name.replace(/__r$/, '').toLowerCase().startsWith(object.replace(/__c$/, '').toLowerCase());
}
