import type { Expression, ExpressionOf, TypeDeclaration } from '../../../local-org/apex/ast.ts';
import type { Finding } from '../finding.ts';
import { sameName } from '../modes/apexNames.ts';
import type { PackageApex, PlacedMethod, PlacedType } from '../modes/packageApex.ts';
import { expressionsOf } from '../read/expressions.ts';
import { Constants } from './constants.ts';
import type { OwnNames } from './ownNames.ts';
import { placesOf } from './places.ts';
import { namespaceFinding, PAGES } from './rule.ts';

/** The describe of all objects taken when a class loads, and own objects looked up in it by their bare names. */
export function globalDescribeFindings(all: PackageApex, own: OwnNames): readonly Finding[] {
  const constants = new Constants(all);
  return [
    ...all.types.flatMap((place) => loadFindings(place)),
    ...placesOf(all).flatMap((place) =>
      all.expressionsOf(place).flatMap((expression) => lookUpFindings(expression, place, constants, own)),
    ),
  ];
}

function loadFindings({ type, file }: PlacedType): readonly Finding[] {
  return type.members.flatMap((member) => {
    if (member.kind !== 'field' || member.value === null || !member.modifiers.keywords.includes('static')) return [];
    const calls = expressionsOf({ ...type, members: [member] }).filter((each) => each.kind === 'call');
    const isTaken = calls.some((call) => isGlobalDescribe(call) || takesGlobalDescribe(type, call));
    const message = `${member.name} describes every object of the org when ${type.name} loads`;
    const remedy = 'Use SObjectType tokens; describe what is asked for, when it is asked for.';
    const place = { file: file.file, line: member.line };
    return isTaken ? [namespaceFinding(place, 'global-describe', message, remedy, PAGES.global)] : [];
  });
}

function isGlobalDescribe(expression: Expression): boolean {
  return expression.kind === 'call' && expression.name.toLowerCase() === 'getglobaldescribe';
}

/** True for a call of a method of the same class that takes the describe in its body. */
function takesGlobalDescribe(type: TypeDeclaration, { target, name }: ExpressionOf<'call'>): boolean {
  if (target !== null && !(target.kind === 'name' && sameName(target.name, type.name))) return false;
  return type.members.some(
    (member) =>
      member.kind === 'method' &&
      sameName(member.name, name) &&
      member.body !== null &&
      expressionsOf(member.body).some(isGlobalDescribe),
  );
}

function lookUpFindings(
  expression: Expression,
  place: PlacedMethod,
  constants: Constants,
  own: OwnNames,
): readonly Finding[] {
  if (expression.kind !== 'call' || !/^(get|containskey)$/i.test(expression.name)) return [];
  const [key] = expression.args;
  if (!key || !expression.target || !constants.sourcesOf(expression.target, place).some(isGlobalDescribe)) return [];
  const text = constants.textsOf(key, place).find((each) => own.objects.has(each.toLowerCase()));
  if (text === undefined) return [];
  const message = `'${text}' is looked up among all objects, where it carries the namespace in a package`;
  return [
    namespaceFinding(
      { file: place.file.file, line: key.line },
      'global-describe',
      message,
      `Use ${text}.SObjectType.`,
      PAGES.global,
    ),
  ];
}
