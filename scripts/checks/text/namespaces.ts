import type { Finding } from '../finding.ts';
import { lineAt, type SourceFile } from '../read/sources.ts';

/** `space__Name__c`: two double underscores before the ending. */
const NAMESPACED = /\b[A-Za-z][A-Za-z0-9]{0,14}__[A-Za-z]\w*?__(c|r|mdt|e|b|x|Share|History)\b/g;

/** Not deployed, and the place to see a component under a namespace. */
const COMPONENT_TEST = /\/__tests__\//;

/** Names that carry a namespace: the package has none of its own in source, and may depend on nobody else's. */
export function namespaceFindings({ file, text }: SourceFile): readonly Finding[] {
  if (COMPONENT_TEST.test(file)) return [];
  return [...text.matchAll(NAMESPACED)].map((match) => ({
    file,
    line: lineAt(text, match.index),
    rule: 'text/namespace',
    message: `${match[0]} carries a namespace`,
    remedy: 'Write the name without it: the platform adds the package’s own at install.',
  }));
}
