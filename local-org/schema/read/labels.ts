import type { XmlNode } from './xml.ts';

/** Label names and texts of a CustomLabels file, or what is wrong with it. */
export function readLabels(root: XmlNode): readonly (readonly [string, string])[] | string {
  const labels: (readonly [string, string])[] = [];
  for (const node of root.all('labels')) {
    const name = node.value('fullName');
    if (!name) return 'a label has no fullName';
    labels.push([name, node.value('value') ?? '']);
  }
  return labels;
}

export interface StaticResourceSource {
  readonly contentType: string;
}

export function readStaticResource(root: XmlNode): StaticResourceSource | string {
  const contentType = root.value('contentType');
  return contentType ? { contentType } : 'contentType is missing';
}
