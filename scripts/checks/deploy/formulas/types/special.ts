import type { CallNode, FormulaNode } from '../language/nodes.ts';
import { globalValue } from '../names/globals.ts';
import type { Checker } from './checker.ts';
import { checkPicklistValue } from './picklistValues.ts';
import { commonType, fits, isPicklist, plainType, typeWords, type ValueType } from './type.ts';

type Special = (checker: Checker, call: CallNode) => ValueType;

/** Functions whose arguments depend on each other, or on how they are written. */
export const SPECIAL: Readonly<Record<string, Special>> = {
  IF: ifType,
  CASE: caseType,
  BLANKVALUE: substituteType,
  NULLVALUE: substituteType,
  ISBLANK: blankType,
  ISNULL: blankType,
  TEXT: textType,
  ISPICKVAL: (checker, call) => membership(checker, call, 'picklist'),
  INCLUDES: (checker, call) => membership(checker, call, 'multipicklist'),
  ISCHANGED: (checker, call) => (savedField(checker, call), 'boolean'),
  PRIORVALUE: savedField,
  VLOOKUP: lookedUpType,
  HYPERLINK: linkType,
  IMAGE: linkType,
  DISTANCE: distanceType,
  FORMATDURATION: durationType,
};

function ifType(checker: Checker, { name, args }: CallNode): ValueType {
  const [condition, yes, no] = args;
  if (!condition || !yes || !no) return 'any';
  checker.argument(name, condition, ['boolean']);
  return sameTypes(checker, name, [yes, no]);
}

/** The type that all results have; picklists are none. */
function sameTypes(checker: Checker, name: string, nodes: readonly FormulaNode[]): ValueType {
  let type: ValueType = 'null';
  for (const node of nodes) {
    const each = checker.plain(name, node);
    const common = commonType(type, each);
    if (common === null) {
      const message = `${name} would be ${typeWords(type)} here and ${typeWords(plainType(each))} there`;
      return checker.wrong('formula-branches', node, message, 'Let every result have one type.');
    }
    type = common;
  }
  return type;
}

function caseType(checker: Checker, { name, args }: CallNode): ValueType {
  const [subject, ...rest] = args;
  if (!subject) return 'any';
  const values = rest.filter((_, position) => position % 2 === 0).slice(0, -1);
  const results = rest.filter((_, position) => position % 2 !== 0 || position === rest.length - 1);
  caseValues(checker, subject, values);
  const type = sameTypes(checker, name, results);
  if (type !== 'boolean') return type;
  const message = 'CASE cannot return a checkbox value';
  return checker.wrong('formula-argument', results[0] ?? subject, message, 'Return a number and compare it.');
}

function caseValues(checker: Checker, subject: FormulaNode, values: readonly FormulaNode[]): void {
  const type = checker.typeOf(subject);
  if (type === 'multipicklist') checker.picklist('CASE', subject, type);
  if (type === 'boolean' || type === 'location') {
    checker.wrong('formula-argument', subject, `CASE cannot look at ${typeWords(type)}`, 'Use IF.');
    return;
  }
  for (const value of values) {
    const each = checker.plain('CASE', value);
    checkPicklistValue(checker, subject, value);
    if (isPicklist(type)) literal(checker, 'CASE of a picklist', value);
    else if (commonType(type, each) === null) {
      const message = `CASE compares ${typeWords(plainType(type))} with ${typeWords(plainType(each))}`;
      checker.wrong('formula-argument', value, message, 'Give values of the type that is looked at.');
    }
  }
}

function literal(checker: Checker, owner: string, node: FormulaNode): void {
  if (node.kind === 'text' || node.kind === 'null') return;
  checker.wrong('formula-literal', node, `${owner} takes a text in quotes`, 'Write the value itself.');
}

function substituteType(checker: Checker, { name, args }: CallNode): ValueType {
  const [subject, substitute] = args;
  if (!subject || !substitute) return 'any';
  const type = checker.plain(name, subject);
  if (type === 'boolean' || type === 'location')
    return checker.wrong('formula-argument', subject, `${name} cannot look at ${typeWords(type)}`, 'Use IF.');
  const other = checker.plain(name, substitute);
  const common = commonType(type, other);
  if (common !== null) return common;
  const message = `${name} would put ${typeWords(plainType(other))} in place of ${typeWords(plainType(type))}`;
  return checker.wrong('formula-branches', substitute, message, 'Give a substitute of the same type.');
}

function blankType(checker: Checker, { name, args }: CallNode): ValueType {
  const [subject] = args;
  if (subject && checker.typeOf(subject) === 'boolean')
    checker.wrong('formula-argument', subject, `${name} takes no checkbox value: it is never blank`, 'Compare it.');
  return 'boolean';
}

