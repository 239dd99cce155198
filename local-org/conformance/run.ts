import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexLoadError, loadPackage, type ApexSource, type CompiledPackage } from '../apex/index.ts';
import type { LocalOrg } from '../org/localOrg.ts';
import { openOrg, type OrgOptions } from '../org/openOrg.ts';
import { runTests, type TestResult } from '../runner/runTests.ts';
import { checkQuery } from '../soql/check.ts';
import type { Case, Chapter, Refusal } from './case.ts';

/** Thursday, 2026-01-15 10:00 UTC; the organisation's time zone is UTC. */
const NOW = Date.UTC(2026, 0, 15, 10);

type Problems = ApexLoadError['problems'];

/** What became of each case of a chapter: null when it passed, else why not. */
type Outcomes = ReadonlyMap<string, string | null>;

/** Registers one test for each case. The chapters share one org with that package; each case's rows are rolled back. */
export function conformanceTests(
  packageFolder: string,
  chapters: readonly Chapter[],
  options: Partial<OrgOptions> = {},
): void {
  const org = conformanceOrg(packageFolder, options);
  for (const chapter of chapters) {
    let outcomes: Outcomes | undefined;
    for (const { name, page } of chapter.cases)
      test(`${chapter.name}: ${name} (${page})`, () => {
        outcomes ??= outcomesOf(org, chapter);
        assert.equal(outcomes.get(name), null);
      });
  }
}

/** Registers one test for each refusal. */
export function refusalTests(packageFolder: string, refusals: readonly Refusal[]): void {
  const org = conformanceOrg(packageFolder);
  for (const { name, page, source, says } of refusals)
    test(`refused: ${name} (${page})`, () => {
      const files = [source]
        .flat()
        .map((text, at) => ({ path: at === 0 ? 'First.cls' : `Other${at}.cls`, source: text }));
      const problems = problemsOf(org, files).map(
        ({ file, line, column, message }) => `${file === 'First.cls' ? '' : `${file}:`}${line}:${column}: ${message}`,
      );
      assert.deepEqual(problems, says);
    });
}

function conformanceOrg(packageFolder: string, options: Partial<OrgOptions> = {}): LocalOrg {
  return openOrg({ packageFolder, isForTests: true, now: () => NOW, ...options });
}

function outcomesOf(org: LocalOrg, chapter: Chapter): Outcomes {
  const together = chapter.cases.filter(({ sources }) => sources === undefined);
  const apart = chapter.cases.filter(({ sources }) => sources !== undefined);
  return new Map([together, ...apart.map((one) => [one])].flatMap((cases) => [...ran(org, cases)]));
}

/** Cases that do not compile are left out, and the others compiled once more: each phase of the compiler stops at its own problems. */
function ran(org: LocalOrg, cases: readonly Case[]): Outcomes {
  const outcomes = new Map<string, string | null>();
  let sound = cases.map((one, at) => ({ one, className: classOf(at), files: filesOf(one, classOf(at)) }));
  for (let problems = problemsIn(org, sound); problems.length > 0; problems = problemsIn(org, sound)) {
    const faulty = sound.filter(({ files }) => problems.some(({ file }) => files.some(({ path }) => path === file)));
    if (faulty.length === 0) throw new ApexLoadError(problems);
    for (const { one, files } of faulty)
      outcomes.set(one.name, said(problems.filter(({ file }) => files.some(({ path }) => path === file))));
    sound = sound.filter((one) => !faulty.includes(one));
  }
  const compiled = compile(
    org,
    sound.flatMap(({ files }) => files),
  );
  const results = runTests(org.withApex(compiled), [], () => undefined);
  for (const { one, className } of sound) {
    const result = results.find((each) => each.className === className);
    if (result) outcomes.set(one.name, failureOf(result));
  }
  return outcomes;
}

function problemsIn(org: LocalOrg, cases: readonly { readonly files: readonly ApexSource[] }[]): Problems {
  return problemsOf(
    org,
    cases.flatMap(({ files }) => files),
  );
}

function said(problems: Problems): string {
  return problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n');
}

function failureOf({ failure }: TestResult): string | null {
  return failure && `${failure.type}: ${failure.message}\n${failure.stack}`;
}

const classOf = (at: number): string => `Case${at}`;

function filesOf({ body, declarations = '', sources = [] }: Case, name: string): readonly ApexSource[] {
  const source = `@IsTest private class ${name} {\n${declarations}\n@IsTest static void holds() {\n${body}\n}\n}`;
  const others = sources.map((text) => ({ path: fileNameOf(text), source: text }));
  return [{ path: `${name}.cls`, source }, ...others];
}

function fileNameOf(source: string): string {
  const [, kind = '', name = ''] = /\b(class|interface|enum|trigger)\s+(\w+)/i.exec(source) ?? [];
  return `${name}.${kind.toLowerCase() === 'trigger' ? 'trigger' : 'cls'}`;
}

function compile({ schema }: LocalOrg, files: readonly ApexSource[]): CompiledPackage {
  return loadPackage({
    files,
    schema,
    checkQuery: (text, bindTypes) => checkQuery(schema, text, undefined, bindTypes),
  });
}

function problemsOf(org: LocalOrg, files: readonly ApexSource[]): Problems {
  try {
    compile(org, files);
    return [];
  } catch (error) {
    if (error instanceof ApexLoadError) return error.problems;
    throw error;
  }
}
