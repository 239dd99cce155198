import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../files.ts';

/** The folder that holds the package. */
export const PACKAGE_FOLDER = 'force-app';

/** A file of the tree as text. */
export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** The package's files whose name matches, in order of their paths. */
export function packageFiles(root: string, name: RegExp): readonly string[] {
  return filesBelow(path.join(root, PACKAGE_FOLDER), name).map((file) =>
    path.relative(root, file).split(path.sep).join('/'),
  );
}

export function readSource(root: string, file: string): SourceFile {
  return { file, text: readFileSync(path.join(root, file), 'utf8') };
}

/** Same as `packageFiles`, with their texts. */
export function packageSources(root: string, name: RegExp): readonly SourceFile[] {
  return packageFiles(root, name).map((file) => readSource(root, file));
}

/** The line, from 1, on which a character stands. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
