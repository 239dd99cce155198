import { nodesOf, type FieldNode, type FormulaNode } from '../language/nodes.ts';
import { parseFormula } from '../language/parse.ts';
import { fieldAt } from '../names/paths.ts';
import { formulaOf, type FormulaSchema } from '../names/schema.ts';
import type { Subject } from '../../../limits/subjects.ts';
import type { FormulaProblem } from '../problem.ts';
import type { FormulaSite } from './sites.ts';

/** A formula field that a formula reads, and where. */
interface Reading {
  readonly node: FieldNode;
  readonly field: Subject;
}

function readings(schema: FormulaSchema, object: string, root: FormulaNode): readonly Reading[] {
  return nodesOf(root).flatMap((node) => {
    if (node.kind !== 'field' || node.path[0]?.startsWith('$')) return [];
    const found = fieldAt(schema, object, node);
    return 'type' in found && found.own && formulaOf(found.own) ? [{ node, field: found.own }] : [];
  });
}

/** Formula fields that the formula of a field reads. */
function readBy(schema: FormulaSchema, field: Subject): readonly Reading[] {
  const root = parsed(field);
  return root ? readings(schema, field.owner, root) : [];
}

function parsed(field: Subject): FormulaNode | null {
  const element = formulaOf(field);
  if (!element) return null;
  return parseFormula(element.text, `${field.file} ${field.owner}.${field.name} field ${element.line}`).root;
}

/** Where a formula field reads itself, straight or by way of others. */
export function circleProblems(schema: FormulaSchema, site: FormulaSite, root: FormulaNode): readonly FormulaProblem[] {
  const { subject, kind } = site;
  if (kind !== 'field' || !subject) return [];
  return readings(schema, site.object, root)
    .filter(({ field }) => field === subject || reaches(schema, field, subject, new Set()))
    .map(({ node }) => ({
      rule: 'formula-circle',
      offset: node.start,
      message: `${node.path.join('.')} leads back to ${subject.name} itself`,
      remedy: 'Read a field that does not depend on this one.',
    }));
}

function reaches(schema: FormulaSchema, from: Subject, target: Subject, seen: Set<Subject>): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return readBy(schema, from).some(({ field }) => field === target || reaches(schema, field, target, seen));
}

/** "Formula Field Limits and Restrictions", Salesforce Help. */
const MOST_BYTES = 15_000;

/**
 * A formula whose compiled size is over the limit for certain. The platform does not publish how it compiles; what it documents is that
 * every mention of a formula field brings that field's whole formula. So the size is at least that of the text with all mentions filled
 * in, without spaces and comments, and formulas below that count as small enough.
 */
export function sizeProblems(schema: FormulaSchema, site: FormulaSite, root: FormulaNode): readonly FormulaProblem[] {
  if (site.kind === 'report' || site.kind === 'default') return [];
  const own = readings(schema, site.object, root);
  const size = filledSize(schema, site.element.text, own, new Set(site.subject ? [site.subject] : []));
  const [largest] = own;
  if (size <= MOST_BYTES || !largest) return [];
  const message = `the formula compiles to at least ${size} bytes, with the formulas it mentions; ${MOST_BYTES} are the most`;
  const remedy = 'Mention the formula fields less often, or store their values.';
  return [{ rule: 'formula-size', offset: largest.node.start, message, remedy }];
}

function filledSize(schema: FormulaSchema, text: string, own: readonly Reading[], above: ReadonlySet<Subject>): number {
  const bare = Buffer.byteLength(text.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ''));
  return own.reduce((sum, { node, field }) => {
    if (above.has(field) || sum > MOST_BYTES) return sum;
    const filled = filledSize(schema, formulaOf(field)?.text ?? '', readBy(schema, field), new Set([...above, field]));
    return sum - node.path.join('.').length + filled;
  }, bare);
}