const TEXT_FROM: readonly ValueType[] = ['number', 'date', 'datetime', 'time', 'picklist'];

function textType(checker: Checker, { name, args }: CallNode): ValueType {
  const [subject] = args;
  if (subject) checker.argument(name, subject, TEXT_FROM);
  return 'text';
}

function membership(checker: Checker, { name, args }: CallNode, wanted: 'picklist' | 'multipicklist'): ValueType {
  const [subject, value] = args;
  if (!subject || !value) return 'boolean';
  const type = checker.typeOf(subject);
  if (!fits(type, [wanted]) || type === 'null') {
    const remedy = wanted === 'picklist' ? 'Compare the value, or use INCLUDES.' : 'Use ISPICKVAL or CONTAINS.';
    checker.wrong('formula-picklist', subject, `${name} takes ${typeWords(wanted)}, not ${typeWords(type)}`, remedy);
  }
  literal(checker, name, value);
  checkPicklistValue(checker, subject, value);
  if (wanted === 'multipicklist' && value.kind === 'text' && value.text.trim() === '')
    checker.wrong('formula-literal', value, `${name} looks for an empty text`, 'Use ISBLANK.');
  return 'boolean';
}

function savedField(checker: Checker, { name, args }: CallNode): ValueType {
  const [subject] = args;
  if (subject?.kind === 'field' && !subject.path[0]?.startsWith('$')) return checker.typeOf(subject);
  return checker.wrong('formula-argument', subject ?? { start: 0 }, `${name} takes a field of the record`, 'Name one.');
}

function lookedUpType(checker: Checker, { name, args }: CallNode): ValueType {
  const [wanted, compared, value] = args;
  if (!wanted || !compared || !value) return 'any';
  checker.plain(name, value);
  const types = [wanted, compared].map((node): ValueType => {
    if (node.kind !== 'field' || !/^\$objecttype$/i.test(node.path[0] ?? ''))
      return checker.wrong('formula-argument', node, `${name} takes $ObjectType.Object.Fields.Field`, 'Name a field.');
    const found = globalValue(checker.schema, node.path);
    return 'type' in found ? found.type : checker.wrong(found.rule, node, found.problem, 'Correct the name.');
  });
  const objects = [wanted, compared].map((node) => (node.kind === 'field' ? node.path[1]?.toLowerCase() : ''));
  if (objects[0] === objects[1]) return types[0] ?? 'any';
  return checker.wrong('formula-argument', compared, `${name} takes two fields of one object`, 'Name one of the same.');
}

function distanceType(checker: Checker, { name, args }: CallNode): ValueType {
  const [from, to, unit] = args;
  for (const node of [from, to]) if (node) checker.argument(name, node, ['location', 'address']);
  if (unit && (unit.kind !== 'text' || !/^(mi|km)$/i.test(unit.text)))
    checker.wrong('formula-literal', unit, `the unit of ${name} is "mi" or "km"`, 'Write one of the two.');
  return 'number';
}

const LINK_TYPES: Readonly<Record<string, readonly (readonly ValueType[])[]>> = {
  HYPERLINK: [['text'], ['text'], ['text']],
  IMAGE: [['text'], ['text'], ['number'], ['number']],
};

/** Links to pages and pictures; one that runs a script is refused by a security review. */
function linkType(checker: Checker, { name, args }: CallNode): ValueType {
  args.forEach((arg, position) => checker.argument(name, arg, LINK_TYPES[name]?.[position] ?? ['any']));
  const start = args[0] && firstText(args[0]);
  if (start && /^\s*(javascript|vbscript):/i.test(start.text))
    checker.wrong('formula-link', start, `${name} leads to ${start.text.slice(0, 20)}`, 'Lead to a page.');
  return 'text';
}

/** The text a formula begins with. */
function firstText(node: FormulaNode): { readonly text: string; readonly start: number } | undefined {
  if (node.kind === 'text') return node;
  return node.kind === 'binary' && /^[&+]$/.test(node.operator) ? firstText(node.left) : undefined;
}

/** Seconds, seconds with a checkbox value for days, or two of a kind. */
function durationType(checker: Checker, { name, args }: CallNode): ValueType {
  const [from, to] = args;
  if (!from) return 'text';
  const type = checker.argument(name, from, to ? ['number', 'datetime', 'time'] : ['number']);
  if (to)
    checker.argument(name, to, type === 'number' ? ['boolean'] : type === 'any' || type === 'null' ? ['any'] : [type]);
  return 'text';
}
