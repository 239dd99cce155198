import type { Finding } from '../finding.ts';
import { all, value, type XmlElement } from '../read/xml.ts';
import type { Limit } from './limit.ts';
import { bareName } from './names.ts';
import { limitFinding } from './rule.ts';
import type { Subject } from './subjects.ts';
import { LIMITS } from './table.ts';

/** What goes over a limit of the table. */
export function measureFindings(subjects: readonly Subject[]): readonly Finding[] {
  const byKind = Map.groupBy(subjects, (subject) => subject.kind);
  return LIMITS.flatMap((limit) => {
    const concerned = (byKind.get(limit.kind) ?? []).filter((subject) => isConcerned(limit, subject));
    return RULES[limit.measure](limit, concerned);
  });
}

type Rule = (limit: Limit, subjects: readonly Subject[]) => readonly Finding[];

const RULES: Readonly<Record<Limit['measure'], Rule>> = {
  name: each((limit, subject) => tooLong(limit, subject, `the name ${subject.name}`, bareName(subject.name).length)),
  characters: each((limit, { file, root }) =>
    at(root, limit.path).flatMap((element) =>
      tooLong(limit, { file, line: element.line }, element.name, element.text.trim().length),
    ),
  ),
  number: each((limit, { file, root }) =>
    at(root, limit.path).flatMap((element) => outside(limit, { file, line: element.line }, element)),
  ),
  items: each((limit, { file, root }) => {
    const items = at(root, limit.path);
    const first = items[limit.most];
    if (!first) return [];
    const message = `${items.length} ${first.name} where the platform takes ${limit.most}`;
    return [limitFinding({ file, line: first.line }, 'too-many', message, 'Remove some.', limit.page)];
  }),
  perObject: (limit, subjects) =>
    [...Map.groupBy(subjects, (subject) => subject.owner)].flatMap(([owner, own]) => tooMany(limit, own, owner)),
  perPackage: (limit, subjects) => tooMany(limit, subjects, 'the package'),
  sumPerObject: (limit, subjects) =>
    [...Map.groupBy(subjects, (subject) => subject.owner)].flatMap(([owner, own]) => tooMuch(limit, own, owner)),
};

function each(rule: (limit: Limit, subject: Subject) => readonly Finding[]): Rule {
  return (limit, subjects) => subjects.flatMap((subject) => rule(limit, subject));
}

function isConcerned({ only }: Limit, { root }: Subject): boolean {
  return only === undefined || only.values.includes(value(root, only.element));
}

/** The elements at a path such as `nameField.label`. */
function at(root: XmlElement, path: string): readonly XmlElement[] {
  return path
    .split('.')
    .reduce<readonly XmlElement[]>((found, name) => found.flatMap((each) => all(each, name)), [root]);
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function tooLong({ most, page }: Limit, place: Place, what: string, length: number): readonly Finding[] {
  if (length <= most) return [];
  const message = `${what} has ${length} characters where the platform takes ${most}`;
  return [limitFinding(place, 'too-long', message, `Shorten it by ${length - most}.`, page)];
}

function outside(
  { most, least = -Infinity, page }: Limit,
  place: Place,
  { name, text }: XmlElement,
): readonly Finding[] {
  const number = Number(text.trim() || NaN);
  // What is no number is named by the metadata gate.
  if (Number.isNaN(number) || (number >= least && number <= most)) return [];
  const range = least === -Infinity ? `up to ${most}` : `${least} to ${most}`;
  return [limitFinding(place, 'out-of-range', `${name} is ${number}, outside ${range}`, `Use ${range}.`, page)];
}

function tooMany(limit: Limit, subjects: readonly Subject[], owner: string): readonly Finding[] {
  const first = subjects[limit.most];
  if (!first) return [];
  const kind = limit.only ? `${limit.only.values.join(' or ')} ${limit.kind}` : limit.kind;
  const which = limit.only?.element === 'type' || !limit.only ? kind : `${limit.kind} with ${limit.only.element}`;
  const message = `${owner} has ${subjects.length} components of kind ${which} where the platform takes ${limit.most}`;
  return [limitFinding(first, 'too-many', message, 'Remove some.', limit.page)];
}

/** Points at the component that goes over the limit. */
function tooMuch(limit: Limit, subjects: readonly Subject[], owner: string): readonly Finding[] {
  let sum = 0;
  let over: Subject | undefined;
  for (const subject of subjects) {
    for (const element of at(subject.root, limit.path)) sum += Number(element.text.trim()) || 0;
    if (sum > limit.most) over ??= subject;
  }
  if (!over) return [];
  const message = `${limit.path} of ${owner} adds up to ${sum} where the platform takes ${limit.most}`;
  return [limitFinding(over, 'too-many', message, 'Shorten or remove some fields.', limit.page)];
}
