import type { Finding } from '../finding.ts';
import { all, type XmlElement } from '../read/xml.ts';
import { customField, hasField, hasObject, pathProblem } from './fields.ts';
import { objectFolder, type MetadataFile, type PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';

const REMEDY = 'Correct the name, or remove it.';

/** Fields and related lists of layouts; columns and filters of list views; fields of compact layouts and field sets. */
export function layoutFindings(index: PackageIndex): readonly Finding[] {
  return [
    ...index.ofKind('layout').flatMap((layout) => layoutFieldFindings(index, layout)),
    ...index.ofKind('listView').flatMap((view) => viewFindings(index, view)),
    ...index.ofKind('compactLayout').flatMap((layout) => fieldFindings(index, layout, all(layout.root, 'fields'))),
    ...index.ofKind('fieldSet').flatMap((set) => fieldFindings(index, set, below(set.root, 'field'))),
  ];
}

function layoutFieldFindings(index: PackageIndex, layout: MetadataFile): readonly Finding[] {
  const object = layout.name.slice(0, layout.name.indexOf('-'));
  if (!hasObject(index, object))
    return [reference(layout.file, layout.root.line, 'layout', `there is no object ${object}`, REMEDY)];
  const items = below(layout.root, 'layoutItems').flatMap((item) => all(item, 'field'));
  return [
    ...items
      .filter((item) => !hasField(index, object, item.text.trim()))
      .map((item) => missing(layout, item, `${object} has no field ${item.text.trim()}`)),
    ...all(layout.root, 'relatedLists').flatMap((list) => relatedFindings(index, layout, list)),
  ];
}

/** A related list of custom records is named `Child__c.LookUp__c`; its custom columns are fields of the child. */
function relatedFindings(index: PackageIndex, layout: MetadataFile, list: XmlElement): readonly Finding[] {
  return all(list, 'relatedList').flatMap((name) => {
    const match = /^(\w+__c)\.(\w+__c)$/.exec(name.text.trim());
    if (!match) return [];
    const [, child = '', lookUp = ''] = match;
    if (!customField(index, child, lookUp)) return [missing(layout, name, `there is no field ${child}.${lookUp}`)];
    return all(list, 'fields')
      .filter((field) => field.text.trim().endsWith('__c') && !customField(index, child, field.text.trim()))
      .map((field) => missing(layout, field, `${child} has no field ${field.text.trim()}`));
  });
}

/** Standard columns have names of their own (`NAME`, `OWNER.ALIAS`); custom ones are API names. */
function viewFindings(index: PackageIndex, view: MetadataFile): readonly Finding[] {
  const object = objectFolder(view.file);
  const columns = [
    ...all(view.root, 'columns'),
    ...all(view.root, 'filters').flatMap((filter) => all(filter, 'field')),
  ];
  return columns
    .filter((column) => column.text.trim().endsWith('__c') && !hasField(index, object, column.text.trim()))
    .map((column) => missing(view, column, `${object} has no field ${column.text.trim()}`));
}

function fieldFindings(index: PackageIndex, file: MetadataFile, fields: readonly XmlElement[]): readonly Finding[] {
  return fields.flatMap((field) => {
    const problem = pathProblem(index, objectFolder(file.file), field.text.trim().split('.'));
    return problem === null ? [] : [missing(file, field, problem)];
  });
}

function missing({ file }: MetadataFile, at: XmlElement, message: string): Finding {
  return reference(file, at.line, 'layout', message, REMEDY);
}

function below(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);
}
