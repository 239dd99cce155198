import type { Finding } from '../finding.ts';
import { grammar, lineOf, nodesOf, type ApexFile } from '../read/apex.ts';
import { lineAt } from '../read/sources.ts';
import { isTest } from './roles.ts';
import { isRecordId } from './recordId.ts';

/** The one class that may write to the debug log: what it writes holds no field values. */
const MAY_DEBUG = 'ErrorFunnel';

/** Ids and URLs in code, `'''` strings, debug output. Tests may name ids and URLs. */
export function literalFindings(file: ApexFile): readonly Finding[] {
  return [...stringFindings(file), ...blockFindings(file), ...debugFindings(file)];
}

function stringFindings(file: ApexFile): Finding[] {
  if (isTest(file)) return [];
  return nodesOf(file.unit, grammar().LiteralContext).flatMap((literal) => {
    const text = literal.StringLiteral()?.getText().slice(1, -1) ?? '';
    const line = lineOf(literal);
    if (isRecordId(text))
      return [
        {
          file: file.file,
          line,
          rule: 'modes/hard-coded-id',
          message: `'${text}' is the id of a record of one org`,
          remedy: 'Look the record up by a name that every org has.',
        },
      ];
    if (/https?:\/\//i.test(text))
      return [
        {
          file: file.file,
          line,
          rule: 'modes/hard-coded-url',
          message: `'${text}' is a fixed address`,
          remedy: 'Ask the org for its own address, or keep the link in custom metadata.',
        },
      ];
    return [];
  });
}

function blockFindings(file: ApexFile): Finding[] {
  return [...file.text.matchAll(/'''/g)].map((match) => ({
    file: file.file,
    line: lineAt(file.text, match.index),
    rule: 'modes/text-block',
    message: "a ''' string, which three of the review's tools cannot read",
    remedy: 'Join plain strings.',
  }));
}

function debugFindings(file: ApexFile): Finding[] {
  if (file.name === MAY_DEBUG) return [];
  return nodesOf(file.unit, grammar().DotExpressionContext)
    .filter((dot) =>
      /^system\.debug$/i.test(`${dot.expression().getText()}.${dot.dotMethodCall()?.anyId().getText() ?? ''}`),
    )
    .map((dot) => ({
      file: file.file,
      line: lineOf(dot),
      rule: 'modes/debug',
      message: `System.debug may put customer data into a log that others read`,
      remedy: `Remove it; failures are logged by ${MAY_DEBUG}.`,
    }));
}
