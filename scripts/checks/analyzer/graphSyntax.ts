import { readFileSync } from 'node:fs';
import path from 'node:path';
import { relativeTo } from '../components/bundles.ts';
import { filesBelow } from '../files.ts';
import type { Finding } from '../finding.ts';

const FOR_EACH_OF_CHOICE = /\bfor\s*\(\s*[\w<>.,\s]+?\s:\s[^;{]*\?\?/g;

/** Loops over `a ?? b`, at which the graph engine gives up on the whole package without saying where. */
export function graphSyntaxFindings(root: string): readonly Finding[] {
  return filesBelow(path.join(root, 'force-app'), /(?<!Test)\.cls$/).flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return [...source.matchAll(FOR_EACH_OF_CHOICE)].map(({ index }) => ({
      file: relativeTo(root, file),
      line: source.slice(0, index).split('\n').length,
      rule: 'graph/loop-over-choice',
      message: 'the graph engine cannot read a loop over `a ?? b`',
      remedy: 'Give the list a name on the line before, and loop over that.',
    }));
  });
}
