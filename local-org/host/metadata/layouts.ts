import type { XmlNode } from '../../schema/read/xml.ts';
import type { LayoutModel, LayoutSection, ListViewModel, RelatedListModel } from './model.ts';
import type { MetadataFile } from './sources.ts';

/** Object and page layout of a layout file; the file's name starts with the object's. */
export function layoutOf({ name, root }: MetadataFile): readonly [object: string, layout: LayoutModel] {
  const object = decodeURIComponent(name).split('-')[0] ?? '';
  const sections = root.all('layoutSections').map(sectionOf);
  return [
    object,
    {
      sections: sections.filter(({ columns }) => columns.some((column) => column.length > 0)),
      relatedLists: root.all('relatedLists').flatMap(relatedListOf),
    },
  ];
}

function sectionOf(section: XmlNode): LayoutSection {
  const columns = section.all('layoutColumns').map((column) => {
    return column.all('layoutItems').flatMap((item) => item.value('field') ?? []);
  });
  return { label: section.value('label') ?? '', columns };
}

/** `Respondent__c.Assessment__c` names a custom child and its look-up; the names of standard lists are not mapped. */
function relatedListOf(list: XmlNode): RelatedListModel[] {
  const [object, field] = (list.value('relatedList') ?? '').split('.');
  if (object === undefined || field === undefined) return [];
  return [{ object, field, columns: textsOf(list, 'fields') }];
}

export function listViewOf({ name, root }: MetadataFile): ListViewModel {
  return {
    name: root.value('fullName') ?? name,
    label: root.value('label') ?? name,
    columns: textsOf(root, 'columns'),
    isMine: root.value('filterScope') === 'Mine',
    filters: root.all('filters').map((filter) => ({
      field: filter.value('field') ?? '',
      operation: filter.value('operation') ?? '',
      value: filter.value('value') ?? '',
    })),
  };
}

/** Fields of the compact layout that an object's own file assigns; the first of its compact layouts where it assigns none. */
export function compactFieldsOf(
  layouts: readonly MetadataFile[],
  assigned: string | undefined,
): readonly string[] | undefined {
  const layout = layouts.find(({ name }) => name === assigned) ?? layouts[0];
  return layout && textsOf(layout.root, 'fields');
}

function textsOf(node: XmlNode, name: string): readonly string[] {
  return node.all(name).map(({ text }) => text);
}
