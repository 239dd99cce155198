import { first, value } from '../../../read/xml.ts';
import type { PackageIndex } from '../../../references/packageIndex.ts';
import type { Place } from '../../rule.ts';
import { formulaOf, formulaSchema } from '../names/schema.ts';

const NUMERIC: ReadonlySet<string> = new Set(['Number', 'Currency', 'Percent']);

/** Numeric formulas that do not say how many digits they have. */
export function formulaDigits(index: PackageIndex): readonly Place[] {
  return formulaSchema(index).subjects.flatMap((field) => {
    const { kind, root, file, owner, name } = field;
    const type = first(root, 'type');
    if (kind !== 'field' || !type || !formulaOf(field) || !NUMERIC.has(type.text.trim())) return [];
    return ['precision', 'scale']
      .filter((part) => value(root, part) === '')
      .map((part) => {
        const message = `${owner}.${name} is a formula of kind ${type.text.trim()} without ${part}`;
        return { file, line: type.line, message, remedy: `Add ${part}.` };
      });
  });
}
