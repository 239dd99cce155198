import type { Finding } from '../finding.ts';
import { apexFiles } from '../read/apex.ts';
import { PackageIndex } from '../references/packageIndex.ts';
import { apexNameFindings } from './apexNames.ts';
import { layoutFindings } from './layouts.ts';
import { measureFindings } from './measures.ts';
import { motifFindings } from './motifs.ts';
import { nameFindings } from './names.ts';
import { subjectsOf } from './subjects.ts';

/**
 * What a deploy would refuse for its length, its count or its name: the limits of `table.ts`, developer names, required fields that a
 * layout lacks, tab styles, words that Apex reserves.
 */
export function checkLimits(root: string): readonly Finding[] {
  const subjects = subjectsOf(new PackageIndex(root));
  return [
    ...measureFindings(subjects),
    ...nameFindings(subjects),
    ...layoutFindings(subjects),
    ...motifFindings(subjects),
    ...apexNameFindings(apexFiles(root)),
  ];
}
