import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Query } from './ast.ts';
import { parseQuery } from './parse.ts';

/** Raised when the shape of the tree changes. */
const VERSION = 3;

/** Parsed queries by text; with a folder they outlive the process. */
export class QueryTexts {
  private readonly trees = new Map<string, Query>();
  private readonly file: string | null;
  private isChanged = false;

  constructor(cacheFolder: string | null = null) {
    this.file = cacheFolder === null ? null : join(cacheFolder, 'soql.json');
    if (this.file !== null) this.load(this.file);
  }

  /** Throws QueryFault. */
  parse(text: string): Query {
    let tree = this.trees.get(text);
    if (!tree) {
      tree = parseQuery(text);
      this.trees.set(text, tree);
      this.isChanged = true;
    }
    return tree;
  }

  /** Writes what was parsed since the start; nothing without a folder. */
  save(): void {
    if (this.file === null || !this.isChanged) return;
    mkdirSync(join(this.file, '..'), { recursive: true });
    writeFileSync(this.file, JSON.stringify({ version: VERSION, queries: [...this.trees] }));
    this.isChanged = false;
  }

  private load(file: string): void {
    try {
      const stored = JSON.parse(readFileSync(file, 'utf8')) as { version: number; queries: [string, Query][] };
      if (stored.version !== VERSION) return;
      for (const [text, tree] of stored.queries) this.trees.set(text, tree);
    } catch {
      // Without a readable file the queries are parsed again.
    }
  }
}
