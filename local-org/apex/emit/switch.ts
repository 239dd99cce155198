import type { StatementOf, WhenLiteral } from '../ast.ts';
import type { Type } from '../types/type.ts';
import { code, type Code } from './code.ts';
import { combined } from './binary.ts';
import { expression, literal } from './expression.ts';
import { fail, type Scope } from './scope.ts';
import { block } from './statement.ts';
import { typeMember } from './typeReferences.ts';

/** `switch on`: the first branch whose literal equals the value; null matches only `when null` and `when else`. */
export function choose(scope: Scope, node: StatementOf<'switch'>): string {
  const on = expression(scope, node.on);
  const isText = on.type.base === 'string';
  if (!isText && !on.type.isWhole && !isEnum(on.type))
    fail(node.on, `switch on ${on.type.name} is outside the local org's subset of Apex`);
  const kept = scope.temporary();
  const value = code(on.type, kept);
  let otherwise = '';
  const branches: string[] = [];
  refuseRepeats(node);
  for (const branch of node.branches) {
    const run = block(scope, branch.body);
    if (branch.isElse) otherwise = branches.length > 0 ? ` else ${run}` : run;
    else branches.push(`if (${branch.literals.map((one) => matches(scope, value, one)).join(' || ')}) ${run}`);
  }
  return `${kept} = ${on.js};${branches.join(' else ')}${otherwise}`;
}

// "Switch Statements", Apex Developer Guide.
function refuseRepeats({ branches }: StatementOf<'switch'>): void {
  const seen = new Set<string>();
  for (const [index, { isElse, literals }] of branches.entries()) {
    const next = branches[index + 1];
    if (isElse && next) fail(next, 'when else must be the last block of a switch');
    for (const literal of literals) {
      const { value } = literal;
      const key = literal.type === 'name' ? value.toLowerCase() : value;
      if (seen.has(key)) fail(literal, `Duplicate when value: ${value}`);
      seen.add(key);
    }
  }
}

function isEnum(type: Type): boolean {
  return type.symbol?.isEnum ?? type.platform?.definition.constants !== undefined;
}

// Strings in a switch match exactly, unlike ==: "Switch Statements", Apex Developer Guide.
function matches(scope: Scope, value: Code, wanted: WhenLiteral): string {
  if (wanted.type === 'name') {
    if (!isEnum(value.type)) fail(wanted, `When expression must be a literal: ${wanted.value}`);
    const constant = typeMember(scope, value.type, {
      ...wanted,
      kind: 'field',
      target: { ...wanted, kind: 'name', name: value.type.name },
      name: wanted.value.split('.').at(-1) ?? '',
      isSafe: false,
    });
    return combined(scope, '==', value, constant, wanted).js;
  }
  const other = literal(scope, { ...wanted, kind: 'literal', type: wanted.type });
  if (value.type.base === 'string' && wanted.type === 'String') return `${value.js} === ${other.js}`;
  return combined(scope, '==', value, other, wanted).js;
}
