import type { ObjectPermissions } from '../types.ts';
import type { XmlNode } from './xml.ts';

export interface PermissionSetSource {
  readonly label: string;
  readonly objects: readonly (readonly [string, ObjectPermissions])[];
  readonly fields: readonly (readonly [string, { readonly read: boolean; readonly edit: boolean }])[];
  readonly classes: readonly string[];
  readonly customMetadataTypes: readonly string[];
  readonly customPermissions: readonly string[];
  readonly tabs: readonly string[];
  readonly userPermissions: readonly string[];
}

export function readPermissionSet(root: XmlNode): PermissionSetSource | string {
  const label = root.value('label');
  if (!label) return 'label is missing';
  return {
    label,
    objects: root.all('objectPermissions').map((node) => [lower(node, 'object'), objectRights(node)] as const),
    fields: root.all('fieldPermissions').map((node) => {
      return [lower(node, 'field'), { read: node.isTrue('readable'), edit: node.isTrue('editable') }] as const;
    }),
    classes: granted(root, 'classAccesses', 'apexClass'),
    customMetadataTypes: granted(root, 'customMetadataTypeAccesses', 'name'),
    customPermissions: granted(root, 'customPermissions', 'name'),
    tabs: root
      .all('tabSettings')
      .filter((node) => node.value('visibility') !== 'None')
      .map((node) => lower(node, 'tab')),
    userPermissions: granted(root, 'userPermissions', 'name'),
  };
}

function objectRights(node: XmlNode): ObjectPermissions {
  return {
    read: node.isTrue('allowRead'),
    create: node.isTrue('allowCreate'),
    edit: node.isTrue('allowEdit'),
    delete: node.isTrue('allowDelete'),
    viewAll: node.isTrue('viewAllRecords'),
    modifyAll: node.isTrue('modifyAllRecords'),
  };
}

function granted(root: XmlNode, element: string, nameElement: string): string[] {
  return root
    .all(element)
    .filter((node) => node.isTrue('enabled'))
    .map((node) => lower(node, nameElement));
}

function lower(node: XmlNode, name: string): string {
  return (node.value(name) ?? '').toLowerCase();
}
