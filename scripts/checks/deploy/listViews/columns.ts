import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { isStandardColumn } from '../reading/columns.ts';
import { fault, type Fault } from '../reading/each.ts';
import { along, repeated, text } from '../reading/elements.ts';
import { fieldFacts, isDetail, isOwnObject, type FieldFacts } from '../reading/fieldFacts.ts';

/** Standard columns of a custom metadata type. */
const METADATA_COLUMNS = /^(MasterLabel|DeveloperName|NamespacePrefix|Language|IsProtected|QualifiedApiName)$/;

/** Objects whose standard columns have names in capitals: `OPPORTUNITY.NAME`, `CORE.USERS.ALIAS`. */
const CLASSIC = /^(Account|Campaign|Case|Contact|Contract|Event|Lead|Opportunity|Product2|Task)$/i;

export function columnExists({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  return [...all(root, 'columns'), ...along(root, 'filters', 'field')].flatMap((column) => {
    const problem = columnProblem(index, owner, text(column));
    return problem === null ? [] : [fault(column, problem, 'Name a field, or a standard column such as NAME.')];
  });
}

/** Own fields are looked at by the gate of references. */
function columnProblem(index: PackageIndex, object: string, name: string): string | null {
  if (/__c$/i.test(name) && !name.includes('.')) return null;
  const lacks = `list views of ${object} have no column ${name}`;
  if (/__mdt$/i.test(object)) return METADATA_COLUMNS.test(name) ? null : lacks;
  if (isOwnObject(index, object)) return isStandardColumn(name, isDetail(index, object)) ? null : lacks;
  return CLASSIC.test(object) && !/^[A-Z0-9_.]+$/.test(name) && !name.includes('__') ? lacks : null;
}

export function columnTwice({ root }: Subject): readonly Fault[] {
  return repeated(all(root, 'columns'), (name) => `the column ${name} stands twice`, 'Keep one of them.');
}

export function viewName({ root, file, name }: Subject): readonly Fault[] {
  const element = first(root, 'fullName');
  const own = /([^/]+)\.listView-meta\.xml$/.exec(file)?.[1];
  if (!element || own === undefined || own === text(element)) return [];
  return [fault(element, `the file is called ${name}, the list view ${text(element)}`, 'Give both one name.')];
}

export function viewObject({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  const object = index.objects.get(owner.toLowerCase());
  const what = /__e$/i.test(owner)
    ? 'a platform event'
    : object && first(object.root, 'customSettingsType')
      ? 'a custom setting'
      : null;
  return what === null ? [] : [fault(root, `${owner} is ${what}, which has no list views`, 'Remove the list view.')];
}

/** What the standard columns hold. */
const TYPES: Readonly<Record<string, string>> = {
  NAME: 'Text',
  CREATED_DATE: 'DateTime',
  LAST_UPDATE: 'DateTime',
  LAST_ACTIVITY: 'Date',
  CREATEDBY_USER: 'Lookup',
  UPDATEDBY_USER: 'Lookup',
};

/** The field of a filter; null where nothing is known of it. */
export function filteredField(index: PackageIndex, object: string, filter: XmlElement): FieldFacts | null {
  const name = value(filter, 'field');
  const type = TYPES[name];
  if (type !== undefined) return { name, type, isFormula: false, isReadOnly: true, root: null };
  return /__c$/i.test(name) && !name.includes('.') ? fieldFacts(index, object, name) : null;
}
