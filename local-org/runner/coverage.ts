import type { LocalOrg } from '../org/localOrg.ts';
import path from 'node:path';

export interface ClassCoverage {
  readonly className: string;
  readonly file: string;
  readonly covered: number;
  readonly executable: number;
  /** 0–100; 100 for a class without executable lines. */
  readonly percent: number;
  readonly uncovered: readonly number[];
}

/** Line coverage of each class file since the org was opened with coverage, test classes left out, lowest first. */
export function coverageByClass(org: LocalOrg): readonly ClassCoverage[] {
  const tests = new Set(org.apex.classes.filter(({ isTest }) => isTest).map(({ file }) => file));
  return org.apex
    .coverage()
    .filter(({ file }) => !tests.has(file))
    .map(({ file, lines }) => {
      const uncovered = [...lines].filter(([, hits]) => hits === 0).map(([line]) => line);
      const covered = lines.size - uncovered.length;
      const percent = lines.size === 0 ? 100 : (100 * covered) / lines.size;
      return {
        className: path.basename(file).replace(/\.(cls|trigger)$/, ''),
        file,
        covered,
        executable: lines.size,
        percent,
        uncovered,
      };
    })
    .sort((a, b) => a.percent - b.percent || a.className.localeCompare(b.className));
}
