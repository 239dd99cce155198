import { all, first, value, type XmlElement } from '../../../read/xml.ts';
import type { PackageIndex } from '../../../references/packageIndex.ts';
import type { Place } from '../../rule.ts';
import { formulaSchema } from '../names/schema.ts';
import type { ValueType } from '../types/type.ts';

/** Conditions of roll-up summaries whose field is not there, is of another object, or cannot be compared. */
export function summaryFilters(index: PackageIndex): readonly Place[] {
  const schema = formulaSchema(index);
  return schema.subjects
    .filter(({ kind, root }) => kind === 'field' && value(root, 'type') === 'Summary')
    .flatMap(({ root, file, owner, name }) => {
      const child = value(root, 'summaryForeignKey').split('.')[0] ?? '';
      return all(root, 'summaryFilterItems').flatMap((item) => {
        const field = first(item, 'field') ?? item;
        const problem = filterProblem(child, field, (object, each) => schema.field(object, each)?.type);
        if (problem === null) return [];
        const message = `${owner}.${name}: ${problem}`;
        return [{ file, line: field.line, message, remedy: 'Filter by a field of the child that can be compared.' }];
      });
    });
}

const UNFILTERED: ReadonlySet<ValueType | undefined> = new Set(['longText', 'encrypted', 'address', 'location']);

function filterProblem(
  child: string,
  { text }: XmlElement,
  typeOf: (object: string, field: string) => ValueType | undefined,
): string | null {
  const [object = '', name = '', ...rest] = text.trim().split('.');
  if (name === '' || rest.length > 0) return `the filter names ${text.trim() || 'nothing'}, not Child__c.Field__c`;
  if (child !== '' && object.toLowerCase() !== child.toLowerCase())
    return `the filter names a field of ${object}, and the summary is over ${child}`;
  const type = typeOf(object, name);
  if (type === undefined) return `the filter names ${object}.${name}, which is not there`;
  return UNFILTERED.has(type) ? `the filter cannot compare ${object}.${name}` : null;
}
