import type { Subject } from '../../limits/subjects.ts';
import { all, first, value } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import { fault, type Fault } from '../reading/each.ts';
import { text } from '../reading/elements.ts';
import { isDetail, isOwnObject } from '../reading/fieldFacts.ts';
import { operatorProblem, valueProblem } from '../reading/filters.ts';
import { logicFaults } from '../reading/logic.ts';
import { filteredField } from './columns.ts';

const NOT_FILTERED = /^(LongTextArea|Html|EncryptedText|Location)$/;

export function notFiltered({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  return all(root, 'filters').flatMap((filter) => {
    const facts = filteredField(index, owner, filter);
    if (!facts || !NOT_FILTERED.test(facts.type) || value(filter, 'operation') === 'within') return [];
    return [
      fault(
        first(filter, 'field') ?? filter,
        `${facts.name} is ${facts.type}, which is not filtered by`,
        'Filter by another field.',
      ),
    ];
  });
}

export function operators({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  return all(root, 'filters').flatMap((filter) => {
    const facts = filteredField(index, owner, filter);
    const operation = first(filter, 'operation');
    const problem = facts && operation ? operatorProblem(facts, text(operation)) : null;
    return problem === null || !operation ? [] : [fault(operation, problem, 'Use an operator of its type.')];
  });
}

export function values({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  return all(root, 'filters').flatMap((filter) => {
    const facts = filteredField(index, owner, filter);
    const operation = value(filter, 'operation');
    if (!facts || operatorProblem(facts, operation) !== null) return [];
    const problem = valueProblem(facts, operation, value(filter, 'value'));
    return problem === null ? [] : [fault(first(filter, 'value') ?? filter, problem, 'Correct the value.')];
  });
}

export function logic({ root }: Subject): readonly Fault[] {
  const element = first(root, 'booleanFilter');
  if (!element) return [];
  return logicFaults(text(element), all(root, 'filters').length)
    .slice(0, 1)
    .map((problem) =>
      fault(element, `'${text(element)}': ${problem}`, 'Name every filter, from 1, joined by AND and OR.'),
    );
}

const MOST_FILTERS = 10;

export function filterCount({ root }: Subject): readonly Fault[] {
  return all(root, 'filters')
    .slice(MOST_FILTERS, MOST_FILTERS + 1)
    .map((filter) => fault(filter, `a list view has at most ${MOST_FILTERS} filters`, 'Remove some.'));
}

/** Scopes that only certain standard objects know. */
const SCOPE_OBJECTS: Readonly<Record<string, RegExp>> = {
  AssignedToMe: /^(ServiceAppointment|WorkOrder|WorkOrderLineItem)$/i,
  Delegated: /^(Task|Event)$/i,
  MyTerritory: /^(Account|Opportunity|Lead|Contact)$/i,
  MyTeamTerritory: /^(Account|Opportunity|Lead|Contact)$/i,
  SalesTeam: /^(Account|Opportunity|Case)$/i,
  Team: /^(Account|Opportunity|Case|Contact|Lead|Contract|Task|Event)$/i,
};

export function scopes({ root, owner }: Subject, index: PackageIndex): readonly Fault[] {
  const scope = first(root, 'filterScope');
  if (!scope) return [];
  const name = text(scope);
  const isOwned = !/__mdt$/i.test(owner) && !isDetail(index, owner);
  if (/^(Mine|Queue|MineAndMyGroups)$/.test(name) && isOwnObject(index, owner) && !isOwned)
    return [fault(scope, `records of ${owner} have no owner, and the scope is ${name}`, 'Write Everything.')];
  if (SCOPE_OBJECTS[name]?.test(owner) === false)
    return [fault(scope, `list views of ${owner} have no scope ${name}`, 'Write Everything or Mine.')];
  return [];
}

/** A queue is named where the scope is Queue, and only there; a division where it is Everything. */
export function scopeParts({ root }: Subject): readonly Fault[] {
  const scope = first(root, 'filterScope');
  const queue = first(root, 'queue');
  const division = first(root, 'division');
  const name = scope ? text(scope) : '';
  return [
    ...(scope && name === 'Queue' && !queue
      ? [fault(scope, 'the scope is Queue, and no queue is named', 'Add <queue>.')]
      : []),
    ...(queue && name !== 'Queue'
      ? [fault(queue, `a queue is named, and the scope is ${name}`, 'Write Queue, or remove it.')]
      : []),
    ...(division && name !== 'Everything'
      ? [fault(division, `a division is named, and the scope is ${name}`, 'Write Everything, or remove it.')]
      : []),
  ];
}

/** Groups and queues that a list view is shared with: no package brings any, so they are those of one org. */
export function sharedWithStrangers({ root }: Subject, index: PackageIndex): readonly Fault[] {
  return (first(root, 'sharedTo')?.children ?? [])
    .filter((child) => ['group', 'queue'].includes(child.name) && text(child) !== '')
    .filter((child) => !index.names(child.name).has(text(child)))
    .map((child) => fault(child, `there is no ${child.name} ${text(child)} here`, 'Share it with allInternalUsers.'));
}

export function sharedTo({ root }: Subject): readonly Fault[] {
  const shared = first(root, 'sharedTo');
  if (!shared) return [];
  if (shared.children.length === 0)
    return [fault(shared, 'the list view is shared with nobody', 'Name whom it is shared with, or remove sharedTo.')];
  return shared.children
    .filter((child) => !child.name.startsWith('all') && text(child) === '')
    .map((child) => fault(child, `<${child.name}> names nobody`, 'Name whom it is shared with.'));
}
