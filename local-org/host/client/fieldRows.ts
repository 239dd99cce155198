import type { FieldInfo, ObjectInfo, RecordData } from '../orgTypes.ts';

/** A field as a page shows it. */
export interface ShownField {
  readonly key: string;
  readonly label: string;
  readonly help: string | null;
  readonly text: string;
  /** Address the text links to; null for plain text. */
  readonly address: string | null;
  readonly isCheckbox: boolean;
  readonly isChecked: boolean;
}

/** Paths to ask for, so that the field can be shown: itself, and the name of the record it points at. */
export function pathsFor(info: ObjectInfo, fields: readonly string[]): readonly string[] {
  return fields.flatMap((name) => {
    const field = info.fields[name];
    if (field === undefined) return [];
    const own = `${info.apiName}.${name}`;
    return field.relationshipName === null ? [own] : [own, `${info.apiName}.${field.relationshipName}.Name`];
  });
}

/** The fields of a record that the user can read, in the order asked for. */
export function shownFields(info: ObjectInfo, record: RecordData, names: readonly string[]): readonly ShownField[] {
  return names.flatMap((name) => {
    const field = info.fields[name];
    return field === undefined || record.fields[name] === undefined ? [] : [shownField(field, record)];
  });
}

function shownField(field: FieldInfo, record: RecordData): ShownField {
  const { value = null, displayValue = null } = record.fields[field.apiName] ?? {};
  const parent = field.relationshipName === null ? undefined : record.fields[field.relationshipName];
  const plain = value === null || typeof value === 'object' ? '' : String(value);
  return {
    key: field.apiName,
    label: field.relationshipName === null ? field.label : field.label.replace(/ ID$/, ''),
    help: field.inlineHelpText,
    text: parent?.displayValue ?? displayValue ?? plain,
    address: addressOf(field, plain, parent?.value),
    isCheckbox: field.dataType === 'Boolean',
    isChecked: value === true,
  };
}

function addressOf(field: FieldInfo, plain: string, parent: unknown): string | null {
  if (plain === '') return null;
  if (parent !== undefined && parent !== null) {
    return `/lightning/r/${(parent as RecordData).apiName}/${plain}/view`;
  }
  if (field.dataType === 'Email') return `mailto:${plain}`;
  if (field.dataType === 'Phone') return `tel:${plain}`;
  return field.dataType === 'Url' && /^https?:/.test(plain) ? plain : null;
}
