import type { CallExpression } from '../ast.ts';
import { enumConstants } from '../../platform/enums.ts';
import type { ClassSymbol } from '../types/symbols.ts';
import type { Type } from '../types/type.ts';
import { code, nonNull, type Code } from './code.ts';
import { convert } from './convert.ts';
import { fail, type Scope } from './scope.ts';

/** `values()` and `valueOf(String)` of an enum; `symbol` null for a platform enum. */
export function enumStaticCall(
  scope: Scope,
  type: Type,
  symbol: ClassSymbol | null,
  args: readonly Code[],
  node: CallExpression,
): Code {
  const key = node.name.toLowerCase();
  const all = symbol
    ? `Object.values(${scope.unit.classRef(symbol)}.$constants)`
    : scope.unit.constant(enumConstants(type.platform?.name ?? type.name));
  if (key === 'values' && args.length === 0)
    return code(scope.types.list(type), `new R.ApexList([...${all}], '${type.name}')`, true);
  const [text] = args;
  if (key === 'valueof' && text && args.length === 1)
    return code(
      type,
      `R.enumNamed(${all}, ${convert(scope, text, scope.types.string, node).js}, '${type.name}')`,
      true,
    );
  return fail(node, `Method does not exist or incorrect signature: ${type.name}.${node.name}`);
}

/** Methods of a constant of a package's enum. */
export function enumInstanceCall(scope: Scope, target: Code, args: readonly Code[], node: CallExpression): Code {
  const self = nonNull(target);
  const [other] = args;
  switch (`${node.name.toLowerCase()}/${args.length}`) {
    case 'name/0':
    case 'tostring/0':
      return code(scope.types.string, `${self}.name`, true);
    case 'ordinal/0':
    case 'hashcode/0':
      return code(scope.types.integer, `${self}.ordinal`, true);
    case 'equals/1':
      return code(scope.types.boolean, `R.equals(${self}, ${other?.js ?? 'null'})`, true);
    default:
      return fail(node, `Method does not exist or incorrect signature: ${target.type.name}.${node.name}`);
  }
}
