import type { Expression } from '../../../local-org/apex/ast.ts';
import type { Finding } from '../finding.ts';
import { sameName } from '../modes/apexNames.ts';
import type { PackageApex, PlacedMethod } from '../modes/packageApex.ts';
import { Constants } from './constants.ts';
import type { OwnNames } from './ownNames.ts';
import { placesOf } from './places.ts';
import { namespaceFinding, PAGES } from './rule.ts';

/** Own objects handed by their bare names to what describes by name: `describeSObjects`, and classes of the package that ask describe. */
export function bareNameFindings(all: PackageApex, own: OwnNames): readonly Finding[] {
  const constants = new Constants(all);
  return placesOf(all)
    .filter((place) => !place.isTest)
    .flatMap((place) =>
      all.expressionsOf(place).flatMap((expression) =>
        handedOver(expression, all).flatMap((argument) => {
          const text = constants.textsOf(argument, place).find((each) => own.objects.has(each.toLowerCase()));
          return text === undefined ? [] : [finding(text, argument, place)];
        }),
      ),
    );
}

/** Arguments of a call that may reach describe; none of calls of the platform, which resolve bare names or compare them. */
function handedOver(expression: Expression, all: PackageApex): readonly Expression[] {
  if (expression.kind === 'new')
    return all.types.some(({ type }) => sameName(expression.type.name, type.name)) ? expression.args : [];
  if (expression.kind !== 'call') return [];
  if (sameName(expression.name, 'describeSObjects')) return expression.args;
  const { target } = expression;
  const isOwnClass = target?.kind === 'name' && all.types.some(({ type }) => sameName(target.name, type.name));
  return isOwnClass ? expression.args : [];
}

function finding(text: string, { line }: Expression, { file }: PlacedMethod): Finding {
  const message = `'${text}' is handed over as the name of an object, which describe shows with the namespace in a package`;
  const remedy = `Hand over ${text}.SObjectType, or the name that its describe gives.`;
  return namespaceFinding({ file: file.file, line }, 'bare-name', message, remedy, PAGES.describe);
}
