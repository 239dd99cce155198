import type {
  Expression,
  ExpressionOf,
  FieldDeclaration,
  Member,
  PropertyDeclaration,
  Statement,
  TypeDeclaration,
} from '../../../local-org/apex/ast.ts';

/** Apex names are the same in any case. */
export function sameName(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

/** True for a field of that name, or a property that only stores. */
export function isVariable(member: Member, name: string): member is FieldDeclaration | PropertyDeclaration {
  const isStored = member.kind === 'field' || (member.kind === 'property' && !member.getter?.body);
  return isStored && sameName(member.name, name);
}

/** True for a class that declares the called method itself: it means its own by a bare name. */
export function declares(type: TypeDeclaration, { name, args }: ExpressionOf<'call'>): boolean {
  return type.members.some(
    (member) => member.kind === 'method' && sameName(member.name, name) && member.parameters.length === args.length,
  );
}

/** Values that expressions assign to a variable or field of that name. */
export function assignedTo(name: string, expressions: readonly Expression[]): readonly Expression[] {
  return expressions.flatMap((expression) => {
    if (expression.kind !== 'assign') return [];
    const { target, value } = expression;
    return (target.kind === 'name' || target.kind === 'field') && sameName(target.name, name) ? [value] : [];
  });
}

/** Values of the return statements below, whatever they stand in. */
export function returnsOf(node: unknown): readonly Expression[] {
  if (Array.isArray(node)) return node.flatMap(returnsOf);
  if (typeof node !== 'object' || node === null) return [];
  const statement = node as Partial<Extract<Statement, { kind: 'return' }>>;
  if (statement.kind === 'return') return statement.value ? [statement.value] : [];
  return Object.values(node).flatMap(returnsOf);
}
