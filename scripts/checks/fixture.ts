import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A throw-away tree for a test, with what gates look for at its root. */
export class Tree {
  readonly root = realpathSync(mkdtempSync(path.join(tmpdir(), 'tree-')));

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.write({ 'sfdx-project.json': '{"packageDirectories":[{"path":"force-app","default":true}]}', ...files });
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true });
      writeFileSync(path.join(this.root, file), text);
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
