import type { Finding } from '../finding.ts';

/** `rule` without the gate's name; `page` is the documentation that says so. */
export function limitFinding(
  { file, line }: { readonly file: string; readonly line: number },
  rule: string,
  message: string,
  remedy: string,
  page: string,
): Finding {
  return { file, line, rule: `limits/${rule}`, message: `${message} (${page})`, remedy };
}
