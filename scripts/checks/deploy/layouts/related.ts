import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import { customField } from '../../references/fields.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { fault, type Fault } from '../reading/each.ts';
import { repeated, text } from '../reading/elements.ts';
import { fieldFacts, isDetail, isOwnObject } from '../reading/fieldFacts.ts';
import { isStandardColumn } from '../reading/columns.ts';

/** `Child__c.LookUp__c`: the child object and its field; null for the platform's own lists. */
function childOf(list: XmlElement): { readonly child: string; readonly field: string } | null {
  const [, child, field] = /^(\w+__c)\.(\w+)$/.exec(value(list, 'relatedList')) ?? [];
  return child === undefined || field === undefined ? null : { child, field };
}

export function relatedTwice({ root }: Subject): readonly Fault[] {
  const names = all(root, 'relatedLists').flatMap((list) => all(list, 'relatedList'));
  return repeated(names, (name) => `the related list ${name} stands twice`, 'Keep one of them.');
}

/** The look-up that a related list is named after points at the layout's object. */
export function relatedTarget({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  return all(root, 'relatedLists').flatMap((list) => {
    const found = childOf(list);
    const field = found && customField(index, found.child, found.field);
    const name = first(list, 'relatedList');
    if (!field || !name) return [];
    const target = value(field.root, 'referenceTo');
    if (target.toLowerCase() === owner.toLowerCase() || /^(Account|Contact)$/.test(target)) return [];
    const message =
      target === '' ? `${field.name} is no look-up` : `${text(name)} lists the children of ${target}, not of ${owner}`;
    return [fault(name, message, 'Name a look-up that points at the object.')];
  });
}

/** Lists that belong to standard objects alone. */
const STANDARD_ONLY =
  /^Related(Contact|Opportunity|Case|Contract|LineItem|Quote|StageHistory|Partner|Competitor|Solution|Lead|Campaign|Asset|Order|ContactRole|CaseComments?|AccountSalesTeam|OpportunitySalesTeam)List$/;

/** The platform's related lists that an object has only with one of its options on. */
const OPTION_OF: Readonly<Record<string, string>> = {
  RelatedActivityList: 'enableActivities',
  RelatedHistoryList: 'enableActivities',
  RelatedEntityHistoryList: 'enableHistory',
};

export function relatedOfObject({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  const object = index.objects.get(owner.toLowerCase());
  if (!object || !isOwnObject(index, owner)) return [];
  return all(root, 'relatedLists').flatMap((list) => {
    const name = first(list, 'relatedList');
    if (!name) return [];
    const option = OPTION_OF[text(name)];
    if (option !== undefined && value(object.root, option) !== 'true')
      return [
        fault(name, `${text(name)} needs ${option} on ${owner}`, `Set ${option} on the object, or remove the list.`),
      ];
    return STANDARD_ONLY.test(text(name)) ||
      !/^(Related\w+|\w+\.\w+|\w+)$/.test(text(name)) ||
      (/__c$/.test(text(name).split('.')[0] ?? '') && !text(name).includes('.'))
      ? [fault(name, `${owner} has no related list ${text(name)}`, 'Name it Child__c.LookUp__c, or remove it.')]
      : [];
  });
}

/** Columns of a list of custom children: their own fields are looked at by the gate of references. */
export function relatedColumns({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return all(root, 'relatedLists').flatMap((list) => {
    const child = childOf(list)?.child;
    if (child === undefined || !isOwnObject(index, child)) return [];
    return [...all(list, 'fields'), ...all(list, 'sortField')].flatMap((column) => {
      const name = text(column);
      const isField = /__c$/i.test(name) && !name.includes('.');
      if (isField ? fieldFacts(index, child, name) !== null || column.name === 'fields' : name.includes('__r.'))
        return [];
      if (!isField && isStandardColumn(name, isDetail(index, child))) return [];
      return [
        fault(
          column,
          `${child} has no column ${name}`,
          'Name a field of the child, or a standard column such as NAME.',
        ),
      ];
    });
  });
}

export function relatedColumnTwice({ root }: Subject): readonly Fault[] {
  return all(root, 'relatedLists').flatMap((list) =>
    repeated(all(list, 'fields'), (name) => `the column ${name} stands twice in the list`, 'Keep one of them.'),
  );
}

const MOST_COLUMNS = 10;

export function relatedColumnCount({ root }: Subject): readonly Fault[] {
  return all(root, 'relatedLists').flatMap((list) =>
    all(list, 'fields')
      .slice(MOST_COLUMNS)
      .slice(0, 1)
      .map((column) => fault(column, `a related list shows at most ${MOST_COLUMNS} columns`, 'Remove some.')),
  );
}

export function sortOrder({ root }: Subject): readonly Fault[] {
  return all(root, 'relatedLists').flatMap((list) => {
    const order = first(list, 'sortOrder');
    return order && !first(list, 'sortField')
      ? [fault(order, 'there is a sortOrder, and no sortField', 'Add the field, or remove the order.')]
      : [];
  });
}
