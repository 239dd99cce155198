import { qualified } from './namespace.ts';
import type { Source } from './sources.ts';

/** A source of the package as an org shows it: every custom name the package brings carries its namespace. */
export function qualifiedSource(source: Source, namespace: string | null): Source {
  if (namespace === null) return source;
  const as = (name: string): string => qualified(name, namespace);
  const base = { ...source, namespace, object: as(source.object) };
  switch (base.kind) {
    case 'object':
      return { ...base, name: as(base.name) };
    case 'field':
      return { ...base, data: fieldData(base.data, as) };
    case 'validationRule':
      return { ...base, data: { ...base.data, ...(base.data.field && { field: as(base.data.field) }) } };
    case 'sharingReason':
      return { ...base, data: { ...base.data, name: as(base.data.name) } };
    case 'metadataRecord': {
      const values = base.data.values.map(([field, text]) => [as(field), text] as const);
      // The file is named after the type without its ending.
      const name = base.name.includes('__') ? base.name : `${namespace}__${base.name}`;
      return { ...base, name, data: { ...base.data, values } };
    }
    default:
      return base;
  }
}

type FieldData = Extract<Source, { kind: 'field' }>['data'];

function fieldData({ field, childName }: FieldData, as: (name: string) => string): FieldData {
  const { name, relationshipName, controller } = field;
  return {
    field: {
      ...field,
      name: as(name),
      referenceTo: field.referenceTo.map(as),
      ...(relationshipName !== undefined && { relationshipName: as(relationshipName) }),
      ...(controller !== undefined && { controller: as(controller) }),
    },
    ...(childName !== undefined && { childName: as(childName) }),
  };
}
