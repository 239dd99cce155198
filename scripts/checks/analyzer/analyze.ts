import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  CodeAnalyzer,
  CodeAnalyzerConfig,
  type EngineLogEvent,
  EventType,
  type LogEvent,
  LogLevel,
  OutputFormat,
  type RunResults,
  type Violation,
} from '@salesforce/code-analyzer-core';
import { filesBelow } from '../files.ts';
import { sizeFinding } from '../text/sizes.ts';
import type { EngineGroup } from './engines.ts';

/** Every run of an engine listens for the end of the process; the planted faults make many. */
process.setMaxListeners(0);

const CONFIGURATION = path.resolve(import.meta.dirname, '../../../code-analyzer.yml');
const PACKAGE = 'force-app';
/** Git-ignored: the report that goes with a submission to security review. */
const REPORTS = 'build/code-analyzer';
const TEST_CLASS = /@IsTest\b[^;{]*\bclass\b/i;
/** Rules under which the core reports that an engine failed. */
const ENGINE_FAILURE = /^(Unexpected|Uninstantiable)EngineError$/;

export interface Analysis {
  readonly violations: readonly Violation[];
  /** What the engine logged as an error while it ran, e.g. that it could not read a file. */
  readonly complaints: readonly string[];
  /** Why the engine stopped, if it did. */
  readonly failures: readonly string[];
}

/** Runs one engine's selected rules on these files below `root` and writes the full report, HTML and JSON. */
export async function analyze(root: string, group: EngineGroup, files: readonly string[]): Promise<Analysis> {
  if (files.length === 0) return { violations: [], complaints: [], failures: [] };
  mkdirSync(path.join(root, REPORTS), { recursive: true });
  const yaml = readFileSync(CONFIGURATION, 'utf8');
  const analyzer = new CodeAnalyzer(CodeAnalyzerConfig.fromYamlString(`log_folder: ${REPORTS}\n${yaml}`, root));
  const complaints = complaintsOf(analyzer);
  await analyzer.addEnginePlugin(await group.plugin());
  const workspace = await analyzer.createWorkspace([...files]);
  const rules = await analyzer.selectRules([...group.selectors], { workspace });
  const results = await analyzer.run(rules, { workspace });
  writeReport(root, group.name, results);
  const isFailure = (one: Violation): boolean => ENGINE_FAILURE.test(one.getRule().getName());
  const failures = results.getViolations().filter(isFailure);
  return {
    violations: results.getViolations().filter((one) => !isFailure(one)),
    complaints,
    failures: failures.map((one) => one.getMessage()),
  };
}

/**
 * Files of the package that an engine may see; the JavaScript that the build emits beside TypeScript is not among them, nor what is too
 * large to deploy: the text gate names that.
 */
export function analyzable(root: string, isForTests: boolean): readonly string[] {
  return filesBelow(path.join(root, PACKAGE), /./).filter((file) => {
    if (/\/lwc\/.*\.js$/.test(file) || sizeFinding(file, statSync(file).size) !== null) return false;
    return isForTests || !file.endsWith('.cls') || !TEST_CLASS.test(readFileSync(file, 'utf8'));
  });
}

/** Errors that the core or an engine logs instead of failing; filled while it runs. */
function complaintsOf(analyzer: CodeAnalyzer): readonly string[] {
  const complaints: string[] = [];
  const keep = ({ logLevel, message }: LogEvent | EngineLogEvent): void => {
    if (logLevel === LogLevel.Error) complaints.push(message);
  };
  analyzer.onEvent(EventType.LogEvent, keep);
  analyzer.onEvent(EventType.EngineLogEvent, keep);
  return complaints;
}

function writeReport(root: string, name: string, results: RunResults): void {
  const folder = path.join(root, REPORTS);
  writeFileSync(path.join(folder, `${name}.html`), results.toFormattedOutput(OutputFormat.HTML));
  writeFileSync(path.join(folder, `${name}.json`), results.toFormattedOutput(OutputFormat.JSON));
}
