import type { Expression, ExpressionOf } from '../../../local-org/apex/ast.ts';
import type { PlacedMethod } from '../modes/packageApex.ts';
import type { Constants } from './constants.ts';

/** A name that the platform makes, with the namespace in it: of an object or field, or of a class. */
export type MadeName = 'schema' | 'class';

const DESCRIBES: ReadonlySet<string> = new Set(['describesobjectresult', 'describefieldresult']);
const TOKENS: ReadonlySet<string> = new Set(['sobjecttype', 'sobjectfield']);

/** What kind of made name an expression gives, also by way of a variable; null for any other value. */
export function madeName(expression: Expression, place: PlacedMethod, constants: Constants): MadeName | null {
  for (const source of constants.sourcesOf(expression, place)) {
    const kind = source.kind === 'call' ? ofCall(source, place, constants) : null;
    if (kind) return kind;
  }
  return null;
}

/** `getLocalName()` carries no namespace; `toLowerCase()` and the like change nothing about it. */
function ofCall(call: ExpressionOf<'call'>, place: PlacedMethod, constants: Constants): MadeName | null {
  const { target, args } = call;
  const name = call.name.toLowerCase();
  if (name === 'gettypename') return 'class';
  if (name === 'valueof' && target?.kind === 'name' && target.name.toLowerCase() === 'string')
    return args[0] && isToken(args[0], place, constants) ? 'schema' : null;
  if (target === null) return null;
  if (/^(tolowercase|touppercase|trim|normalizespace)$/.test(name)) return madeName(target, place, constants);
  if (name !== 'getname' && name !== 'tostring') return null;
  if (target.kind === 'classLiteral' || constants.typeOf(target, place) === 'type') return 'class';
  return isDescribe(target, place, constants) || isToken(target, place, constants) ? 'schema' : null;
}

function isDescribe(expression: Expression, place: PlacedMethod, constants: Constants): boolean {
  if (expression.kind === 'call') return expression.name.toLowerCase() === 'getdescribe';
  return DESCRIBES.has(constants.typeOf(expression, place));
}

function isToken(expression: Expression, place: PlacedMethod, constants: Constants): boolean {
  if (expression.kind === 'call') return /^get(child)?sobject(type|field)?$/i.test(expression.name);
  if (expression.kind === 'field') return expression.name.toLowerCase() === 'sobjecttype';
  return TOKENS.has(constants.typeOf(expression, place));
}
