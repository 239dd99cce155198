import path from 'node:path';
import { SeverityLevel, type Violation } from '@salesforce/code-analyzer-core';
import { relativeTo } from '../components/bundles.ts';
import { fatalFiles } from '../fatalFiles.ts';
import type { Finding } from '../finding.ts';
import { ACCEPTED } from './accepted.ts';
import { analyzable, analyze } from './analyze.ts';
import { graphSyntaxFindings } from './graphSyntax.ts';
import { ESLINT, GRAPH, PMD, REGEX, RETIRE, type EngineGroup } from './engines.ts';

/** Below this, a violation stands in the report only. */
const LEAST_SEVERITY = SeverityLevel.Moderate;
/** Where a parser stumbled, as PMD and the graph engine say it: `Invalid syntax at 2:13`. */
const SYNTAX = /\bat (\d+):\d+/;
/** Characters of an engine's complaint that are worth showing; a Java stack follows. */
const MAX_MESSAGE = 240;

/** Security, governor limits and copies in Apex and metadata, as PMD sees them. Needs Java. */
export function checkPmd(root: string): Promise<readonly Finding[]> {
  return check(root, PMD);
}

/** Unchecked access on the data paths of Apex, as the graph engine sees them. Needs Java, and up to two minutes. */
export async function checkGraph(root: string): Promise<readonly Finding[]> {
  const unreadable = graphSyntaxFindings(root);
  return unreadable.length > 0 ? unreadable : check(root, GRAPH);
}

/** Old API versions and vulnerable libraries: the engines that need no Java. */
export async function checkAnalyzer(root: string): Promise<readonly Finding[]> {
  return [...(await check(root, REGEX)), ...(await check(root, RETIRE))];
}

/** The ESLint rules that a security review runs. The project's own configuration has them too, so the gate `eslint` is first to find them. */
export function checkAnalyzerEslint(root: string): Promise<readonly Finding[]> {
  return check(root, ESLINT);
}

/** What the engine finds; a file that it dies of, without saying so, is a finding, and the others are judged without it. */
async function check(root: string, group: EngineGroup): Promise<readonly Finding[]> {
  const files = analyzable(root, group.isForTests);
  try {
    return await judged(root, group, files);
  } catch (error) {
    const survives = (some: readonly string[]): Promise<boolean> =>
      judged(root, group, some).then(
        () => true,
        () => false,
      );
    const fatal = await fatalFiles(files, survives);
    if (fatal === null || fatal.length === 0) throw error;
    const rest = files.filter((file) => !fatal.includes(file));
    return [...fatal.map((file) => fatalFinding(root, group, file, error)), ...(await judged(root, group, rest))];
  }
}

function fatalFinding(root: string, group: EngineGroup, file: string, error: unknown): Finding {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return {
    file: relativeTo(root, file),
    line: 1,
    rule: `${group.gate}/fatal`,
    message: `the engine ${group.name} dies of this file: ${reason.slice(0, MAX_MESSAGE)}`,
    remedy: 'Correct its name or what it holds; the engine cannot judge it before.',
  };
}

/** Throws when the engine fails without naming a file. */
async function judged(root: string, group: EngineGroup, files: readonly string[]): Promise<readonly Finding[]> {
  const { violations, complaints, failures } = await analyze(root, group, files);
  return [
    // Never accepted: an engine that stopped has judged nothing.
    ...failures.map((failure) => unreadable(root, group, failure)),
    ...complaints
      .map((complaint) => unreadable(root, group, complaint))
      .filter((one) => !isAccepted(one.rule, one.file)),
    ...violations
      .filter((violation) => violation.getRule().getSeverityLevel() <= LEAST_SEVERITY)
      .filter((violation) => !isAcceptedViolation(root, violation))
      .map((violation) => finding(root, group, violation)),
  ];
}

/** Some engines go on past a file that they cannot read, others stop. Throws when the complaint is about the engine itself. */
function unreadable(root: string, group: EngineGroup, complaint: string): Finding {
  const start = complaint.indexOf(root + path.sep);
  if (start < 0) throw new Error(`Code Analyzer, ${group.name}: ${complaint}`);
  const [, file = '', line] = /^([^'"`\s:]+)(?::(\d+))?/.exec(complaint.slice(start)) ?? [];
  const rest = complaint.slice(start + file.length).split('\n');
  const named = line ?? SYNTAX.exec(rest.join(' '))?.[1] ?? '1';
  return {
    file: relativeTo(root, file),
    line: Number(named),
    rule: `${group.gate}/unread`,
    message: (rest.find((each) => SYNTAX.test(each)) ?? rest.at(-1) ?? complaint)
      .replace(/^[\s|\d:'"`]*/, '')
      .slice(0, MAX_MESSAGE),
    remedy:
      'Mend what does not parse there, or write it in a way that the engine can follow; it cannot judge it before.',
  };
}

function finding(root: string, group: EngineGroup, violation: Violation): Finding {
  const rule = violation.getRule();
  const place = violation.getPrimaryLocation();
  const [more] = violation.getResourceUrls();
  return {
    file: relativeTo(root, place.getFile() ?? root),
    line: place.getStartLine() ?? 1,
    rule: `${group.gate}/${rule.getName().split('/').at(-1)}`,
    message: violation.getMessage().replace(/\s+/g, ' ').trim(),
    remedy: more === undefined ? rule.getDescription().replace(/\s+/g, ' ').trim() : `See ${more}`,
  };
}

function isAcceptedViolation(root: string, violation: Violation): boolean {
  const rule = violation.getRule();
  const file = relativeTo(root, violation.getPrimaryLocation().getFile() ?? root);
  return isAccepted(`${rule.getEngineName()}:${rule.getName()}`, file);
}

function isAccepted(rule: string, file: string): boolean {
  return ACCEPTED.some((accepted) => accepted.rule === rule && accepted.file.test(file));
}
