import type { ESLint } from 'eslint';
import type { Finding } from '../finding.ts';
import { relativeTo } from './bundles.ts';

/** What ESLint found, as findings of one gate; a file that does not parse is one of them. */
export function lintFindings(
  root: string,
  gate: string,
  results: readonly ESLint.LintResult[],
  remedy: string,
): readonly Finding[] {
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, message, fatal }) => ({
      file: relativeTo(root, filePath),
      line: line ?? 1,
      rule: `${gate}/${fatal === true || ruleId === null ? 'syntax' : ruleId.split('/').at(-1)}`,
      message: message.split('\n')[0] ?? message,
      remedy: fatal === true ? 'The file does not parse: mend the line or what stands before it.' : remedy,
    })),
  );
}
