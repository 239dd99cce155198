import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fatalFiles } from '../fatalFiles.ts';
import type { Finding } from '../finding.ts';
import { PACKAGE_FOLDER, packageFiles } from '../read/sources.ts';

const REMEDY = 'Correct the type, name or signature; both the platform’s types and the package’s own were considered.';
/** What is wrong with the project as a whole has no file of its own. */
const PROJECT_FILE = 'sfdx-project.json';
/** Metadata that apex-ls reads; before the classes, as it is quickly judged without them. */
const READ_FIRST = /\.(object|field|fieldSet|sharingReason|labels|flow|page|component)-meta\.xml$/;
/** CheckForIssues ends with it when it found errors. */
const FOUND_ERRORS = 4;

/**
 * Every type error of the package's Apex, found by apex-ls. A file that the engine dies of is a finding, and the rest is judged without
 * it. Throws when the engine fails whatever the files.
 */
export async function checkApexTypes(root: string): Promise<readonly Finding[]> {
  const answer = await run(root);
  if (!isDead(answer)) return findingsIn(root, answer);
  const files = [...packageFiles(root, READ_FIRST), ...packageFiles(root, /\.(cls|trigger)$/)];
  const copy = (some: readonly string[]): Promise<Answer> => withSome(root, some, run);
  const fatal = await fatalFiles(files, async (some) => !isDead(await copy(some)));
  if (fatal === null) throw new Error(`apex-ls ended with ${answer.code}: ${answer.complaint || answer.output}`);
  const rest = files.filter((file) => !fatal.includes(file));
  return [
    ...fatal.map((file) => fatalFinding(file, answer)),
    ...(await withSome(root, rest, async (folder) => findingsIn(folder, await run(folder)))),
  ];
}

interface Answer {
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
}

function isDead({ code }: Answer): boolean {
  return code !== 0 && code !== FOUND_ERRORS;
}

function fatalFinding(file: string, { complaint, output }: Answer): Finding {
  const [reason = ''] = (complaint || output).split('\n');
  const message = `the type checker dies of this file: ${reason}`;
  return { file, line: 1, rule: 'apex-types/fatal', message, remedy: 'Correct its name or what it holds.' };
}

/** Runs the body over a throw-away project of only these files. */
async function withSome<T>(root: string, files: readonly string[], body: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'apex-types-')));
  try {
    const described = files.flatMap((file) => [file, `${file}-meta.xml`]);
    for (const file of [PROJECT_FILE, ...described].filter((one) => existsSync(path.join(root, one)))) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      copyFileSync(path.join(root, file), path.join(folder, file));
    }
    mkdirSync(path.join(folder, PACKAGE_FOLDER), { recursive: true });
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findingsIn(root: string, { output }: Answer): readonly Finding[] {
  const report: unknown = JSON.parse(output);
  return list(report, 'files').flatMap((entry) => {
    const inRoot = path.relative(root, String(property(entry, 'path')));
    const file = inRoot === '' ? PROJECT_FILE : inRoot.split(path.sep).join('/');
    return list(entry, 'messages').map((issue): Finding => {
      const line = Number(property(property(issue, 'start'), 'line') ?? 1);
      const message = String(property(issue, 'message'));
      return { file, line, rule: 'apex-types/error', message, remedy: REMEDY };
    });
  });
}

function list(from: unknown, name: string): readonly unknown[] {
  const value = property(from, name);
  if (!Array.isArray(value)) throw new Error(`apex-ls answered without ${name}`);
  return value;
}

function property(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
}

function run(root: string): Promise<Answer> {
  const engine = createRequire(import.meta.url).resolve('@salesforce/code-analyzer-pmd-engine/package.json');
  const classPath = path.join(path.dirname(engine), 'dist/java-lib/*');
  const options = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xss4m', '-cp', classPath];
  const command = ['io.github.apexdevtools.apexls.CheckForIssues', '-n', '-w', root, '-d', 'errors', '-f', 'json'];
  return new Promise((resolve, reject) => {
    const child = spawn('java', [...options, ...command], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, complaint }));
  });
}
