/** One thing wrong with the tree, in the shape every gate reports it. */
export interface Finding {
  /** Relative to the root of the tree, with forward slashes. */
  readonly file: string;
  /** From 1; 1 where the file as a whole is at fault. */
  readonly line: number;
  /** Short and stable: `soql/unknown-name`. The part before the slash is the gate. */
  readonly rule: string;
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

/** `file:line rule message`, and below it how to mend it. */
export function findingText(finding: Finding): string {
  const { file, line, rule, message, remedy } = finding;
  return `${file}:${line} ${rule} ${message}\n    mend: ${remedy}`;
}

/** By file, then line. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
