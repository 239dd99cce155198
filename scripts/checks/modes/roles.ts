import type { ModifierContext } from '@apexdevtools/apex-parser';
import type { ApexFile } from '../read/apex.ts';

/** True for test classes and their helpers: what `@IsTest` keeps out of a production org. */
export function isTest(file: ApexFile): boolean {
  return hasAnnotation(file.unit.typeDeclaration().modifier_list(), 'istest');
}

/** Only classes of that name may go round the running user's rights. */
export function isUnrestricted(file: ApexFile): boolean {
  return file.name.endsWith('Unrestricted');
}

export function hasAnnotation(modifiers: readonly ModifierContext[], name: string): boolean {
  return modifiers.some((modifier) => modifier.annotation()?.id().getText().toLowerCase() === name);
}
