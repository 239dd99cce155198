import type { Subject } from '../../limits/subjects.ts';
import { all, first, value, type XmlElement } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { has, isForeign, webLinks } from '../reading/components.ts';
import { fault, type Fault } from '../reading/each.ts';
import { along, below, repeated, text } from '../reading/elements.ts';
import { fieldFacts, isOwnObject } from '../reading/fieldFacts.ts';

/** Buttons that the platform gives the detail page of a custom object. */
const STANDARD_BUTTONS = new Set([
  'Edit',
  'Delete',
  'Clone',
  'ChangeOwnerOne',
  'ChangeRecordType',
  'Share',
  'RecordShareHierarchy',
  'Submit',
  'PrintableView',
  'Follow',
  'Unfollow',
  'FeedActivity',
  'EmailMessage',
  'OpenSlackRecordChannel',
  'ShowRecordHierarchy',
  'IsEditableLabels',
]);

/** And its related lists. */
const LIST_BUTTONS = new Set([
  'New',
  'MassChangeOwner',
  'OpenListInQuip',
  'UploadFile',
  'MassAddToCampaign',
  'PrintableListView',
  'Import',
  'ManageSubscriptions',
]);

const GONE = 'Correct the name, or remove it.';

export function excludedButtons({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  const own = isOwnObject(index, owner)
    ? all(root, 'excludeButtons').filter((button) => !STANDARD_BUTTONS.has(text(button)))
    : [];
  const lists = all(root, 'relatedLists')
    .filter((list) => isOwnObject(index, value(list, 'relatedList').split('.')[0] ?? ''))
    .flatMap((list) => all(list, 'excludeButtons'))
    .filter((button) => !LIST_BUTTONS.has(text(button)));
  return [...own, ...lists].map((button) => fault(button, `there is no standard button ${text(button)}`, GONE));
}

export function buttonTwice({ root }: Subject): readonly Fault[] {
  return [root, ...all(root, 'relatedLists')].flatMap((holder) => [
    ...repeated(all(holder, 'excludeButtons'), (name) => `the button ${name} is excluded twice`, 'Keep one of them.'),
    ...repeated(all(holder, 'customButtons'), (name) => `the button ${name} stands twice`, 'Keep one of them.'),
  ]);
}

export function customButtons({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  const missing = (holder: XmlElement, object: string): readonly Fault[] => {
    const known = webLinks(index, object);
    return all(holder, 'customButtons')
      .filter((button) => !isForeign(text(button)) && !known.has(text(button)))
      .map((button) => fault(button, `${object} has no button ${text(button)}`, GONE));
  };
  return [
    ...missing(root, owner),
    ...all(root, 'relatedLists').flatMap((list) => {
      const child = value(list, 'relatedList').split('.')[0] ?? '';
      return isOwnObject(index, child) ? missing(list, child) : [];
    }),
  ];
}

/** Quick actions that the platform brings. */
const STANDARD_ACTIONS =
  /^(FeedItem\.\w+|New(Task|Event|Contact|Case|Lead|Account|Opportunity|Note|Group|Campaign|Contract)|LogACall|SendEmail|NewGroup|Log(ACall|ANote)|(Account|Contact|Lead|Opportunity|Case|Campaign|Task|Event|Contract|Order|Quote|Asset|WorkOrder)\.\w+)$/;

export function quickActions({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  const named = [
    ...along(root, 'quickActionList', 'quickActionListItems', 'quickActionName'),
    ...platformItems(root, 'QuickAction'),
  ];
  return named.flatMap((action) => {
    const name = text(action);
    const [object, rest] = name.split('.');
    if (has(index, 'quickAction', name)) return ofAnother(action, owner);
    if (isForeign(name) || isForeign(rest ?? '') || STANDARD_ACTIONS.test(name)) return ofAnother(action, owner);
    return [fault(action, `there is no quick action ${name}${object === owner ? ` of ${owner}` : ''}`, GONE)];
  });
}

/** An action of an object stands in layouts of that object only. */
function ofAnother(action: XmlElement, owner: string): readonly Fault[] {
  const [object = '', rest] = text(action).split('.');
  if (rest === undefined || object === owner || object === 'FeedItem' || object === 'Global') return [];
  return [
    fault(
      action,
      `${text(action)} is an action of ${object}, not of ${owner}`,
      'Use an action of the object, or a global one.',
    ),
  ];
}

function platformItems(root: XmlElement, type: string): readonly XmlElement[] {
  return along(root, 'platformActionList', 'platformActionListItems')
    .filter((item) => value(item, 'actionType') === type)
    .flatMap((item) => all(item, 'actionName'));
}

export function actionTwice({ root }: Subject): readonly Fault[] {
  const lists = [
    along(root, 'quickActionList', 'quickActionListItems', 'quickActionName'),
    along(root, 'platformActionList', 'platformActionListItems', 'actionName'),
  ];
  return [
    ...lists.flatMap((names) => repeated(names, (name) => `the action ${name} stands twice`, 'Keep one of them.')),
    ...repeated(
      along(root, 'platformActionList', 'platformActionListItems', 'sortOrder'),
      (order) => `two actions have the sortOrder ${order}`,
      'Number them from 0.',
    ),
  ];
}

export function platformActions({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  const list = first(root, 'platformActionList');
  const context = list && first(list, 'actionListContext');
  const links = webLinks(index, owner);
  return [
    ...(context && text(context) !== 'Record'
      ? [fault(context, `the actions of a layout are those of a Record, not of ${text(context)}`, 'Write Record.')]
      : []),
    ...platformItems(root, 'StandardButton')
      .filter((name) => isOwnObject(index, owner) && !STANDARD_BUTTONS.has(text(name)))
      .map((name) => fault(name, `there is no standard button ${text(name)}`, GONE)),
    ...platformItems(root, 'CustomButton')
      .filter((name) => !isForeign(text(name)) && !links.has(text(name).split('.').at(-1) ?? ''))
      .map((name) => fault(name, `${owner} has no button ${text(name)}`, GONE)),
  ];
}

/** Fields of the hover, of the multi-line area and of the highlights. */
export function miniFields({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  if (!isOwnObject(index, owner)) return [];
  const named = [
    ...along(root, 'miniLayout', 'fields'),
    ...all(root, 'multilineLayoutFields'),
    ...below(root, 'summaryLayoutItems').flatMap((item) => all(item, 'field')),
  ];
  return [
    ...named
      .filter((field) => fieldFacts(index, owner, text(field)) === null)
      .map((field) => fault(field, `${owner} has no field ${text(field)}`, GONE)),
    ...repeated(
      along(root, 'miniLayout', 'fields'),
      (name) => `${name} stands twice in the mini layout`,
      'Keep one of them.',
    ),
  ];
}

export function relatedObjects({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  if (!isOwnObject(index, owner)) return [];
  return all(root, 'relatedObjects')
    .filter((field) => !/^(Lookup|MasterDetail|Hierarchy)$/.test(fieldFacts(index, owner, text(field))?.type ?? ''))
    .map((field) => fault(field, `${owner} has no look-up ${text(field)}`, GONE));
}
