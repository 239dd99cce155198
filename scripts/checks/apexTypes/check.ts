import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Finding } from '../finding.ts';

const REMEDY = 'Correct the type, name or signature; both the platform’s types and the package’s own were considered.';
/** What is wrong with the project as a whole has no file of its own. */
const PROJECT_FILE = 'sfdx-project.json';
/** CheckForIssues ends with it when it found errors. */
const FOUND_ERRORS = 4;

/** Every type error of the package's Apex, found by apex-ls. Throws when the engine fails. */
export async function checkApexTypes(root: string): Promise<readonly Finding[]> {
  const { code, output, complaint } = await run(root);
  if (code !== 0 && code !== FOUND_ERRORS) throw new Error(`apex-ls ended with ${code}: ${complaint || output}`);
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

function run(root: string): Promise<{ code: number | null; output: string; complaint: string }> {
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
