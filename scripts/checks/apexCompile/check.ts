import path from 'node:path';
import '../../../local-org/platform/index.ts';
import { ApexLoadError, loadPackage, type FileProblem } from '../../../local-org/apex/index.ts';
import type { Finding } from '../finding.ts';
import { packageSources } from '../read/sources.ts';
import { packageSchema } from '../soql/packageSchema.ts';

const REMEDY = 'Correct the code, or keep to the Apex subset that the local org runs (local-org/apex/ast.ts).';

/** How often the rest is compiled without the classes that do not; each time fewer are left. */
const MOST_TIMES = 12;

/**
 * Everything the local org's compiler refuses: what apex-ls does not see, such as private access, and what is outside the subset of
 * Apex that the tests can run. A class that is refused does not hide the others: they are compiled without it, and what only follows
 * from its absence is left out.
 */
export function checkApexCompile(root: string): readonly Finding[] {
  let files = packageSources(root, /\.(cls|trigger)$/).map(({ file, text }) => ({ path: file, source: text }));
  if (files.length === 0) return [];
  const { schema } = packageSchema(root);
  const cacheFolder = path.join(root, '.local-org/cache');
  const findings: Finding[] = [];
  const refused: string[] = [];
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const problems = problemsOf(() => loadPackage({ files, schema, cacheFolder }));
    if (problems.length === 0) break;
    const byFile = Map.groupBy(problems, ({ file }) => file);
    for (const own of byFile.values()) if (!isConsequence(own, refused)) findings.push(...own.map(finding));
    refused.push(...[...byFile.keys()].map((file) => path.parse(file).name));
    files = files.filter((file) => !byFile.has(file.path));
  }
  return findings;
}

function problemsOf(load: () => unknown): readonly FileProblem[] {
  try {
    load();
    return [];
  } catch (error) {
    if (!(error instanceof ApexLoadError)) throw error;
    return error.problems;
  }
}

/** A class that names one that was refused cannot be judged. */
function isConsequence(problems: readonly FileProblem[], refused: readonly string[]): boolean {
  const names = refused.length === 0 ? null : new RegExp(`\\b(${refused.join('|')})\\b`, 'i');
  return names !== null && problems.some(({ message }) => names.test(message));
}

function finding({ file, line, message }: FileProblem): Finding {
  return { file, line, rule: 'apex-compile/error', message, remedy: REMEDY };
}
