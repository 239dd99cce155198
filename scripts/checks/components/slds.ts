import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Finding } from '../finding.ts';
import { bundlesOf, relativeTo } from './bundles.ts';

interface LintEntry {
  readonly line: number;
  readonly message: string;
  readonly ruleId: string;
}
interface LintResult {
  readonly filePath: string;
  readonly errors: readonly LintEntry[];
  readonly warnings: readonly LintEntry[];
}

/** Rules that are not asked, and why. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  // It advises against every width and size in percent or rem, for most of which it says itself that there is no hook.
  'slds/no-hardcoded-values-slds2': 'advice without a replacement',
};

/** Deprecated classes, private or unsupported styling hooks and overridden blueprints of the Lightning Design System. */
export async function checkSlds(root: string): Promise<readonly Finding[]> {
  const files = bundlesOf(root).flatMap((bundle) => bundle.files.filter((file) => /\.(css|html)$/.test(file)));
  if (files.length === 0) return [];
  const results = await lintIn(root);
  const seen = new Set(results.map(({ filePath }) => path.resolve(filePath)));
  const unseen = files.filter((file) => !seen.has(file));
  return [
    ...unseen.map((file) => unreadable(relativeTo(root, file))),
    ...results.flatMap(({ filePath, errors, warnings }) =>
      [...errors, ...warnings]
        .filter(({ ruleId }) => !(ruleId in NOT_ASKED))
        .map((entry) => finding(relativeTo(root, filePath), entry)),
    ),
  ];
}

/** The linter's results for the tree at `root`. Throws with its output when it fails. */
function lintIn(root: string): Promise<readonly LintResult[]> {
  return new Promise((resolve, reject) => {
    const script = path.join(import.meta.dirname, 'sldsProcess.ts');
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', () => {
      try {
        resolve(JSON.parse(output) as readonly LintResult[]);
      } catch {
        reject(new Error(`The SLDS linter failed: ${errors.trim() || output.trim()}`));
      }
    });
  });
}

function finding(file: string, { line, message, ruleId }: LintEntry): Finding {
  return {
    file,
    line,
    rule: `slds/${ruleId.split('/').at(-1)}`,
    message: textOf(message).replace(/\s*\([\w@/-]+\)$/, ''),
    remedy: 'Use what the Lightning Design System 2 documents in its place, or a class of the component’s own.',
  };
}

/** Messages are JSON with suggestions, or plain. */
function textOf(message: string): string {
  const json = /^(\{.*\})/s.exec(message)?.[1];
  if (json === undefined) return message;
  return (JSON.parse(json) as { message?: string }).message ?? message;
}

function unreadable(file: string): Finding {
  return {
    file,
    line: 1,
    rule: 'slds/unread',
    message: 'the SLDS linter could not read this file',
    remedy: 'Mend what does not parse in it.',
  };
}
