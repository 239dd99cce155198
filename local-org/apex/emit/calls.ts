import type { CallExpression, Expression, ExpressionOf } from '../ast.ts';
import { chooseOverload } from '../types/overloads.ts';
import type { PlatformMember } from '../types/platformSymbols.ts';
import type { ClassSymbol, MethodSymbol } from '../types/symbols.ts';
import type { Type } from '../types/type.ts';
import { checkAccess } from './access.ts';
import { code, nonNull, type Code } from './code.ts';
import { convert } from './convert.ts';
import { givesRows, staticLocator, variablesInSight } from './dynamicQueries.ts';
import { enumInstanceCall, enumStaticCall } from './enums.ts';
import { expression } from './expression.ts';
import { inlined, isPure } from './inline.ts';
import { guardOf, receiver } from './members.ts';
import { firstRowOf } from './queries.ts';
import { fail, type Scope } from './scope.ts';
import { objectToken } from './tokens.ts';
import { typeNamed } from './typeReferences.ts';
import { signature, unknownMethod } from './unknown.ts';
import { lineMark } from './unit.ts';

/** A method call in any of its forms. */
export function call(scope: Scope, node: CallExpression): Code {
  if (!node.target) return ownCall(scope, node);
  if (node.target.kind === 'super') return superCall(scope, node);
  const type = typeNamed(scope, node.target);
  if (type) return staticCall(scope, type, node);
  return instanceCall(scope, receiver(scope, node.target, node.isSafe), node);
}

/** `this(…)` and `super(…)` are compiled with the constructor they begin; anywhere else they are wrong. */
export function chainCall(node: ExpressionOf<'chain'>): never {
  return fail(node, `${node.to}(…) must be the first statement of a constructor`);
}

function ownCall(scope: Scope, node: CallExpression): Code {
  const args = evaluated(scope, node.args);
  for (let symbol: ClassSymbol | null = scope.symbol; symbol; symbol = symbol.outer) {
    const methods = symbol.findMethods(node.name);
    if (methods.length === 0) continue;
    const method = chosen(scope, methods, args, node, symbol.name);
    if (method.isStatic) return apexCall(scope, method, `${scope.unit.classRef(method.owner)}.`, args, node);
    if (scope.member.isStatic || symbol !== scope.symbol)
      fail(node, `Non static method cannot be referenced from a static context: ${node.name}`);
    return apexCall(scope, method, 'this.', args, node);
  }
  if (!scope.member.isStatic) {
    const inherited = platformInstanceCall(scope, code(scope.types.ofClass(scope.symbol), 'this', true), args, node);
    if (inherited) return inherited;
  }
  return fail(node, `Method does not exist or incorrect signature: ${signature(node.name, args)}`);
}

function superCall(scope: Scope, node: CallExpression): Code {
  if (scope.member.isStatic) fail(node, 'super cannot be referenced in a static context');
  const args = evaluated(scope, node.args);
  const parent = scope.symbol.superclass;
  const methods = parent?.symbol?.findMethods(node.name) ?? [];
  if (methods.length > 0) {
    const method = chosen(scope, methods, args, node, parent?.name ?? '');
    if (method.isAbstract) fail(node, `Abstract method cannot be called: ${node.name}`);
    return apexCall(scope, method, 'super.', args, node);
  }
  const self = code(parent ?? scope.types.object, 'this', true);
  return (
    platformInstanceCall(scope, self, args, node) ??
    fail(
      node,
      parent
        ? unknownMethod(parent, node.name, args)
        : `Method does not exist or incorrect signature: ${signature(node.name, args)}`,
    )
  );
}

function staticCall(scope: Scope, type: Type, node: CallExpression): Code {
  const locator = staticLocator(scope, type, node);
  if (locator) return locator;
  if (type.describe && node.args.length === 0 && /^getsobjecttype$/i.test(node.name))
    return objectToken(scope, type.describe);
  const args = evaluated(scope, node.args);
  const symbol = type.symbol;
  if (symbol?.isEnum) return enumStaticCall(scope, type, symbol, args, node);
  if (symbol) {
    const methods = symbol.findMethods(node.name);
    if (methods.length === 0) fail(node, unknownMethod(type, node.name, args));
    const method = chosen(scope, methods, args, node, type.name);
    if (!method.isStatic)
      fail(node, `Non static method cannot be referenced from a static context: ${type.name}.${node.name}`);
    return apexCall(scope, method, `${scope.unit.classRef(method.owner)}.`, args, node);
  }
  const members = type.platform?.statics.get(node.name.toLowerCase()) ?? [];
  const member = chosenMember(scope, type, members, args);
  if (!member) return staticPlatformMiss(scope, type, args, node);
  if (!isPure(type)) scope.needsSharing = true;
  const passed = [...platformArguments(scope, type, member, args, node), ...variablesInSight(scope, type, node)];
  const place = mark(scope, node);
  return {
    ...code(
      scope.types.memberType(member.returns, type),
      `${place}${scope.unit.constant(member.body)}(${['c', ...passed].join(', ')})`,
    ),
    ...(givesRows(type, node) && { isDynamicQuery: true }),
  };
}

function staticPlatformMiss(scope: Scope, type: Type, args: readonly Code[], node: CallExpression): Code {
  if (type.platform?.definition.constants && args.length <= 1) return enumStaticCall(scope, type, null, args, node);
  return fail(node, unknownMethod(type, node.name, args));
}

