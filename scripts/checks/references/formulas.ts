import type { Finding } from '../finding.ts';
import { first, type XmlElement } from '../read/xml.ts';
import { pathProblem } from './fields.ts';
import { objectFolder, type MetadataFile, type PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';

/** A custom field in a formula, with the relationships on the way to it. */
const PATH = /(?<![$\w.])(?:\w+\.)*\w+__c\b|(?<![$\w.])\w+__r(?:\.\w+)+/g;

/** Fields named in formulas, and the fields that validation rules and roll-ups point at. */
export function formulaFindings(index: PackageIndex): readonly Finding[] {
  return [
    ...index
      .ofKind('validationRule')
      .flatMap((rule) => [
        ...inFormula(index, rule, first(rule.root, 'errorConditionFormula')),
        ...displayField(index, rule),
      ]),
    ...index
      .ofKind('field')
      .flatMap((field) => [
        ...inFormula(index, field, first(field.root, 'formula')),
        ...referenceFindings(index, field, first(field.root, 'referenceTo')),
      ]),
  ];
}

function inFormula(index: PackageIndex, file: MetadataFile, formula: XmlElement | undefined): readonly Finding[] {
  const text = (formula?.text ?? '').replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*[\s\S]*?\*\//g, '""');
  return [...text.matchAll(PATH)].flatMap(([path]) => {
    const problem = pathProblem(index, objectFolder(file.file), path.split('.'));
    return problem === null ? [] : [finding(file, formula, problem)];
  });
}

function displayField(index: PackageIndex, rule: MetadataFile): readonly Finding[] {
  const field = first(rule.root, 'errorDisplayField');
  const problem = field ? pathProblem(index, objectFolder(rule.file), [field.text.trim()]) : null;
  return problem === null ? [] : [finding(rule, field, problem)];
}

/** What a look-up of the package points at: an own object, or a standard one, which this package cannot rename. */
function referenceFindings(
  index: PackageIndex,
  field: MetadataFile,
  target: XmlElement | undefined,
): readonly Finding[] {
  const name = target?.text.trim() ?? '';
  if (!/__(c|mdt)$/.test(name) || index.objects.has(name.toLowerCase())) return [];
  return [finding(field, target, `there is no object ${name}`)];
}

function finding({ file, root }: MetadataFile, at: XmlElement | undefined, message: string): Finding {
  return reference(file, at?.line ?? root.line, 'formula', message, 'Correct the name.');
}
