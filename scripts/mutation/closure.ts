import path from 'node:path';
import type { ApexSource } from '../../local-org/apex/index.ts';

/** The files that a set of classes needs, directly or through others: enough to compile them apart from the rest. */
export class Closures {
  private readonly byName: ReadonlyMap<string, ApexSource>;
  private readonly used = new Map<ApexSource, readonly ApexSource[]>();

  constructor(files: readonly ApexSource[]) {
    this.byName = new Map(files.map((file) => [classOf(file.path).toLowerCase(), file]));
  }

  /** In the order of discovery, the named classes first. Names without a file are passed over. */
  of(names: readonly string[]): readonly ApexSource[] {
    const found = new Set<ApexSource>();
    const open = names.flatMap((name) => this.byName.get(name.toLowerCase()) ?? []);
    for (let file = open.shift(); file; file = open.shift()) {
      if (found.has(file)) continue;
      found.add(file);
      open.push(...this.usedBy(file));
    }
    return [...found];
  }

  private usedBy(file: ApexSource): readonly ApexSource[] {
    const known = this.used.get(file);
    if (known) return known;
    const names = new Set(file.source.toLowerCase().match(/[a-z]\w*/g));
    const used = [...names].flatMap((name) => this.byName.get(name) ?? []);
    this.used.set(file, used);
    return used;
  }
}

/** Class of a file by its name. */
export function classOf(file: string): string {
  return path.basename(file, '.cls');
}

/** True for test classes and their helpers and fixtures: all that carry @IsTest. */
export function isTest(source: string): boolean {
  return /@IsTest\b/i.test(source.slice(0, source.indexOf('{')));
}
