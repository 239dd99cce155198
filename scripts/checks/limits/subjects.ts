import { objectFolder, type PackageIndex } from '../references/packageIndex.ts';
import { all, first, value, type XmlElement } from '../read/xml.ts';

/** A component of the package: a metadata file, or an entry of one that holds several. */
export interface Subject {
  /** Ending of its file, or `label`. */
  readonly kind: string;
  /** Its developer name as the file or the entry has it: `Key__c`. */
  readonly name: string;
  /** The object it belongs to; empty for the rest. */
  readonly owner: string;
  readonly file: string;
  /** Where its name stands. */
  readonly line: number;
  readonly root: XmlElement;
}

/** Entries that an object's own file may hold instead of files of their own. */
const ENTRIES: Readonly<Record<string, string>> = {
  fields: 'field',
  listViews: 'listView',
  validationRules: 'validationRule',
  recordTypes: 'recordType',
  compactLayouts: 'compactLayout',
  businessProcesses: 'businessProcess',
  fieldSets: 'fieldSet',
  indexes: 'index',
  sharingReasons: 'sharingReason',
  webLinks: 'webLink',
};

export function subjectsOf(index: PackageIndex): readonly Subject[] {
  return index.metadata.flatMap(({ file, name, suffix, root }) => {
    if (suffix === 'labels') return all(root, 'labels').map((entry) => entryOf('label', entry, '', file));
    const own: Subject = {
      kind: suffix,
      name: suffix === 'md' || suffix === 'layout' ? name.slice(name.search(/[.-]/) + 1) : name,
      owner: suffix === 'md' || suffix === 'layout' ? name.slice(0, name.search(/[.-]/)) : objectFolder(file),
      file,
      line: first(root, 'fullName')?.line ?? root.line,
      root,
    };
    if (suffix !== 'object') return [own];
    const entries = root.children.flatMap((child) => {
      const kind = ENTRIES[child.name];
      return kind === undefined ? [] : [entryOf(kind, child, name, file)];
    });
    return [own, ...entries];
  });
}

function entryOf(kind: string, root: XmlElement, owner: string, file: string): Subject {
  return { kind, name: value(root, 'fullName'), owner, file, line: first(root, 'fullName')?.line ?? root.line, root };
}
