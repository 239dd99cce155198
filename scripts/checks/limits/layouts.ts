import type { Finding } from '../finding.ts';
import { all, first, value, type XmlElement } from '../read/xml.ts';
import { limitFinding } from './rule.ts';
import type { Subject } from './subjects.ts';

/** Says that a universally required field is on every page layout, and that a layout cannot make it optional. */
const PAGE = 'Salesforce Help: Require Field Input to Ensure Data Quality';

interface RequiredField {
  readonly name: string;
  /** How the layout has to show it. */
  readonly behavior: 'Required' | 'Readonly';
}

/** Layouts that lack a field which the object requires, or that do not show it as required. */
export function layoutFindings(subjects: readonly Subject[]): readonly Finding[] {
  const required = requiredFields(subjects);
  return subjects
    .filter(({ kind }) => kind === 'layout')
    .flatMap((layout) => (required.get(layout.owner.toLowerCase()) ?? []).flatMap((field) => problem(layout, field)));
}

function problem(layout: Subject, { name, behavior }: RequiredField): readonly Finding[] {
  const item = itemsOf(layout.root).find((each) => value(each, 'field').toLowerCase() === name.toLowerCase());
  if (!item) {
    const message = `${layout.owner} requires ${name}, and the layout lacks it`;
    return [limitFinding(layout, 'layout-lacks', message, `Add a layoutItems entry for ${name}.`, PAGE)];
  }
  const shown = first(item, 'behavior');
  if (shown?.text.trim() === behavior) return [];
  const place = { file: layout.file, line: shown?.line ?? item.line };
  const message = `${name} of ${layout.owner} is ${shown?.text.trim() ?? 'without behavior'}, not ${behavior}`;
  return [limitFinding(place, 'layout-behavior', message, `Set its behavior to ${behavior}.`, PAGE)];
}

/** By lower-case object: its name, unless it is a custom metadata type, and the fields that every record must have. */
function requiredFields(subjects: readonly Subject[]): ReadonlyMap<string, readonly RequiredField[]> {
  const found = subjects.flatMap(({ kind, name, owner, root }): readonly (RequiredField & { object: string })[] => {
    const nameField = kind === 'object' ? first(root, 'nameField') : undefined;
    if (nameField) {
      const behavior = value(nameField, 'type') === 'AutoNumber' ? 'Readonly' : 'Required';
      return [{ object: name, name: 'Name', behavior }];
    }
    const isRequired =
      kind === 'field' && (value(root, 'required') === 'true' || value(root, 'type') === 'MasterDetail');
    return isRequired ? [{ object: owner, name, behavior: 'Required' }] : [];
  });
  return Map.groupBy(found, ({ object }) => object.toLowerCase());
}

function itemsOf(root: XmlElement): readonly XmlElement[] {
  return all(root, 'layoutSections')
    .flatMap((section) => all(section, 'layoutColumns'))
    .flatMap((column) => all(column, 'layoutItems'));
}
