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
    .find((one) => one.slot === method.slot && !one.owner.isInterface);
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
  if (overridden.returns !== method.returns) report(`Return type does not match the overridden method: ${method.name}`);
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
        if (!symbol.findMethods(name).some((method) => accepts(types, method, wanted)))
          report(`${type.name}.${member.name}`);
      }
    }
  }
}

function accepts(types: TypeTable, method: MethodSymbol, wanted: readonly Type[]): boolean {
  if (method.isStatic || method.parameters.length !== wanted.length) return false;
  return wanted.every((type, index) => {
    const parameter = method.parameters[index]?.type;
    return (
      parameter !== undefined &&
      (conversionCost(types, type, parameter) !== null || conversionCost(types, parameter, type) !== null)
    );
  });
}
