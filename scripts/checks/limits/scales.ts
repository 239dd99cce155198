import type { Finding } from '../finding.ts';
import { first, value } from '../read/xml.ts';
import { limitFinding } from './rule.ts';
import type { Subject } from './subjects.ts';

/** Numbers with more decimal places than digits: the precision counts both sides of the point. */
export function scaleFindings(subjects: readonly Subject[]): readonly Finding[] {
  return subjects.flatMap(({ kind, file, root }) => {
    const scale = first(root, 'scale');
    const precision = Number(value(root, 'precision') || NaN);
    if (kind !== 'field' || !scale || !(Number(scale.text.trim()) > precision)) return [];
    const message = `scale ${scale.text.trim()} is more than precision ${precision}`;
    const remedy = 'Raise the precision, which counts the digits on both sides of the point.';
    return [limitFinding({ file, line: scale.line }, 'out-of-range', message, remedy, 'Metadata API: CustomField')];
  });
}
