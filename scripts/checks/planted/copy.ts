import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Edit } from './plant.ts';

const PACKAGE = 'force-app';
/** What gates read besides the package. */
const SURROUNDINGS = [
  'types',
  'sfdx-project.json',
  '.forceignore',
  'config/project-scratch-def.json',
  'eslint.config.mjs',
  'tsconfig.json',
  'tsconfig.paths.json',
  'package.json',
];

/** A throw-away copy of the tree in which faults are planted and taken out again. */
export class Copy {
  readonly root: string;

  /** With the package of `tree`, or with nothing in it yet. */
  constructor(tree: string, withPackage = true) {
    this.root = realpathSync(mkdtempSync(path.join(tmpdir(), 'planted-')));
    for (const name of withPackage ? [PACKAGE, ...SURROUNDINGS] : SURROUNDINGS) {
      const from = path.join(tree, name);
      if (existsSync(from)) cpSync(from, path.join(this.root, name), { recursive: true });
    }
    symlinkSync(path.join(tree, 'node_modules'), path.join(this.root, 'node_modules'));
  }

  /** Makes the edits, runs the body and takes the edits back. Throws when a text to replace is not there. */
  async during<T>(edits: readonly Edit[], body: () => Promise<T>): Promise<T> {
    const undo: (() => void)[] = [];
    try {
      for (const edit of edits) undo.unshift(this.apply(edit));
      return await body();
    } finally {
      for (const step of undo) step();
    }
  }

  /** Makes edits that stay. */
  plant(edits: readonly Edit[]): void {
    for (const edit of edits) this.apply(edit);
  }

  read(file: string): string | null {
    const full = path.join(this.root, file);
    return existsSync(full) ? readFileSync(full, 'utf8') : null;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Makes one edit and gives the way back. */
  private apply(edit: Edit): () => void {
    const full = path.join(this.root, edit.file);
    if (edit.kind === 'folder') {
      mkdirSync(full, { recursive: true });
      return () => rmSync(full, { recursive: true });
    }
    const before = this.read(edit.file);
    if (edit.kind !== 'write' && before === null) throw new Error(`there is no ${edit.file} to plant a fault in`);
    if (edit.kind === 'delete') rmSync(full);
    else {
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, edit.kind === 'write' ? edit.text : replaced(edit, before ?? ''));
    }
    return () => (before === null ? rmSync(full) : writeFileSync(full, before));
  }
}

function replaced(edit: Extract<Edit, { kind: 'replace' }>, before: string): string {
  if (!before.includes(edit.text)) throw new Error(`${edit.file} no longer holds: ${edit.text}`);
  return before.replace(edit.text, () => edit.by);
}
