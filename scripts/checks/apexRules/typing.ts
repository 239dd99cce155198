import type { LiteralContext } from '@apexdevtools/apex-parser';
import type { FieldDescribe } from '../../../local-org/schema/types.ts';
import { grammar, type ApexNode } from '../read/apex.ts';
import type { ApexPackage } from './apexPackage.ts';
import { has, typeText, type ApexType, type Field, type Method, type Property } from './model.ts';
import type { Source } from './source.ts';
import { variableAt } from './variables.ts';

/** The innermost type around a node; null in a trigger's own block. */
export function typeAround(source: Source, node: ApexNode): ApexType | null {
  const start = node.start?.start ?? 0;
  const holders = source.types.filter(
    (type) => (type.node.start?.start ?? 0) <= start && (type.node.stop?.stop ?? 0) >= start,
  );
  return holders.at(-1) ?? null;
}

/** A type and what it extends within the package, nearest first; a cycle ends it. */
export function lineage(apex: ApexPackage, type: ApexType): readonly ApexType[] {
  const found: ApexType[] = [];
  let next: ApexType | undefined = type;
  while (next && !found.includes(next)) {
    found.push(next);
    next = next.superclass ? apex.typeNamed(typeText(next.superclass), next) : undefined;
  }
  return found;
}

/** The field or property of that name in a type or what it extends. */
export function fieldOf(apex: ApexPackage, type: ApexType, name: string): Field | Property | undefined {
  const lower = name.toLowerCase();
  for (const each of lineage(apex, type))
    for (const member of each.members)
      if ((member.kind === 'field' || member.kind === 'property') && member.name.toLowerCase() === lower) return member;
  return undefined;
}

/** Methods of that name in a type and what it extends. */
export function methodsOf(apex: ApexPackage, type: ApexType, name: string): readonly Method[] {
  const lower = name.toLowerCase();
  return lineage(apex, type).flatMap((each) =>
    each.members.filter((member): member is Method => member.kind === 'method' && member.name.toLowerCase() === lower),
  );
}

/** The field or property a bare name means in a type: its own, what it inherits, or a static one of its outer type. */
export function fieldInSight(apex: ApexPackage, type: ApexType | null, name: string): Field | Property | undefined {
  if (!type) return undefined;
  const own = fieldOf(apex, type, name);
  if (own || !type.outer) return own;
  const outer = fieldOf(apex, type.outer, name);
  return outer && has(outer, 'static') ? outer : undefined;
}

/**
 * The static type of an expression, in lower case and without blanks: `list<account>`, `integer`, `null` for the literal. Null where it
 * cannot be told without the platform's own signatures.
 */
export function typeOf(apex: ApexPackage, source: Source, node: ApexNode): string | null {
  const g = grammar();
  if (node instanceof g.SubExpressionContext) return typeOf(apex, source, node.expression());
  if (node instanceof g.PrimaryExpressionContext) return primaryType(apex, source, node.primary());
  if (node instanceof g.CastExpressionContext) return typeText(node.typeRef());
  if (node instanceof g.NewExpressionContext)
    return created(node.creator().createdName().getText(), Boolean(node.creator().arrayCreatorRest()));
  if (node instanceof g.ArrayExpressionContext) return elementOf(typeOf(apex, source, node.expression(0)));
  if (node instanceof g.MethodCallExpressionContext) {
    const name = node.methodCall().id()?.getText();
    const owner = typeAround(source, node);
    const outer = owner?.outer;
    const found = name && owner ? methodsOf(apex, owner, name) : [];
    return returned(found.length > 0 || !name || !outer ? found : methodsOf(apex, outer, name));
  }
  if (node instanceof g.DotExpressionContext) return dotType(apex, source, node);
  return null;
}

type Dot = InstanceType<ReturnType<typeof grammar>['DotExpressionContext']>;

