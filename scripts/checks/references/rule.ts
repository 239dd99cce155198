import type { Finding } from '../finding.ts';
import type { PackageIndex } from './packageIndex.ts';

/** One kind of cross-reference, checked over the whole package. */
export type ReferenceRule = (index: PackageIndex) => readonly Finding[];

/** `rule` without the gate's name. */
export function reference(file: string, line: number, rule: string, message: string, remedy: string): Finding {
  return { file, line, rule: `references/${rule}`, message, remedy };
}
