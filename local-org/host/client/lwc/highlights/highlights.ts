import { api, LightningElement } from 'lwc';
import type { ObjectInfo, RecordData } from '../../../orgTypes.ts';
import { facts } from '../../facts.ts';
import { pathsFor, type ShownField, shownFields } from '../../fieldRows.ts';
import { objectIcon } from '../../objectIcons.ts';
import { messageOf, readRecord } from '../../org.ts';
import { standardPage } from '../../standardPages.ts';

const MOST_FIELDS = 6;
/** Without a compact layout the platform shows the name alone; these help to tell records apart. */
const FALLBACK = ['OwnerId', 'CreatedDate', 'LastModifiedDate'];

/** The head of a record: what it is, its name, and the fields of its compact layout. */
export default class Highlights extends LightningElement {
  @api recordId = '';
  @api info!: ObjectInfo;
  record: RecordData | null = null;
  failure = '';

  get icon(): string {
    return objectIcon(this.info.apiName);
  }

  get title(): string {
    const value = this.record?.fields[this.info.nameField]?.value;
    return typeof value === 'string' ? value : ' ';
  }

  get fields(): readonly ShownField[] {
    return this.record === null ? [] : shownFields(this.info, this.record, this.names);
  }

  connectedCallback(): void {
    void this.load();
  }

  private async load(): Promise<void> {
    const optionalFields = pathsFor(this.info, [this.info.nameField, ...this.names]);
    try {
      this.record = await readRecord({ recordId: this.recordId, fields: [], optionalFields });
    } catch (error) {
      this.failure = messageOf(error);
    }
  }

  private get names(): readonly string[] {
    const { apiName, nameField } = this.info;
    const chosen = facts.app?.compactLayouts[apiName] ?? standardPage(apiName)?.highlights ?? FALLBACK;
    return chosen.filter((name) => name !== nameField && name.toUpperCase() !== 'NAME').slice(0, MOST_FIELDS);
  }
}
