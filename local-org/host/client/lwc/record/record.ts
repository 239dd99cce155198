import { api, LightningElement } from 'lwc';
import type { ObjectInfo } from '../../../orgTypes.ts';
import type { PageModel } from '../../../metadata/model.ts';
import { facts } from '../../facts.ts';
import { messageOf, objectInfo, objectOf, readRecord } from '../../org.ts';
import { setTitle } from '../../title.ts';

/** A record's page: the package's own for the object, else the record's highlights, related lists and details. */
export default class Record extends LightningElement {
  @api object: string | null = null;
  @api recordId = '';
  info: ObjectInfo | null = null;
  failure: string | null = null;

  get page(): PageModel | undefined {
    const name = facts.app?.recordPages[this.info?.apiName ?? ''];
    return name === undefined ? undefined : facts.app?.pages[name];
  }

  get isLoading(): boolean {
    return this.info === null && this.failure === null;
  }

  /** Nothing of the page is drawn for a record that the user may not see. */
  connectedCallback(): void {
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      const info = await objectInfo(this.object ?? (await objectOf(this.recordId)));
      const name = `${info.apiName}.${info.nameField}`;
      const record = await readRecord({ recordId: this.recordId, fields: [name], optionalFields: [] });
      const title = record.fields[info.nameField]?.value;
      setTitle(`${typeof title === 'string' ? title : info.label} | ${info.label}`);
      this.info = info;
    } catch (error) {
      setTitle('Record not shown');
      this.failure = messageOf(error);
    }
  }
}
