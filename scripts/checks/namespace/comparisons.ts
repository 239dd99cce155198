import type { Expression, Statement } from '../../../local-org/apex/ast.ts';
import type { Finding } from '../finding.ts';
import type { PackageApex, PlacedMethod } from '../modes/packageApex.ts';
import { Constants } from './constants.ts';
import { madeName, type MadeName } from './describeNames.ts';
import type { OwnNames } from './ownNames.ts';
import { placesOf } from './places.ts';
import { namespaceFinding, PAGES } from './rule.ts';
import { statementsOf } from './statements.ts';

/** Methods of texts and collections that compare what they are called on with their argument. */
const COMPARING = /^(equals|equalsignorecase|contains|containsignorecase|startswith|containskey|get|indexof|remove)$/i;
const ASSERTING = /^(areequal|arenotequal|assertequals|assertnotequals)$/i;

interface Pair {
  readonly one: Expression;
  readonly other: Expression;
}

/** Names from describe, and names of classes, that are compared with texts: in a package the one has the namespace, the other not. */
export function comparisonFindings(all: PackageApex, own: OwnNames): readonly Finding[] {
  const constants = new Constants(all);
  return placesOf(all).flatMap((place) => [
    ...all
      .expressionsOf(place)
      .flatMap((expression) =>
        pairsOf(expression).flatMap((pair) => pairFindings(pair, expression.line, place, constants, own)),
      ),
    ...statementsOf(place.method.body).flatMap((statement) => switchFindings(statement, place, constants, own)),
  ]);
}

function pairsOf(expression: Expression): readonly Pair[] {
  if (expression.kind === 'binary' && /^[=!]==?$/.test(expression.operator)) {
    const { left, right } = expression;
    return [
      { one: left, other: right },
      { one: right, other: left },
    ];
  }
  if (expression.kind !== 'call') return [];
  const { target, name, args } = expression;
  const [first, second] = args;
  const sides = ASSERTING.test(name) ? [first, second] : COMPARING.test(name) ? [target, first] : [];
  const [one, other] = sides;
  return one && other
    ? [
        { one, other },
        { one: other, other: one },
      ]
    : [];
}

function pairFindings(
  { one, other }: Pair,
  line: number,
  place: PlacedMethod,
  constants: Constants,
  own: OwnNames,
): readonly Finding[] {
  const kind = madeName(one, place, constants);
  if (kind === null || madeName(other, place, constants) !== null) return [];
  const text = constants.textsOf(other, place).find((each) => isOwn(kind, each, own));
  if (text !== undefined) return [finding(kind, `'${text}'`, place, line)];
  const isStored = kind === 'class' && other.kind === 'field' && other.name.toLowerCase().endsWith('__c');
  return isStored ? [finding(kind, other.name, place, line)] : [];
}

function switchFindings(
  statement: Statement,
  place: PlacedMethod,
  constants: Constants,
  own: OwnNames,
): readonly Finding[] {
  if (statement.kind !== 'switch') return [];
  const kind = madeName(statement.on, place, constants);
  if (kind === null) return [];
  return statement.branches
    .flatMap(({ literals }) => literals)
    .filter(({ value }) => isOwn(kind, value, own))
    .map(({ value, line }) => finding(kind, `'${value}'`, place, line));
}

function isOwn(kind: MadeName, text: string, own: OwnNames): boolean {
  return kind === 'schema' ? own.isSchemaName(text) : own.isClassName(text);
}

function finding(kind: MadeName, text: string, { file }: PlacedMethod, line: number): Finding {
  const place = { file: file.file, line };
  if (kind === 'schema')
    return namespaceFinding(
      place,
      'describe-name',
      `a describe name is compared with ${text}, and carries the namespace in a package`,
      'Compare SObjectType or SObjectField tokens.',
      PAGES.describe,
    );
  return namespaceFinding(
    place,
    'class-name',
    `the name of a class is compared with ${text}, and carries the namespace in a package`,
    'Compare the types, or use instanceof.',
    PAGES.type,
  );
}
