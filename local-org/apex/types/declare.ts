import {
  outsideSubset,
  type ConstructorDeclaration,
  type FieldDeclaration,
  type Member,
  type MethodDeclaration,
  type Modifiers,
  type Parameter,
  type PropertyDeclaration,
  type TypeDeclaration,
  type TypeName,
} from '../ast.ts';
import { isPlatformType } from '../outside/platformNames.ts';
import { CompileError, type Problems } from './problems.ts';
import { ClassSymbol, type Access, type FieldSymbol, type MethodSymbol, type ParameterSymbol } from './symbols.ts';
import type { Type } from './type.ts';
import type { TypeTable } from './typeTable.ts';

/** JavaScript names that a field must not shadow; an Apex field of the name is stored under `name$`. */
const TAKEN = new Set(['constructor', 'apexType', '__proto__']);
/** The same for exceptions, whose instances are JavaScript errors. */
const TAKEN_IN_ERRORS = new Set([
  'message',
  'name',
  'stack',
  'cause',
  'dmlErrors',
  'apexStack',
  'clientMessage',
  'isCatchable',
]);

/** First pass: the names of a file's classes. A second class of a name is a problem. */
export function declareNames(
  types: TypeTable,
  problems: Problems,
  file: string,
  declaration: TypeDeclaration,
): readonly ClassSymbol[] {
  const symbol = new ClassSymbol(file, declaration, null);
  const key = declaration.name.toLowerCase();
  if (types.classes.has(key)) problems.add(file, declaration, `Duplicate class name: ${declaration.name}`);
  types.classes.set(key, symbol);
  const all = [symbol];
  for (const member of declaration.members) {
    if (!isType(member)) continue;
    const inner = new ClassSymbol(file, member, symbol);
    symbol.inners.set(member.name.toLowerCase(), inner);
    all.push(inner);
  }
  return all;
}

/** Second pass: what a class extends and implements. */
export function declareSupertypes(types: TypeTable, problems: Problems, symbol: ClassSymbol): void {
  const { declaration, file } = symbol;
  problems.guard(file, undefined, () => {
    const parent = declaration.superclass;
    if (parent) symbol.superclass = checkedParent(typeOf(types, symbol, parent), parent);
    symbol.interfaces = declaration.interfaces.map((name) => typeOf(types, symbol, name));
  });
}

function checkedParent(type: Type, name: TypeName): Type {
  const isOpen = type.symbol
    ? type.symbol.has('virtual') || type.symbol.has('abstract') || type.symbol.isException
    : type.platform?.definition.isVirtual === true || type.base === 'exception';
  if (!isOpen) throw new CompileError(name, `Non-virtual and non-abstract type cannot be extended: ${type.name}`);
  return type;
}

/** Third pass: fields, properties, methods, constructors. */
export function declareMembers(types: TypeTable, problems: Problems, symbol: ClassSymbol): void {
  for (const member of symbol.declaration.members) {
    problems.guard(symbol.file, undefined, () => declareMember(types, symbol, member));
  }
  if (symbol.declaration.kind === 'class' && symbol.constructors.length === 0) {
    const place = {
      name: symbol.declaration.name,
      owner: symbol,
      isStatic: false,
      access: 'public',
      isTestVisible: false,
    } as const;
    symbol.constructors.push({ ...place, parameters: [], declaration: null, slot: constructorSlot(symbol, []) });
  }
}

function declareMember(types: TypeTable, symbol: ClassSymbol, member: Member): void {
  if (member.kind === 'field' || member.kind === 'property') return declareField(types, symbol, member);
  if (member.kind === 'method') return declareMethod(types, symbol, member);
  if (member.kind === 'constructor') return declareConstructor(types, symbol, member);
  if (isType(member)) {
    if (symbol.outer) throw new CompileError(member, 'Inner types are not allowed to have inner types');
    const inner = symbol.inners.get(member.name.toLowerCase());
    if (inner?.declaration !== member) throw new CompileError(member, `Duplicate class name: ${member.name}`);
  }
}

function declareField(types: TypeTable, symbol: ClassSymbol, member: FieldDeclaration | PropertyDeclaration): void {
  const key = member.name.toLowerCase();
  if (symbol.fields.has(key)) throw new CompileError(member, `Duplicate field: ${member.name}`);
  const base = common(symbol, member.modifiers, member.name);
  const isFinal = member.modifiers.keywords.includes('final');
  const isTaken = TAKEN.has(member.name) || (symbol.isException && TAKEN_IN_ERRORS.has(member.name));
  const slot = isTaken ? `${member.name}$` : member.name;
  const shape = { ...base, type: typeOf(types, symbol, member.type), isFinal, declaration: member, slot };
  const field: FieldSymbol =
    member.kind === 'field'
      ? {
          ...shape,
          hasGetterBody: false,
          hasSetterBody: false,
          isReadable: true,
          isWritable: true,
          setterAccess: base.access,
          constant: base.isStatic && isFinal && member.value?.kind === 'literal' ? member.value : null,
        }
      : {
          ...shape,
          hasGetterBody: Boolean(member.getter?.body),
          hasSetterBody: Boolean(member.setter?.body),
          isReadable: member.getter !== null,
          isWritable: member.setter !== null,
          setterAccess:
            member.setter && member.setter.modifiers.keywords.length > 0
              ? accessOf(member.setter.modifiers, symbol)
              : base.access,
          constant: null,
        };
  symbol.fields.set(key, field);
}

