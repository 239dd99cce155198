import { stripVTControlCharacters } from 'node:util';
import { compile } from '@lwc/sfdc-lwc-compiler/dist/main.js';

/** What is wrong with one file of a bundle. */
export interface CompilerFault {
  /** Inside the bundle; undefined when the compiler names none. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** Starts with the compiler's code: `LWC1503: …`. */
  readonly message: string;
}

/** Something that a bundle uses from outside itself. */
export interface CompilerReference {
  /** `apexMethod`, `label`, `sobjectField`, `sobjectClass`, `resourceUrl`, `component`, `module` … */
  readonly type: string;
  /** As the platform names it: `ScorecardController.getScorecard`, `c.insights_Page_Title`. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface CompilerOutput {
  readonly faults: readonly CompilerFault[];
  /** Empty when the bundle does not compile. */
  readonly references: readonly CompilerReference[];
}

/** From this level on the compiler only advises. */
const WARNING = 2;

/** Errors of the parser inside have no location, but a code frame: the line after `>`, the column over `^`. */
function placeInFrame(message: string): { readonly line: number; readonly column: number } | undefined {
  const [, line, indent] = /^> *(\d+) \|.*\n *\| ?( *)\^/m.exec(message) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: (indent ?? '').length + 1 };
}

/** What the parser said, without the plugin that passes it on and the full path. */
function withoutWrapping(message: string): string {
  return message.replace(/^LWC\d+: Unexpected plugin .*?Cause - \w+: (LWC\d+: )(?:\S+\.(?:js|html|css): )?/, '$1');
}

/**
 * Compiles one bundle as the platform does when it is saved: its lint rules, its module resolution, the transforms of Lightning Web
 * Security. `files` maps names inside the bundle to text.
 */
export async function compileOnPlatform(
  name: string,
  apiVersion: number,
  files: Readonly<Record<string, string>>,
): Promise<CompilerOutput> {
  const { diagnostics, metadata } = await compile({
    bundle: {
      type: 'platform',
      namespace: 'c',
      name,
      files: { ...files },
      options: { apiVersion, enableLightningWebSecurityTransforms: true },
    },
  });
  return {
    faults: diagnostics
      .filter(({ level }) => level < WARNING)
      .map(({ filename, location, message: coloured }) => {
        // The parser inside colours its code frame where the terminal, or a variable such as CI, lets it.
        const message = stripVTControlCharacters(coloured);
        const place = location ?? placeInFrame(message);
        return { file: filename, line: place?.line, column: place?.column, message: withoutWrapping(message) };
      }),
    references: (metadata?.references ?? []).flatMap(({ type, id, file, locations }) =>
      locations.map(({ startLine, startColumn }) => ({ type, id, file, line: startLine, column: startColumn })),
    ),
  };
}
