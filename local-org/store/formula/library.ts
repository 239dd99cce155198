import { createRequire } from 'node:module';

export type FormulaLibrary = typeof import('sformula');

let loaded: FormulaLibrary | undefined;

/** The formula library; loaded when the first formula is read, since a package without formulas never needs it. */
export function formulaLibrary(): FormulaLibrary {
  loaded ??= createRequire(import.meta.url)('sformula') as FormulaLibrary;
  return loaded;
}
