import { outsideSubset } from '../ast.ts';
import {
  hasPlatformMethod,
  hasPlatformProperty,
  isPlatformNamespace,
  isPlatformType,
} from '../outside/platformNames.ts';
import type { Type } from '../types/type.ts';
import type { TypeTable } from '../types/typeTable.ts';
import type { Code } from './code.ts';

/** What to say of a bare name that means nothing here: the platform may know it. */
export function unknownName(types: TypeTable, name: string): string {
  const isHere = types.resolve({ name, args: [], line: 0, column: 0 }, null) !== null;
  return !isHere && (isPlatformType(name) || isPlatformNamespace(name))
    ? outsideSubset(name)
    : `Variable does not exist: ${name}`;
}

/** What to say of a property, field or constant that a type does not have here. */
export function unknownMember(type: Type, name: string): string {
  const isKnown =
    platformNames(type).some((one) => hasPlatformProperty(one, name)) ||
    (type.platform !== null && isPlatformType(`${type.name}.${name}`));
  return isKnown ? outsideSubset(`${type.name}.${name}`) : `Variable does not exist: ${type.name}.${name}`;
}

/** What to say of a method that a type does not have here, or not with such arguments. */
export function unknownMethod(type: Type, name: string, args: readonly Code[]): string {
  const shown = `${type.name}.${signature(name, args)}`;
  return isPlatformMethod(type, name, args.length)
    ? outsideSubset(shown)
    : `Method does not exist or incorrect signature: ${shown}`;
}

/** What to say where no constructor takes the arguments. */
export function unknownConstructor(type: Type, args: readonly Code[]): string {
  const { definition } = type.platform ?? {};
  if (definition?.kind === 'enum' || definition?.kind === 'interface')
    return `Type cannot be constructed: ${type.name}`;
  if (definition && Object.keys(definition.constructors ?? {}).length === 0)
    return `Type cannot be constructed: ${type.name}`;
  return isPlatformMethod(type, 'new', args.length)
    ? outsideSubset(`${type.name}.${signature('<Constructor>', args)}`)
    : `Constructor not defined: ${type.name}.${signature('<Constructor>', args)}`;
}

/** `name(Type, Type)`, for messages. */
export function signature(name: string, args: readonly Code[]): string {
  return `${name}(${args.map((arg) => arg.type.name).join(', ')})`;
}

// The same number of parameters as a method that is here means that the types are wrong, not that the local org lacks it.
function isPlatformMethod(type: Type, name: string, count: number): boolean {
  const here = [
    ...(type.platform?.methods.get(name.toLowerCase()) ?? []),
    ...(type.platform?.statics.get(name.toLowerCase()) ?? []),
    ...(name === 'new' ? (type.platform?.constructors ?? []) : []),
  ];
  if (here.some(({ parameters }) => parameters.length === count)) return false;
  return platformNames(type).some((one) => hasPlatformMethod(one, name, count));
}

/** The platform's classes whose members a value of the type has. */
function platformNames(type: Type): readonly string[] {
  const own = type.symbol ? type.symbol.platformSupertypes().map(({ name }) => name) : [type.name];
  const more = type.isRecord
    ? ['SObject']
    : type.symbol?.isException || type.base.endsWith('exception')
      ? ['Exception']
      : [];
  return [...own, ...more];
}
