import { openProductOrg } from '../../demo/productOrg.ts';
import { ApexLoadError, loadPackage, type ApexSource, type CompiledPackage } from '../../local-org/apex/index.ts';
import { runTests } from '../../local-org/runner/runTests.ts';
import { classOf, Closures, isTest } from './closure.ts';
import { mutated, type Mutant } from './mutants.ts';

/** What became of a mutant. */
export type Fate = 'killed' | 'survived' | 'not covered' | 'does not compile';

export interface Outcome {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/** A test class that passes and runs the class under test. */
interface Witness {
  readonly testClass: string;
  readonly milliseconds: number;
  /** Lines of the class under test that it runs. */
  readonly lines: ReadonlySet<number>;
}

/** Ends a run of tests at the first failure. */
class Killed extends Error {}

/** An org in which one class at a time is exchanged for its mutants and tested. */
export class Laboratory {
  private readonly org = openProductOrg();
  private readonly files: readonly ApexSource[];
  private readonly closures: Closures;
  private readonly cacheFolder: string;

  /** `files` are all classes of the package, tests among them; their parsed trees are kept in `cacheFolder`. */
  constructor(files: readonly ApexSource[], cacheFolder: string) {
    this.files = files;
    this.closures = new Closures(files);
    this.cacheFolder = cacheFolder;
  }

  /** The mutants of the class with their fates. Tests of the class's own room decide: a rule is held where it is written. */
  *examine(file: ApexSource, mutants: readonly Mutant[]): Generator<Outcome> {
    const tests = this.testsBeside(file);
    const closure = this.closures.of([classOf(file.path), ...tests]);
    const { witnesses, counted } = this.witnessesOf(file, closure, tests);
    for (const mutant of mutants) {
      // Field initialisers and the later lines of a statement are not counted by themselves.
      const able = counted.has(mutant.line) ? witnesses.filter(({ lines }) => lines.has(mutant.line)) : witnesses;
      const names = able.map(({ testClass }) => testClass);
      yield { mutant, fate: names.length === 0 ? 'not covered' : this.fateOf(file, closure, mutant, names) };
    }
  }

  private testsBeside(file: ApexSource): readonly string[] {
    const name = classOf(file.path);
    return this.files
      .filter(({ path, source }) => roomOf(path) === roomOf(file.path) && isTest(source))
      .map(({ path }) => classOf(path))
      .filter((test) => this.closures.of([test]).some(({ path }) => classOf(path) === name));
  }

  /** Quickest first. A test that does not pass among these files alone is no witness. */
  private witnessesOf(
    file: ApexSource,
    closure: readonly ApexSource[],
    tests: readonly string[],
  ): { witnesses: readonly Witness[]; counted: ReadonlySet<number> } {
    const apex = this.compile(closure, true);
    const linesRun = (): ReadonlyMap<number, number> =>
      apex.coverage().find(({ file: covered }) => covered === file.path)?.lines ?? new Map<number, number>();
    const witnesses = tests.flatMap((testClass) => {
      const before = linesRun();
      const results = runTests(this.org.withApex(apex), [testClass], () => undefined);
      const lines = new Set(
        [...linesRun()].filter(([line, hits]) => hits > (before.get(line) ?? 0)).map(([line]) => line),
      );
      const milliseconds = results.reduce((sum, result) => sum + result.milliseconds, 0);
      const isWitness = lines.size > 0 && results.every(({ failure }) => failure === null);
      return isWitness ? [{ testClass, milliseconds, lines }] : [];
    });
    witnesses.sort((a, b) => a.milliseconds - b.milliseconds);
    return { witnesses, counted: new Set(linesRun().keys()) };
  }

  private fateOf(file: ApexSource, closure: readonly ApexSource[], mutant: Mutant, tests: readonly string[]): Fate {
    const changed = { path: file.path, source: mutated(file.source, mutant) };
    try {
      const org = this.org.withApex(
        this.compile(
          closure.map((one) => (one === file ? changed : one)),
          false,
        ),
      );
      for (const test of tests) {
        runTests(org, [test], ({ failure }) => {
          if (failure) throw new Killed();
        });
      }
      return 'survived';
    } catch (error) {
      if (error instanceof Killed) return 'killed';
      if (error instanceof ApexLoadError) return 'does not compile';
      throw error;
    }
  }

  private compile(files: readonly ApexSource[], coverage: boolean): CompiledPackage {
    return loadPackage({ files, schema: this.org.schema, coverage, cacheFolder: this.cacheFolder });
  }
}

function roomOf(file: string): string | undefined {
  return /force-app\/main\/([^/]+)\//.exec(file)?.[1];
}
