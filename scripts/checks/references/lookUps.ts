import type { Finding } from '../finding.ts';
import { first } from '../read/xml.ts';
import type { MetadataFile, PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';

/** What look-ups of the package point at: own objects, or standard ones, which this package cannot rename. */
export function lookUpFindings(index: PackageIndex): readonly Finding[] {
  return index.ofKind('field').flatMap((field) => targetFindings(index, field));
}

function targetFindings(index: PackageIndex, field: MetadataFile): readonly Finding[] {
  const target = first(field.root, 'referenceTo');
  const name = target?.text.trim() ?? '';
  if (!/__(c|mdt)$/.test(name) || index.objects.has(name.toLowerCase())) return [];
  return [
    reference(
      field.file,
      target?.line ?? field.root.line,
      'look-up',
      `there is no object ${name}`,
      'Correct the name.',
    ),
  ];
}
