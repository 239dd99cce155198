import type { QueryContext } from '@apexdevtools/apex-parser';
import { checkQuery } from '../../../local-org/soql/check.ts';
import type { Schema } from '../../../local-org/schema/types.ts';
import type { Finding } from '../finding.ts';
import { apexFiles, grammar, nodesOf, textOf, walk, type ApexFile, type ApexNode } from '../read/apex.ts';
import { lineAt } from '../read/sources.ts';
import { dynamicTexts } from './dynamicTexts.ts';
import { lacksOf, type Lack } from './ownRows.ts';
import { packageSchema } from './packageSchema.ts';
import { schemaFindings } from './schemaFindings.ts';

const REMEDY =
  'Use a name that the standard schema or force-app/**/objects describes, and group or aggregate what is selected.';

/**
 * What is wrong with every query of the package, written in brackets or as a constant text: objects, fields, relationships, child
 * relationships, grouping, kinds of literals. Against the local org's standard schema and the package's own objects. And that records
 * which others may call alike, or an upgrade switch off, are read as the package's own.
 */
export function checkSoql(root: string): readonly Finding[] {
  const files = apexFiles(root);
  if (files.length === 0) return [];
  const read = packageSchema(root);
  return [
    ...schemaFindings(root, read),
    ...files.flatMap((file) => [...inlineFindings(read.schema, file), ...dynamicFindings(read.schema, file)]),
  ];
}

function inlineFindings(schema: Schema, file: ApexFile): Finding[] {
  return nodesOf(file.unit, grammar().QueryContext).flatMap((query) => {
    const start = query.start.start;
    const text = withBlankBinds(file, query);
    const place = (offset: number): number => lineAt(file.text, start + offset);
    return [
      ...checkQuery(schema, text).map(({ message, offset }) => finding(file, place(offset), message)),
      ...lacksOf(text).map((lack) => lacking(file, place(lack.offset), lack)),
    ];
  });
}

function dynamicFindings(schema: Schema, file: ApexFile): Finding[] {
  return dynamicTexts(file).flatMap(({ text, line, isCount }) => [
    ...(isCount && !/^\s*select\s+count\(\s*\)/i.test(text)
      ? [finding(file, line, 'what counts rows takes SELECT COUNT()')]
      : []),
    ...checkQuery(schema, text).map(({ message }) => finding(file, line, message)),
    ...lacksOf(text).map((lack) => lacking(file, line, lack)),
  ]);
}

function finding(file: ApexFile, line: number, message: string): Finding {
  return { file: file.file, line, rule: 'soql/name-or-shape', message, remedy: REMEDY };
}

function lacking(file: ApexFile, line: number, { rule, message, remedy }: Lack): Finding {
  return { file: file.file, line, rule: `soql/${rule}`, message, remedy };
}

/** The query's text with every bound expression replaced by a bind of the same length, so that offsets stay true. */
function withBlankBinds(file: ApexFile, query: QueryContext): string {
  const { BoundExpressionContext } = grammar();
  const start = query.start.start;
  let text = textOf(file, query);
  walk(query, (node: ApexNode) => {
    if (!(node instanceof BoundExpressionContext)) return true;
    const from = node.start.start - start;
    const bound = textOf(file, node);
    text = `${text.slice(0, from)}:b${bound.slice(2).replace(/[^\n]/g, ' ')}${text.slice(from + bound.length)}`;
    return false;
  });
  return text;
}
