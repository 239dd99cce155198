import { all, first, value } from '../../../read/xml.ts';
import type { FormulaNode } from '../language/nodes.ts';
import { fieldAt } from '../names/paths.ts';
import type { Checker } from './checker.ts';

/**
 * Names a text that a picklist of the package is compared with and does not have: the comparison never holds. Nothing is said of
 * standard picklists and global value sets, which an org fills.
 */
export function checkPicklistValue(checker: Checker, subject: FormulaNode, text: FormulaNode): void {
  if (text.kind !== 'text' || text.text === '') return;
  const field = subjectOf(checker, subject);
  if (!field || field.values.some((each) => each.toLowerCase() === text.text.toLowerCase())) return;
  const message = `${field.name} has no value ${text.text}`;
  checker.wrong('formula-picklist-value', text, message, `Write one of ${field.values.slice(0, 12).join(', ')}.`);
}

/** The picklist that a field, its value before the save, or its text stands for. */
function subjectOf(
  checker: Checker,
  node: FormulaNode,
): { readonly name: string; readonly values: readonly string[] } | null {
  const { schema, place } = checker;
  if (node.kind === 'call' && /^(PRIORVALUE|TEXT)$/.test(node.name) && node.args[0])
    return subjectOf(checker, node.args[0]);
  if (node.kind !== 'field' || place.kind === 'report' || node.path[0]?.startsWith('$')) return null;
  const field = fieldAt(schema, place.object, node);
  const set = 'type' in field && field.own && first(field.own.root, 'valueSet');
  const definition = set && first(set, 'valueSetDefinition');
  if (!definition) return null;
  return { name: node.path.join('.'), values: all(definition, 'value').map((each) => value(each, 'fullName')) };
}