function dotType(apex: ApexPackage, source: Source, node: Dot): string | null {
  const target = node.expression();
  const call = node.dotMethodCall();
  const name = (call ?? node).anyId().getText();
  const owner = ownerOf(apex, source, target);
  if (owner) return call ? returned(methodsOf(apex, owner, name)) : memberType(fieldOf(apex, owner, name));
  const type = typeOf(apex, source, target);
  if (!type) return null;
  if (call) return name.toLowerCase() === 'get' ? (/^map<[^,]+,(.*)>$/.exec(type)?.[1] ?? elementOf(type)) : null;
  const object = apex.object(type);
  const field = object?.fields.get(name.toLowerCase());
  return field ? fieldType(field) : (object?.parents.get(name.toLowerCase())?.referenceTo[0]?.toLowerCase() ?? null);
}

/** The package's type that an expression is an instance of, or names. */
export function ownerOf(apex: ApexPackage, source: Source, target: ApexNode): ApexType | undefined {
  const from = typeAround(source, target);
  const text = target.getText();
  if (/^this$/i.test(text)) return from ?? undefined;
  const isName = /^[A-Za-z]\w*(\.[A-Za-z]\w*)?$/.test(text);
  if (isName && !variableAt(source, target, text) && !fieldInSight(apex, from, text)) {
    const named = apex.typeNamed(text, from);
    if (named) return named;
  }
  const type = typeOf(apex, source, target);
  return type ? apex.typeNamed(type, from) : undefined;
}

function primaryType(apex: ApexPackage, source: Source, node: ApexNode): string | null {
  const g = grammar();
  if (node instanceof g.LiteralPrimaryContext) return literalType(node.literal());
  if (node instanceof g.ThisPrimaryContext) return typeAround(source, node)?.name.toLowerCase() ?? null;
  if (node instanceof g.SoqlPrimaryContext) return queryType(node.soqlLiteral().query());
  if (node instanceof g.TypeRefPrimaryContext) return 'type';
  if (!(node instanceof g.IdPrimaryContext)) return null;
  const name = node.id().getText();
  return variableAt(source, node, name)?.type ?? memberType(fieldInSight(apex, typeAround(source, node), name));
}

function queryType(query: InstanceType<ReturnType<typeof grammar>['QueryContext']>): string {
  const entries = query.selectList().selectEntry_list();
  const calls = entries.map((entry) => entry.soqlFunction()?.getText().toLowerCase() ?? '');
  if (calls.length === 1 && calls[0] === 'count()') return 'integer';
  const isAggregate =
    query.groupByClause() || calls.some((call) => /^(count|sum|avg|min|max|count_distinct)\(/.test(call));
  return `list<${isAggregate ? 'aggregateresult' : query.fromNameList().fieldName(0).getText().toLowerCase()}>`;
}

function literalType(node: LiteralContext): string | null {
  if (node.NULL()) return 'null';
  if (node.BooleanLiteral()) return 'boolean';
  if (node.IntegerLiteral()) return 'integer';
  if (node.LongLiteral()) return 'long';
  if (node.NumberLiteral()) return 'decimal';
  return node.StringLiteral() ? 'string' : null;
}

function created(name: string, isArray: boolean): string {
  const type = name.toLowerCase().replace(/\bsystem\./g, '');
  return isArray ? `list<${type}>` : type;
}

/** What a list or set holds; null for anything else. */
export function elementOf(type: string | null): string | null {
  return /^(?:list|set)<(.*)>$/.exec(type ?? '')?.[1] ?? null;
}

function memberType(member: Field | Property | undefined): string | null {
  return member ? typeText(member.type) : null;
}

/** The type that all of the methods return, where they agree. */
function returned(methods: readonly Method[]): string | null {
  const types = new Set(methods.map(({ returns }) => (returns ? typeText(returns) : 'void')));
  return types.size === 1 ? ([...types][0] ?? null) : null;
}

/** The Apex type of a field's value, in lower case. */
export function fieldType(field: FieldDescribe): string {
  return field.apexType.toLowerCase();
}
