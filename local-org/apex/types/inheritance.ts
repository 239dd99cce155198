import { outsideSubset } from '../ast.ts';
import { conversionCost } from './conversions.ts';
import type { Problems } from './problems.ts';
import type { ClassSymbol, MethodSymbol } from './symbols.ts';
import type { Type } from './type.ts';
import type { TypeTable } from './typeTable.ts';

const OBJECT_METHODS = new Set(['equals$object', 'hashcode$', 'tostring$']);

/** Overriding, abstract methods and interfaces: what a class owes to its supertypes. */
export function checkInheritance(types: TypeTable, problems: Problems, symbol: ClassSymbol): void {
  if (symbol.declaration.kind !== 'class') return;
  for (const field of symbol.fields.values()) {
    const hidden = field.isStatic ? undefined : symbol.superclass?.symbol?.findField(field.name);
    if (hidden && !hidden.isStatic)
      problems.add(
        symbol.file,
        field.declaration,
        outsideSubset(`Hiding the inherited field ${hidden.owner.name}.${field.name}`),
      );
  }
  for (const method of [...symbol.methods.values()].flat()) checkOverride(problems, symbol, method);
  if (!symbol.isAbstract) checkImplemented(types, problems, symbol);
}

function checkOverride(problems: Problems, symbol: ClassSymbol, method: MethodSymbol): void {
  if (method.isStatic) return;
  const overridden = symbol.superclass?.symbol
    ?.findMethods(method.name)
    .find((one) => sameSlot(one) === sameSlot(method) && !one.owner.isInterface);
  const report = (message: string): void => problems.add(symbol.file, method.declaration, message);
  if (!overridden) {
    const isObjects = OBJECT_METHODS.has(method.slot) || symbol.isException;
    if (method.isOverride && !isObjects && !implementsInterface(symbol, method))
      report(`Method does not override an ancestor method: ${method.name}`);
    return;
  }
  if (overridden.isStatic || overridden.access === 'private') return;
  if (!overridden.isVirtual) report(`Non-virtual, non-abstract methods cannot be overridden: ${method.name}`);
  else if (!method.isOverride) report(`Method must use the override keyword: ${method.name}`);
  if (RANK[method.access] < RANK[overridden.access])
    report(`Visibility of an overriding method cannot be reduced: ${method.name}`);
  if (overridden.returns !== method.returns) report(`Return type does not match the overridden method: ${method.name}`);
}

const RANK = { private: 0, protected: 1, public: 2 } as const;

/** The slot without the mark of a private method. */
function sameSlot({ slot, owner }: MethodSymbol): string {
  return slot.replace(`$$${owner.identifier}`, '');
}

function implementsInterface(symbol: ClassSymbol, method: MethodSymbol): boolean {
  return symbol
    .supertypes()
    .some((type) => type.isInterface && type.findMethods(method.name).some((one) => one.slot === method.slot));
}

function checkImplemented(types: TypeTable, problems: Problems, symbol: ClassSymbol): void {
  const concrete = new Set(
    [...symbol.lineage()].flatMap((owner) =>
      [...owner.methods.values()]
        .flat()
        .filter((one) => !one.isAbstract && !one.isStatic)
        .map((one) => one.slot),
    ),
  );
  const report = (method: string): void =>
    problems.add(symbol.file, symbol.declaration, `Class ${symbol.name} must implement the method: ${method}`);
  for (const type of symbol.supertypes()) {
    for (const method of [...type.methods.values()].flat()) {
      if (method.isAbstract && !concrete.has(method.slot)) report(`${type.name}.${method.name}`);
    }
  }
  for (const type of symbol.platformSupertypes()) {
    for (const [name, members] of type.platform?.abstracts ?? []) {
      for (const member of members) {
        const wanted = member.parameters.map((parameter) => types.memberType(parameter, type));
        const methods = symbol.findMethods(name);
        const found = methods.find((method) => accepts(types, method, wanted));
        const returns = member.returns ? types.memberType(member.returns, type) : null;
        if (!found) report(`${type.name}.${member.name}${nearly(types, methods, wanted)}`);
        else if (!gives(types, found, returns))
          problems.add(
            found.owner.file,
            found.declaration,
            `Return type of ${type.name}.${member.name} must be ${returns?.name ?? 'void'}`,
          );
      }
    }
  }
}

function accepts(types: TypeTable, method: MethodSymbol, wanted: readonly Type[]): boolean {
  return !method.isStatic && method.access === 'public' && takes(types, method, wanted);
}

// Parameters are those of the interface; only a list may be of a particular record, as in a batch's scope.
function takes(types: TypeTable, { parameters }: MethodSymbol, wanted: readonly Type[]): boolean {
  if (parameters.length !== wanted.length) return false;
  return wanted.every((type, index) => {
    const parameter = parameters[index]?.type;
    if (parameter === undefined || parameter === type) return parameter === type;
    return type.base === 'list' && parameter.base === 'list' && conversionCost(types, type, parameter) !== null;
  });
}

function gives(types: TypeTable, method: MethodSymbol, wanted: Type | null): boolean {
  if (wanted === null || method.returns === null) return wanted === method.returns;
  return conversionCost(types, method.returns, wanted) !== null;
}

/** Why a method of that name does not count. */
function nearly(types: TypeTable, methods: readonly MethodSymbol[], wanted: readonly Type[]): string {
  const near = methods.find((method) => takes(types, method, wanted));
  if (!near) return '';
  return near.isStatic ? ` (${near.name} is static here)` : ` (${near.name} is ${near.access} here)`;
}
