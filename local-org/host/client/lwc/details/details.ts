import { api, LightningElement } from 'lwc';
import type { LayoutSection } from '../../../metadata/model.ts';
import type { ObjectInfo, RecordData } from '../../../orgTypes.ts';
import { facts } from '../../facts.ts';
import { pathsFor, type ShownField, shownFields } from '../../fieldRows.ts';
import { messageOf, readRecord } from '../../org.ts';
import { standardPage } from '../../standardPages.ts';

const SYSTEM = ['CreatedById', 'CreatedDate', 'LastModifiedById', 'LastModifiedDate'];
const NOT_SHOWN = new Set([...SYSTEM, 'Id', 'IsDeleted', 'SystemModstamp', 'RecordTypeId']);

interface ShownSection {
  readonly key: string;
  readonly label: string;
  readonly columns: readonly { readonly key: string; readonly fields: readonly ShownField[] }[];
}

/** A record's fields in the sections of its page layout; all that the user can read where the object has no layout. */
export default class Details extends LightningElement {
  @api recordId = '';
  @api info!: ObjectInfo;
  /** These fields alone, without sections. */
  @api fields: readonly string[] | undefined;
  record: RecordData | null = null;
  failure = '';

  get sections(): readonly ShownSection[] {
    const { record, info } = this;
    if (record === null) return [];
    const sections = this.layout.map(({ label, columns }, index) => ({
      key: `${label}${index}`,
      label,
      columns: columns.map((names, at) => ({ key: String(at), fields: shownFields(info, record, names) })),
    }));
    return sections.filter(({ columns }) => columns.some(({ fields }) => fields.length > 0));
  }

  connectedCallback(): void {
    void this.load();
  }

  private async load(): Promise<void> {
    const names = this.layout.flatMap(({ columns }) => columns.flat());
    try {
      this.record = await readRecord({
        recordId: this.recordId,
        fields: [],
        optionalFields: pathsFor(this.info, names),
      });
    } catch (error) {
      this.failure = messageOf(error);
    }
  }

  private get layout(): readonly LayoutSection[] {
    if (this.fields !== undefined) return [{ label: '', columns: [this.fields] }];
    return facts.app?.layouts[this.info.apiName]?.sections ?? layoutOf(this.info);
  }
}

/** The platform's own layout of a standard object, every field of another; then who made and changed the record. */
function layoutOf({ fields, apiName, label }: ObjectInfo): readonly LayoutSection[] {
  return [
    { label: `${label} information`, columns: standardPage(apiName)?.details ?? halves(Object.keys(fields)) },
    { label: 'System information', columns: [SYSTEM.slice(0, 2), SYSTEM.slice(2)] },
  ];
}

function halves(fields: readonly string[]): readonly (readonly string[])[] {
  const names = fields.filter((name) => !NOT_SHOWN.has(name));
  const half = Math.ceil(names.length / 2);
  return [names.slice(0, half), names.slice(half)];
}
