import { entry } from '../entry.ts';
import { first, value } from '../../../read/xml.ts';
import type { PackageIndex } from '../../../references/packageIndex.ts';
import type { Subject } from '../../../limits/subjects.ts';
import type { Place } from '../../rule.ts';
import { formulaOf, formulaSchema, type FormulaSchema } from '../names/schema.ts';

function rules(index: PackageIndex): readonly Subject[] {
  return formulaSchema(index).subjects.filter(({ kind }) => kind === 'validationRule');
}

/** Elements of a validation rule that are there and hold nothing; missing ones are named by the metadata gate. */
export function emptyElements(index: PackageIndex): readonly Place[] {
  return rules(index).flatMap(({ root, file, owner, name }) =>
    ['active', 'errorConditionFormula', 'errorMessage'].flatMap((part) => {
      const element = first(root, part);
      if (!element || element.text.trim() !== '') return [];
      const message = `${owner}.${name} has an empty ${part}`;
      return [{ file, line: element.line, message, remedy: `Fill in ${part}.` }];
    }),
  );
}

/** Error messages beside a field that is not there, or that nobody can edit. */
export function displayFields(index: PackageIndex): readonly Place[] {
  const schema = formulaSchema(index);
  return rules(index).flatMap(({ root, file, owner, name }) => {
    const element = first(root, 'errorDisplayField');
    if (!element) return [];
    const problem = displayProblem(schema, owner, element.text.trim());
    if (problem === null) return [];
    const remedy = 'Name a field that people fill in, or leave it out: the message then stands on top.';
    return [{ file, line: element.line, message: `${owner}.${name}: ${problem}`, remedy }];
  });
}

const READ_ONLY =
  /^(id|createdbyid|createddate|lastmodifiedbyid|lastmodifieddate|systemmodstamp|isdeleted|lastactivitydate)$/i;

function displayProblem(schema: FormulaSchema, object: string, name: string): string | null {
  if (name === '') return 'errorDisplayField is empty';
  if (name.includes('.')) return `the message cannot stand beside ${name}, a field of another record`;
  const field = schema.field(object, name);
  if (!field) return `${object} has no field ${name} for the message to stand beside`;
  const kind = field.own && kindOf(field.own);
  if (kind !== undefined) return `the message cannot stand beside ${name}, ${kind}`;
  return READ_ONLY.test(name) ? `the message cannot stand beside ${name}, which nobody fills in` : null;
}

function kindOf(field: Subject): string | undefined {
  if (formulaOf(field)) return 'a formula field';
  return entry({ Summary: 'a roll-up summary', AutoNumber: 'an auto-number' }, value(field.root, 'type'));
}
