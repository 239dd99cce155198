import type { Expression, TypeDeclaration } from '../../../local-org/apex/ast.ts';
import type { Finding } from '../finding.ts';
import { sameName } from '../modes/apexNames.ts';
import type { PackageApex, PlacedMethod } from '../modes/packageApex.ts';
import { all as childrenOf, first, value } from '../read/xml.ts';
import { hasObject } from '../references/fields.ts';
import type { PackageIndex } from '../references/packageIndex.ts';
import { Constants } from './constants.ts';
import { placesOf } from './places.ts';
import { namespaceFinding, PAGES, type Place } from './rule.ts';

const PLATFORM =
  /^(string|integer|long|decimal|double|boolean|blob|date|datetime|time|id|object|sobject|((list|set|map)<.*>)|(system|schema|database|messaging|connectapi)\..*)$/i;

const PRIVATE = 'it is a private nested class, which is not found by its name';

/** `Type.forName` by a name that gives nothing in a package, and classes that custom metadata names and nobody could make. */
export function typeNameFindings(index: PackageIndex, all: PackageApex): readonly Finding[] {
  const constants = new Constants(all);
  return [
    ...placesOf(all).flatMap((place) =>
      all.expressionsOf(place).flatMap((expression) => callFindings(expression, place, constants, index, all)),
    ),
    ...recordFindings(index, all),
  ];
}

function callFindings(
  expression: Expression,
  place: PlacedMethod,
  constants: Constants,
  index: PackageIndex,
  all: PackageApex,
): readonly Finding[] {
  if (expression.kind === 'literal') return literalFindings(expression.value, expression.line, place, all);
  if (expression.kind !== 'call' || !/^forname$/i.test(expression.name)) return [];
  const { target, args } = expression;
  if (target?.kind !== 'name' || target.name.toLowerCase() !== 'type') return [];
  const [name] = args.slice(-1);
  if (!name) return [];
  return constants.textsOf(name, place).flatMap((text) => {
    if (PLATFORM.test(text) || hasObject(index, text)) return [];
    const problem = problemOf(text, all, false);
    if (problem === PRIVATE) return [];
    return problem === null ? [] : [finding({ file: place.file.file, line: name.line }, text, problem)];
  });
}

/** A text that names a private nested class ends up in `Type.forName`, however it gets there. */
function literalFindings(text: string, line: number, place: PlacedMethod, all: PackageApex): readonly Finding[] {
  const isName = /^[A-Za-z]\w*\.[A-Za-z]\w*$/.test(text);
  if (!isName || problemOf(text, all, false) !== PRIVATE) return [];
  return [finding({ file: place.file.file, line }, text, PRIVATE)];
}

/** Custom metadata names classes in fields called `…Class__c`. */
function recordFindings(index: PackageIndex, all: PackageApex): readonly Finding[] {
  return index.ofKind('md').flatMap(({ file, root }) =>
    childrenOf(root, 'values').flatMap((entry) => {
      const text = value(entry, 'value');
      if (!/class__c$/i.test(value(entry, 'field')) || text === '') return [];
      const problem = problemOf(text, all, true);
      const line = first(entry, 'value')?.line ?? entry.line;
      return problem === null ? [] : [finding({ file, line }, text, problem)];
    }),
  );
}

/** Why `Type.forName` gives null for a class of the package by that name; null where it gives the class. */
function problemOf(text: string, all: PackageApex, mustBeTopLevel: boolean): string | null {
  const [outerName = '', innerName, ...rest] = text.split('.');
  const outer = all.types.find(({ type, file }) => sameName(type.name, outerName) && file.declaration === type);
  if (!outer || rest.length > 0) return 'the package has no such class';
  if (mustBeTopLevel && outer.isTest) return 'it is a test, which no installed package holds';
  if (innerName === undefined) return null;
  const inner = outer.type.members.find(
    (member): member is TypeDeclaration => member.kind === 'class' && sameName(member.name, innerName),
  );
  if (!inner) return 'the package has no such class';
  if (mustBeTopLevel) return 'it is a nested class';
  return inner.modifiers.keywords.some((word) => word === 'public' || word === 'global') ? null : PRIVATE;
}

function finding(place: Place, text: string, problem: string): Finding {
  const remedy = 'Name a top-level class of the package that is not private.';
  return namespaceFinding(place, 'type-name', `'${text}': ${problem}`, remedy, PAGES.type);
}
