import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Finding } from '../finding.ts';
import { LONGEST_CLASS } from '../read/apex.ts';
import { packageSources, type SourceFile } from '../read/sources.ts';

const LANES = 2;
const REMEDY = 'Correct the code at this line; the parser may only notice a line or two after the slip.';

interface SyntaxFault {
  readonly line: number;
  readonly message: string;
}

/** Every class and trigger that Salesforce's own parser refuses. */
export async function checkApexSyntax(root: string): Promise<readonly Finding[]> {
  const waiting = [...packageSources(root, /\.(cls|trigger)$/)];
  const findings: Finding[] = [];
  const lane = async (): Promise<void> => {
    for (let source = waiting.shift(); source; source = waiting.shift()) findings.push(...(await findingsOf(source)));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return findings;
}

const verdicts = new Map<string, readonly SyntaxFault[]>();

async function findingsOf({ file, text }: SourceFile): Promise<readonly Finding[]> {
  if (text.length > LONGEST_CLASS)
    return [
      {
        file,
        line: 1,
        rule: 'apex-syntax/too-large',
        message: `${text.length} characters, and the platform takes ${LONGEST_CLASS}`,
        remedy: 'Split the class.',
      },
    ];
  const faults = verdicts.get(text) ?? (await faultsOf(text));
  verdicts.set(text, faults);
  return faults.map(({ line, message }) => ({ file, line, rule: 'apex-syntax/error', message, remedy: REMEDY }));
}

async function faultsOf(text: string): Promise<readonly SyntaxFault[]> {
  const output = await serialize(text);
  // The tree of a long class is long; quotes inside of it are escaped, so that this text is the list itself.
  if (output.includes('"parseErrors":[]')) return [];
  const answer = JSON.parse(output) as Readonly<Record<string, unknown>>;
  const [parsed] = Object.values(answer);
  const errors: unknown = property(parsed, 'parseErrors');
  if (!Array.isArray(errors)) throw new Error('the Apex parser answered without a list of errors');
  return firstPerLine(
    errors.map((error): SyntaxFault => {
      const place = property(property(property(error, 'error'), 'error'), 'loc');
      const line = Number(property(place, 'line'));
      return { line: line > 0 ? line : 1, message: String(property(error, 'message')) };
    }),
  );
}

/** Once the parser stumbles it says so for every token up to where it finds its feet again. */
function firstPerLine(faults: readonly SyntaxFault[]): readonly SyntaxFault[] {
  return faults.filter(({ line }, place) => faults.findIndex((each) => each.line === line) === place);
}

function property(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
}

/** The tree and errors of a class as JSON. Rejects when the parser itself fails. */
function serialize(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(parserBinary(), [], { stdio: ['pipe', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.on('error', reject);
    child.stdin.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString());
      else reject(new Error(`the Apex parser ended with ${code}: ${complaint}`));
    });
    child.stdin.end(text);
  });
}

const BINARIES: Readonly<Record<string, string>> = {
  'linux-x64': 'apex-ast-serializer-linux-x64',
  'darwin-x64': 'apex-ast-serializer-darwin-x64',
  'darwin-arm64': 'apex-ast-serializer-darwin-arm64',
  'win32-x64': 'apex-ast-serializer-win32-x64.exe',
};

/** prettier-plugin-apex's native parser; without one for this machine, its Java one. */
function parserBinary(): string {
  const plugin = createRequire(import.meta.url).resolve('prettier-plugin-apex');
  const name = BINARIES[`${process.platform}-${process.arch}`];
  try {
    if (name) return createRequire(plugin).resolve(`@prettier-apex/${name.replace('.exe', '')}/${name}`);
  } catch {
    // Installed without optional packages.
  }
  const folder = path.join(plugin.slice(0, plugin.lastIndexOf(`${path.sep}dist${path.sep}`)), 'vendor');
  return path.join(folder, 'apex-ast-serializer/bin/apex-ast-serializer');
}