function declareMethod(types: TypeTable, symbol: ClassSymbol, member: MethodDeclaration): void {
  const key = member.name.toLowerCase();
  const parameters = parametersOf(types, symbol, member.parameters);
  const words = member.modifiers.keywords;
  const method: MethodSymbol = {
    ...common(symbol, member.modifiers, member.name),
    parameters,
    returns: member.returns ? typeOf(types, symbol, member.returns) : null,
    isAbstract: words.includes('abstract'),
    isVirtual: words.includes('virtual') || words.includes('abstract') || words.includes('override'),
    isOverride: words.includes('override'),
    declaration: member,
    slot: methodSlot(symbol, member, parameters),
  };
  const group = symbol.methods.get(key) ?? [];
  if (group.some((one) => one.slot === method.slot))
    throw new CompileError(member, `Method already defined: ${member.name}`);
  if (!member.body && !method.isAbstract) throw new CompileError(member, `Method needs a body: ${member.name}`);
  if (member.body && words.includes('abstract'))
    throw new CompileError(member, `Abstract methods cannot have a body: ${member.name}`);
  if (method.isAbstract && !symbol.isAbstract)
    throw new CompileError(member, `Abstract method in a class that is not abstract: ${member.name}`);
  symbol.methods.set(key, [...group, method]);
}

function declareConstructor(types: TypeTable, symbol: ClassSymbol, member: ConstructorDeclaration): void {
  const parameters = parametersOf(types, symbol, member.parameters);
  const slot = constructorSlot(symbol, parameters);
  if (symbol.constructors.some((one) => one.slot === slot))
    throw new CompileError(member, 'Constructor already defined');
  symbol.constructors.push({
    ...common(symbol, member.modifiers, symbol.declaration.name),
    parameters,
    declaration: member,
    slot,
  });
}

function parametersOf(
  types: TypeTable,
  symbol: ClassSymbol,
  parameters: readonly Parameter[],
): readonly ParameterSymbol[] {
  return parameters.map((declaration) => ({
    name: declaration.name,
    type: typeOf(types, symbol, declaration.type),
    declaration,
  }));
}

function common(symbol: ClassSymbol, modifiers: Modifiers, name: string) {
  return {
    name,
    owner: symbol,
    isStatic: modifiers.keywords.includes('static'),
    access: accessOf(modifiers, symbol),
    isTestVisible: modifiers.annotations.some(([annotation]) => annotation === 'testvisible'),
  };
}

function accessOf(modifiers: Modifiers, symbol: ClassSymbol): Access {
  if (symbol.isInterface || modifiers.keywords.includes('public')) return 'public';
  return modifiers.keywords.includes('protected') ? 'protected' : 'private';
}

/** The type a name stands for in a class; a CompileError at the name when there is none. */
export function typeOf(types: TypeTable, symbol: ClassSymbol, name: TypeName): Type {
  const type = types.resolve(name, symbol);
  if (!type) throw new CompileError(...unknownType(types, symbol, name));
  return type;
}

// Of a collection, the element that there is none of is said, at its own place.
function unknownType(types: TypeTable, symbol: ClassSymbol, name: TypeName): readonly [TypeName, string] {
  const missing = name.args.find((arg) => !types.resolve(arg, symbol));
  if (missing) return unknownType(types, symbol, missing);
  return [name, unknownTypeMessage(types, name)];
}

function unknownTypeMessage(types: TypeTable, name: TypeName): string {
  const isHere = types.resolve({ ...name, args: [] }, null) !== null;
  if (!isHere && isPlatformType(name.name)) return outsideSubset(name.name);
  const missing = name.args.length > 0 ? `${name.name}<${name.args.map((arg) => arg.name).join(', ')}>` : name.name;
  return `Invalid type: ${missing}`;
}

// A private instance method is nobody's to override: a subclass may have one of the same signature beside it.
function methodSlot(
  symbol: ClassSymbol,
  { name, modifiers }: MethodDeclaration,
  parameters: readonly ParameterSymbol[],
): string {
  const slot = `${name.toLowerCase()}$${slotOf(parameters)}`;
  const isOwn =
    !modifiers.keywords.includes('static') &&
    accessOf(modifiers, symbol) === 'private' &&
    !modifiers.keywords.includes('override');
  return isOwn ? `${slot}$$${symbol.identifier}` : slot;
}

function slotOf(parameters: readonly ParameterSymbol[]): string {
  return parameters.map((one) => one.type.name.toLowerCase().replace(/\W+/g, '_')).join('$');
}

function constructorSlot(symbol: ClassSymbol, parameters: readonly ParameterSymbol[]): string {
  return `$new$${symbol.identifier}$${slotOf(parameters)}`;
}

function isType(member: Member): member is TypeDeclaration {
  return member.kind === 'class' || member.kind === 'interface' || member.kind === 'enum';
}
