import type { ChildName, ObjectDraft } from '../describe.ts';
import { auditFields, labelOf, makeField, referenceField, systemField } from '../fields.ts';
import type { FieldDescribe, FieldType, SharingModel } from '../types.ts';

/** A standard object in short notation; see `fieldOf` for the lines of `fields`. */
export interface StandardObject {
  readonly name: string;
  readonly prefix: string;
  readonly plural?: string;
  /** Absent: everyone sees every row, as with set-up objects. */
  readonly sharing?: SharingModel;
  /** Which of CreatedDate and its like it has; default all. */
  readonly audit?: readonly string[];
  /** Default true. */
  readonly canBeDeleted?: boolean;
  readonly fields: string;
}

const TYPES = new Set<string>([
  'id',
  'reference',
  'string',
  'textarea',
  'email',
  'phone',
  'url',
  'picklist',
  'multipicklist',
  'boolean',
  'int',
  'double',
  'currency',
  'percent',
  'date',
  'datetime',
  'base64',
]);

/** The draft of a standard object. Throws on a line it cannot read: the description is wrong then. */
export function standardDraft(object: StandardObject): ObjectDraft {
  const lines = object.fields
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const childNames: ChildName[] = [];
  const own = lines.map((line) => fieldOf(line, childNames));
  const fields = [
    systemField('Id', 'id'),
    ...own,
    ...auditFields().filter(
      (field) => (object.audit?.includes(field.name) ?? true) && !own.some(({ name }) => name === field.name),
    ),
    ...(object.canBeDeleted === false ? [] : [systemField('IsDeleted', 'boolean')]),
  ];
  return {
    name: object.name,
    label: labelOf(object.name),
    labelPlural: object.plural ?? `${labelOf(object.name)}s`,
    keyPrefix: object.prefix,
    kind: object.name.endsWith('Share') ? 'share' : 'standard',
    sharingModel: object.sharing ?? 'ReadWrite',
    fields,
    childNames,
    validationRules: [],
    recordTypes: [],
  };
}

/**
 * One line: `Name type(size) flag…`. Sizes: `string(80)`, `currency(18,2)`, `reference(Account,Contact)`,
 * `picklist(One|Two)`. Flags: `required`, `readonly`, `createonly`, `unique`, `cascade`, `restrict`, `detail`
 * (follows the parent's sharing), `default=text`, `child=RelationshipName`.
 */
function fieldOf(line: string, childNames: ChildName[]): FieldDescribe {
  const match = /^(\w+) (\w+)(?:\(([^)]*)\))?((?: [\w=.]+)*)$/.exec(line);
  const [, name = '', type = '', size = '', rest = ''] = match ?? [];
  if (!match || !isFieldType(type)) throw new Error(`standard object field cannot be read: ${line}`);
  const flags = rest.trim().split(' ').filter(Boolean);
  const child = valueOf(flags, 'child');
  if (child) childNames.push({ field: name, name: child });
  const parts = { ...sizeParts(type, size), ...flagParts(flags) };
  return type === 'reference' ? referenceField(name, size.split(','), parts) : makeField(name, type, parts);
}

function isFieldType(text: string): text is FieldType {
  return TYPES.has(text);
}

function valueOf(flags: readonly string[], name: string): string | undefined {
  return flags.find((flag) => flag.startsWith(`${name}=`))?.slice(name.length + 1);
}

function sizeParts(type: FieldType, size: string): Partial<FieldDescribe> {
  switch (type) {
    case 'currency':
    case 'double':
    case 'percent': {
      const [precision = '18', scale = '0'] = size.split(',');
      return { precision: Number(precision), scale: Number(scale) };
    }
    case 'picklist':
    case 'multipicklist':
      return { length: 255, picklist: size.split('|').filter(Boolean).map(picklistValue) };
    case 'boolean':
      return { isNillable: false, defaultValue: 'false' };
    case 'int':
      return { precision: 9 };
    case 'email':
      return { length: 80 };
    case 'phone':
      return { length: 40 };
    case 'url':
      return { length: 255 };
    case 'string':
    case 'textarea':
      return { length: Number(size || '255') };
    default:
      return {};
  }
}

function picklistValue(value: string): { value: string; label: string; isActive: boolean; isDefault: boolean } {
  return { value, label: value, isActive: true, isDefault: false };
}

function flagParts(flags: readonly string[]): Partial<FieldDescribe> {
  const has = (flag: string): boolean => flags.includes(flag);
  const defaultValue = valueOf(flags, 'default');
  return {
    ...(has('required') && { isNillable: false, isAlwaysVisible: true }),
    ...(has('readonly') && { isCreateable: false, isUpdateable: false }),
    ...(has('createonly') && { isUpdateable: false }),
    ...(has('unique') && { isUnique: true }),
    ...(has('visible') && { isAlwaysVisible: true }),
    ...(has('cascade') && { deleteConstraint: 'cascade' as const }),
    ...(has('restrict') && { deleteConstraint: 'restrict' as const }),
    ...(has('detail') && { isMasterDetail: true, deleteConstraint: 'cascade' as const, isAlwaysVisible: true }),
    ...(defaultValue !== undefined && { defaultValue }),
  };
}
