import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ACCEPTED, type Accepted } from './accepted.ts';

/** Relative to the root. */
export const DOCUMENT = 'docs/security-false-positives.md';

const INTRODUCTION = `# False positives of the security scan

For the security review. Code Analyzer (PMD, the graph engine, retire-js, ESLint and the regex engine) runs over this package with
\`npm run check:pmd\`, \`npm run check:analyzer\` and \`npm run check:graph\`. What follows was looked at by hand and is safe. Everything else
that the engines find at moderate severity or above stops the build.

This document is written from \`scripts/checks/analyzer/accepted.ts\`, the list that the gates use, by
\`node scripts/checks/analyzer/falsePositives.ts\`. A test compares the two. Nothing here was run in a Salesforce org.
`;

const GRAPH = `## What the graph engine cannot read

The graph engine (Salesforce Graph Engine, \`sfge\`) fails on these paths, or does not finish them. It found nothing on them; it could not
look. They were followed by hand.
`;

const OTHERS = `## What the engines take for a fault
`;

/** The document as it should be, formatted. */
export function documentText(root: string): Promise<string> {
  const isUnread = ({ rule }: Accepted): boolean => rule === 'graph/unread';
  const parts = [
    INTRODUCTION,
    GRAPH,
    ...ACCEPTED.filter(isUnread).map(section),
    OTHERS,
    ...ACCEPTED.filter((one) => !isUnread(one)).map(section),
  ];
  return formatted(root, parts.join('\n'));
}

function section({ rule, file, reason, shown }: Accepted): string {
  return `### \`${rule}\` in ${filesOf(file)}\n\n- **Why it is safe.** ${reason}\n- **How it is shown.** ${shown}\n`;
}

/** The pattern as a reader writes files: \`*Test.cls\`. */
function filesOf(pattern: RegExp): string {
  const text = pattern.source.replaceAll('\\/', '/').replaceAll('\\.', '.').replace(/\$$/, '');
  const choices = /^(.*?)\(([^)]*)\)(\??)(.*)$/.exec(text);
  const names = choices
    ? [...(choices[2] ?? '').split('|'), ...(choices[3] === '?' ? [''] : [])].map(
        (choice) => `${choices[1] ?? ''}${choice}${choices[4] ?? ''}`,
      )
    : [text];
  return names.map((name) => `\`${name.startsWith('/') ? name.slice(1) : `*${name}`}\``).join(', ');
}

async function formatted(root: string, text: string): Promise<string> {
  const filepath = path.join(root, DOCUMENT);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

if (process.argv[1] === import.meta.filename) {
  const root = path.join(import.meta.dirname, '../../..');
  const file = path.join(root, DOCUMENT);
  const text = await documentText(root);
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // The first time there is none.
  }
  if (before !== text) writeFileSync(file, text);
}
