import { first, value, type XmlElement } from '../../../read/xml.ts';
import type { PackageIndex } from '../../../references/packageIndex.ts';
import type { Place } from '../../rule.ts';
import { formulaOf, formulaSchema } from '../names/schema.ts';
import { FORMULA_KINDS } from '../places/sites.ts';
import type { Subject } from '../../../limits/subjects.ts';

function fields(index: PackageIndex): readonly Subject[] {
  return formulaSchema(index).subjects.filter(({ kind }) => kind === 'field');
}

function formulaFields(index: PackageIndex): readonly Subject[] {
  return fields(index).filter((field) => formulaOf(field) !== undefined);
}

function place({ file, owner, name }: Subject, at: XmlElement, message: string, remedy: string): Place {
  return { file, line: at.line, message: `${owner}.${name} ${message}`, remedy };
}

/** Formulas in fields of a kind that cannot have one. */
export function wrongKinds(index: PackageIndex): readonly Place[] {
  return formulaFields(index).flatMap((field) => {
    const type = first(field.root, 'type');
    const kind = type?.text.trim() ?? '';
    if (!type || kind === '' || kind in FORMULA_KINDS) return [];
    const remedy = `Use ${Object.keys(FORMULA_KINDS).join(', ')}.`;
    return [place(field, type, `is a formula of kind ${kind}`, remedy)];
  });
}

/** What only a field that stores a value has, with the text that means nothing. */
const STORED: Readonly<Record<string, RegExp>> = {
  required: /^false$/i,
  unique: /^false$/i,
  externalId: /^false$/i,
  caseSensitive: /^false$/i,
  trackHistory: /^false$/i,
  defaultValue: /^$/,
  valueSet: /(?!)/,
  lookupFilter: /(?!)/,
  displayFormat: /^$/,
  startingNumber: /^$/,
  visibleLines: /^$/,
  maskChar: /^$/,
  maskType: /^$/,
  summaryOperation: /^$/,
  referenceTo: /^$/,
};

export function storedElements(index: PackageIndex): readonly Place[] {
  return formulaFields(index).flatMap((field) =>
    field.root.children.flatMap((child) => {
      const nothing = Object.hasOwn(STORED, child.name) ? STORED[child.name] : undefined;
      if (!nothing || nothing.test(child.text.trim())) return [];
      return [place(field, child, `is a formula and cannot have ${child.name}`, `Remove ${child.name}.`)];
    }),
  );
}

/** How blanks count where there is no formula to count them in. */
export function blanksWithoutFormula(index: PackageIndex): readonly Place[] {
  return fields(index).flatMap((field) => {
    const blanks = first(field.root, 'formulaTreatBlanksAs');
    if (!blanks || formulaOf(field)) return [];
    return [place(field, blanks, 'is no formula and cannot have formulaTreatBlanksAs', 'Remove it.')];
  });
}

const NUMERIC: ReadonlySet<string> = new Set(['Number', 'Currency', 'Percent']);

/** Digits that a formula field lacks, or has for a result that is no number. */
export function formulaDigits(index: PackageIndex): readonly Place[] {
  return formulaFields(index).flatMap((field) => {
    const { root } = field;
    const kind = value(root, 'type');
    const parts = ['precision', 'scale'];
    if (NUMERIC.has(kind)) {
      const missing = parts.filter((name) => value(root, name) === '');
      const at = first(root, 'type') ?? root;
      return missing.map((name) => place(field, at, `is a formula of kind ${kind} without ${name}`, `Add ${name}.`));
    }
    if (!(kind in FORMULA_KINDS)) return [];
    return parts.flatMap((name) => {
      const element = first(root, name);
      return element ? [place(field, element, `is a formula of kind ${kind} and has no ${name}`, 'Remove it.')] : [];
    });
  });
}
