import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import { hasObject } from '../../references/fields.ts';
import { objectOfTable } from '../../references/reports.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { components } from '../components.ts';
import { fault, type Fault } from '../reading/each.ts';
import { along, isTrue, repeated, text } from '../reading/elements.ts';
import { isOwnObject } from '../reading/fieldFacts.ts';

export function base({ root }: Subject, index: PackageIndex): readonly Fault[] {
  const element = first(root, 'baseObject');
  const object = element && index.objects.get(text(element).toLowerCase());
  if (!element || !object || !isOwnObject(index, object.name)) return [];
  const what = /__mdt$/i.test(object.name)
    ? 'a custom metadata type'
    : /__e$/i.test(object.name)
      ? 'a platform event'
      : null;
  return what === null
    ? []
    : [fault(element, `${object.name} is ${what}, which reports cannot show`, 'Name another object.')];
}

/** The joins of a type, from its base on. */
function joins(root: XmlElement): readonly XmlElement[] {
  const join = first(root, 'join');
  return join ? [join, ...joins(join)] : [];
}

const MOST_JOINS = 3;

export function joinDepth({ root }: Subject): readonly Fault[] {
  return joins(root)
    .slice(MOST_JOINS, MOST_JOINS + 1)
    .map((join) => fault(join, 'a report type relates at most four objects', 'Remove a join.'));
}

export function relationships({ root }: Subject, index: PackageIndex): readonly Fault[] {
  let table = value(root, 'baseObject');
  return joins(root).flatMap((join) => {
    const relationship = first(join, 'relationship');
    const before = objectOfTable(index, table);
    table += `.${relationship ? text(relationship) : ''}`;
    if (!relationship || before === null || objectOfTable(index, table) !== null || !/__r$/.test(text(relationship)))
      return [];
    return [
      fault(
        relationship,
        `${before} has no children ${text(relationship)}`,
        'Name a relationship from parent to children.',
      ),
    ];
  });
}

/** Behind records that may be missing, no record is sure. */
export function outerJoins({ root }: Subject): readonly Fault[] {
  let isOuter = false;
  return joins(root).flatMap((join) => {
    const outer = first(join, 'outerJoin');
    const isWrong = isOuter && outer !== undefined && !isTrue(outer);
    isOuter ||= isTrue(outer);
    return isWrong ? [fault(outer, 'an inner join follows an outer one', 'Make it an outer join.')] : [];
  });
}

/** Every table of a column is the base, an object that was joined, or a parent of either. */
export function tables({ root }: Subject): readonly Fault[] {
  let table = value(root, 'baseObject');
  const known = [table, ...joins(root).map((join) => (table += `.${value(join, 'relationship')}`))];
  return along(root, 'sections', 'columns', 'table')
    .filter((element) => !known.includes(text(element)))
    .map((element) =>
      fault(element, `the report type does not join ${text(element)}`, 'Add the join, or correct the table.'),
    );
}

export function columnTwice({ root }: Subject): readonly Fault[] {
  return repeated(
    along(root, 'sections', 'columns'),
    (key) => `the column ${key} stands twice`,
    'Keep one of them.',
    (column) => (value(column, 'field') === '' ? '' : `${value(column, 'table')}.${value(column, 'field')}`),
  );
}

export function sections({ root }: Subject): readonly Fault[] {
  const found = all(root, 'sections');
  if (found.length === 0) return [fault(root, 'the report type has no section', 'Add sections with columns.')];
  return found
    .flatMap((section) => all(section, 'masterLabel'))
    .filter((label) => text(label) === '')
    .map((label) => fault(label, 'a section has no label', 'Write one.'));
}

/** Reports are allowed on the objects that a type shows. */
export function reportable({ root }: Subject, index: PackageIndex): readonly Fault[] {
  const element = first(root, 'baseObject');
  const object = element && index.objects.get(text(element).toLowerCase());
  const allowed = object && first(object.root, 'enableReports');
  return element && allowed && text(allowed) === 'false' && isOwnObject(index, object.name)
    ? [fault(element, `enableReports is false on ${object.name}`, 'Set it to true.')]
    : [];
}

/** Report types of the platform. */
const STANDARD =
  /^(Account\w*|Activity\w*|Asset\w*|Campaign\w*|Case\w*|Contact\w*|Contract\w*|Lead\w*|Opportunit\w*|Opp\w+|Product\w*|Quote\w*|Order\w*|Task\w*|Event\w*|User\w*|Forecast\w*|Solution\w*|Report\w*|Dashboard\w*|Custom\w+|Document\w*|Email\w*|Folder\w*|Login\w*|Partner\w*|Territory\w*|Entitlement\w*|Service\w*|Work\w*|File\w*|Content\w*|Knowledge\w*|Approval\w*|Process\w*|Collaboration\w*|Pricebook\w*|Individual\w*|Data\w*|Survey\w*|Mail\w*|HTMLEmail\w*|Admin\w*|Api\w*|Network\w*|Question\w*|Idea\w*|Topic\w*|Chat\w*|Live\w*|Screen\w*|Flow\w*|Tabular\w*)$/;

export function typeOfReport({ root }: Subject, index: PackageIndex): readonly Fault[] {
  const element = first(root, 'reportType');
  if (!element || (/__c$/.test(text(element)) && !text(element).includes('$'))) return [];
  const [start = '', ...objects] = text(element).split(/[$@]/);
  if (!STANDARD.test(start) && !hasObject(index, start))
    return [fault(element, `there is no report type ${text(element)}`, 'Correct the name.')];
  const gone = objects.find((object) => /__c$/.test(object) && !hasObject(index, object.split('.')[0] ?? ''));
  return gone === undefined ? [] : [fault(element, `there is no object ${gone}`, 'Correct the name.')];
}

export function typeDeployed({ root }: Subject, index: PackageIndex): readonly Fault[] {
  const element = first(root, 'reportType');
  const type = element && components(index, 'reportType').find(({ name }) => `${name}__c` === text(element));
  return element && type && value(type.root, 'deployed') === 'false'
    ? [fault(element, `the report type ${type.name} is in development`, 'Set deployed to true.')]
    : [];
}
