import { readSource } from '../../../read/sources.ts';
import type { PackageIndex } from '../../../references/packageIndex.ts';
import { parseFormula } from '../language/parse.ts';
import type { FormulaNode } from '../language/nodes.ts';
import { formulaSchema, type FormulaSchema } from '../names/schema.ts';
import type { FormulaProblem, RulePlace } from '../problem.ts';
import { Checker } from '../types/checker.ts';
import { fits, plainType, typeWords } from '../types/type.ts';
import { circleProblems, sizeProblems } from './references.ts';
import { lineWithin } from './lines.ts';
import { formulaSites, type FormulaSite } from './sites.ts';
import { spanPlaces } from './spans.ts';

const found = new WeakMap<PackageIndex, readonly RulePlace[]>();

/** What is wrong with the formulas of a package, looked for once. */
export function formulaPlaces(index: PackageIndex): readonly RulePlace[] {
  let places = found.get(index);
  if (!places) {
    const schema = formulaSchema(index);
    const sites = formulaSites(schema);
    const problems = sites.flatMap((site) =>
      problemsOf(schema, site).map((problem) => placed(index.root, site, problem)),
    );
    places = [...problems, ...spanPlaces(sites)];
    found.set(index, places);
  }
  return places;
}

function placed(root: string, { file, element, name }: FormulaSite, problem: FormulaProblem): RulePlace {
  const { rule, offset, message, remedy } = problem;
  const line = lineWithin(readSource(root, file).text, element, offset);
  return { rule, file, line, message: `${name}: ${message}`, remedy };
}

function problemsOf(schema: FormulaSchema, site: FormulaSite): readonly FormulaProblem[] {
  const { text } = site.element;
  if (text.trim() === '') return emptyProblems(site);
  const { root, fault } = parseFormula(text, `${site.file} ${site.name} ${site.kind} ${site.element.line}`);
  if (!root) {
    const remedy = 'Correct the formula here or just before.';
    return [{ rule: 'formula-syntax', offset: fault.offset, message: fault.message, remedy }];
  }
  return [
    ...typeProblems(schema, site, root),
    ...circleProblems(schema, site, root),
    ...sizeProblems(schema, site, root),
  ];
}

/** Empty formulas of fields and rules are named by the rules about their elements; an empty default is none. */
function emptyProblems({ kind }: FormulaSite): readonly FormulaProblem[] {
  if (kind !== 'report') return [];
  return [{ rule: 'formula-syntax', offset: 0, message: 'the formula is empty', remedy: 'Write it, or remove it.' }];
}

function typeProblems(schema: FormulaSchema, site: FormulaSite, root: FormulaNode): readonly FormulaProblem[] {
  const checker = new Checker(schema, site);
  const type = checker.typeOf(root);
  const { wanted, resultRule } = site;
  if (wanted && !fits(type, wanted)) {
    const message = `the formula gives ${typeWords(plainType(type))} where ${wanted.map(typeWords).join(' or ')} has to be`;
    checker.wrong(resultRule, root, message, 'Let it give that type, or change the kind of field.');
  }
  return checker.problems;
}