function instanceCall(scope: Scope, given: Code, node: CallExpression): Code {
  const args = evaluated(scope, node.args);
  const target =
    given.isQuery && !given.type.platform?.methods.has(node.name.toLowerCase()) ? firstRowOf(given) : given;
  const { symbol } = target.type;
  if (target.type === scope.types.none) fail(node, `Void has no methods: ${node.name}`);
  if (symbol?.isEnum) return { ...enumInstanceCall(scope, target, args, node), ...guardOf(target) };
  const methods = symbol?.findMethods(node.name) ?? [];
  if (methods.length > 0) {
    const method = chosen(scope, methods, args, node, target.type.name);
    if (method.isStatic) fail(node, `Static method cannot be referenced from an instance: ${node.name}`);
    return { ...apexCall(scope, method, `${nonNull(target)}.`, args, node), ...guardOf(target) };
  }
  const found = platformInstanceCall(scope, target, args, node);
  if (!found) fail(node, unknownMethod(target.type, node.name, args));
  return { ...found, ...guardOf(target) };
}

function apexCall(
  scope: Scope,
  method: MethodSymbol,
  prefix: string,
  args: readonly Code[],
  node: CallExpression,
): Code {
  checkAccess(scope, method, method.access, node);
  scope.needsSharing = true;
  const passed = method.parameters.map(
    (parameter, index) =>
      convert(scope, args[index] ?? fail(node, 'Missing argument'), parameter.type, node.args[index] ?? node).js,
  );
  return code(
    method.returns ?? scope.types.none,
    `${mark(scope, node)}${prefix}${method.slot}(${['c', ...passed].join(', ')})`,
  );
}

/** A method of the platform: of a platform value, or inherited by a class from Exception, Object or a platform interface. */
export function platformInstanceCall(
  scope: Scope,
  target: Code,
  args: readonly Code[],
  node: CallExpression,
): Code | null {
  const key = node.name.toLowerCase();
  for (const owner of platformOwners(scope, target.type)) {
    const member = chosenMember(scope, owner, owner.platform?.methods.get(key) ?? [], args);
    if (member) {
      // A copy of a record has the type of the record, though the signature can only say SObject.
      const isCopy = key === 'clone' && target.type.isRecord;
      const type = isCopy ? target.type : scope.types.memberType(member.returns, owner);
      const passed = platformArguments(scope, owner, member, args, node);
      const direct = inlined(owner, key, nonNull(target), passed);
      if (direct) return code(type, direct.js, direct.isNonNull);
      if (!isPure(owner)) scope.needsSharing = true;
      const body = scope.unit.constant(member.body);
      return code(type, `${mark(scope, node)}${body}(${['c', nonNull(target), ...passed].join(', ')})`);
    }
    const abstract = chosenMember(scope, owner, owner.platform?.abstracts.get(key) ?? [], args);
    if (abstract) {
      scope.needsSharing = true;
      const passed = platformArguments(scope, owner, abstract, args, node);
      const type = scope.types.memberType(abstract.returns, owner);
      return code(type, `${mark(scope, node)}R.callApex(${['c', nonNull(target), `'${key}'`, ...passed].join(', ')})`);
    }
  }
  return null;
}

/** The platform types whose methods a value has, nearest first, Object last. */
function platformOwners(scope: Scope, type: Type): readonly Type[] {
  const owners: Type[] = [];
  const visit = (one: Type): void => {
    if (owners.includes(one)) return;
    owners.push(one);
    const { superclass, interfaces } = one.platform ?? { superclass: null, interfaces: [] };
    if (superclass) visit(scope.types.memberType(superclass, one));
    for (const name of interfaces) visit(scope.types.memberType(name, one));
  };
  for (const one of type.symbol ? type.symbol.platformSupertypes() : [type]) visit(one);
  if (type.platform?.definition.kind === 'enum') visit(scope.types.text('Enum'));
  visit(scope.types.object);
  return owners;
}

function chosenMember(
  scope: Scope,
  owner: Type,
  members: readonly PlatformMember[],
  args: readonly Code[],
): PlatformMember | undefined {
  const parametersOf = (member: PlatformMember): readonly Type[] =>
    member.parameters.map((name) => scope.types.memberType(name, owner));
  return chooseOverload(
    scope.types,
    members,
    parametersOf,
    args.map((arg) => arg.type),
  );
}

/** Arguments converted for a platform member. */
export function platformArguments(
  scope: Scope,
  owner: Type,
  member: PlatformMember,
  args: readonly Code[],
  node: { readonly args: readonly Expression[]; readonly line: number; readonly column: number },
): readonly string[] {
  return member.parameters.map(
    (name, index) =>
      convert(
        scope,
        args[index] ?? fail(node, 'Missing argument'),
        scope.types.memberType(name, owner),
        node.args[index] ?? node,
      ).js,
  );
}

function chosen(
  scope: Scope,
  methods: readonly MethodSymbol[],
  args: readonly Code[],
  node: CallExpression,
  owner: string,
): MethodSymbol {
  const method = chooseOverload(
    scope.types,
    methods,
    (one) => one.parameters.map((parameter) => parameter.type),
    args.map((arg) => arg.type),
  );
  return method ?? fail(node, `Method does not exist or incorrect signature: ${owner}.${signature(node.name, args)}`);
}

/** Arguments in order; void ones are refused. */
export function evaluated(scope: Scope, nodes: readonly Expression[]): readonly Code[] {
  return nodes.map((node) => {
    const value = expression(scope, node);
    if (value.type === scope.types.none) fail(node, 'A void value cannot be passed');
    return value;
  });
}

// Calls begin a line of their own where the statement spans lines, so that stack traces name the right one.
function mark(scope: Scope, node: CallExpression): string {
  return node.line === scope.line ? '' : lineMark(node.line);
}
