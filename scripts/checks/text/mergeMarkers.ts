import type { Finding } from '../finding.ts';
import { lineAt, type SourceFile } from '../read/sources.ts';

/** Lines that a merge left behind. */
export function mergeFindings({ file, text }: SourceFile): readonly Finding[] {
  return [...text.matchAll(/^(<{7}|>{7}|\|{7}) .*$|^={7}\r?$/gm)].map((match) => ({
    file,
    line: lineAt(text, match.index),
    rule: 'text/merge-marker',
    message: `a merge left ${match[0].slice(0, 7)} behind`,
    remedy: 'Settle the conflict and remove the markers.',
  }));
}
