import type { StatementOf } from '../ast.ts';
import { conversionCost } from '../types/conversions.ts';
import type { Type } from '../types/type.ts';
import { code, nonNull, type Code } from './code.ts';
import { condition, convert } from './convert.ts';
import { expression } from './expression.ts';
import { request } from './queries.ts';
import { fail, type Scope } from './scope.ts';
import { body, discarded, locals } from './statement.ts';

// Every 16,384th round of any loop looks at the CPU limit, so that an endless one ends.
const TICK = 'c.limits.statements++;if ((F.t = (F.t + 1) & 16383) === 0) c.limits.charge("cpu", 0);';

export function whileLoop(scope: Scope, node: StatementOf<'while'>): string {
  const test = condition(expression(scope, node.test), node.test);
  return `while (${test}) {${TICK}${looped(scope, () => body(scope, node.body))}}`;
}

export function doWhileLoop(scope: Scope, node: StatementOf<'doWhile'>): string {
  const run = looped(scope, () => body(scope, node.body));
  return `do {${TICK}${run}} while (${condition(expression(scope, node.test), node.test)});`;
}

export function forLoop(scope: Scope, node: StatementOf<'for'>): string {
  return scope.block(() => {
    const init =
      'kind' in node.init ? locals(scope, node.init) : node.init.map((one) => discarded(scope, one)).join('');
    const test = node.test ? condition(expression(scope, node.test), node.test) : '';
    const update = node.update.map((one) => discarded(scope, one).slice(0, -1)).join(', ');
    return `{${init}for (; ${test}; ${update}) {${TICK}${looped(scope, () => body(scope, node.body))}}}`;
  });
}

/** Over a list, a set, an Iterable, or a query. */
export function forEachLoop(scope: Scope, node: StatementOf<'forEach'>): string {
  return scope.block(() => {
    const type = scope.type(node.type);
    if (node.source.kind === 'query') return overQuery(scope, node, type, node.source);
    const source = expression(scope, node.source);
    const element = elementOf(source, node);
    const item = scope.declare(node.name, type, node).js;
    const kept = scope.temporary();
    const at = scope.temporary();
    const value = itemValue(scope, element, type, node);
    const run = looped(scope, () => body(scope, node.body));
    const items = `${kept}i`;
    if (source.type.base === 'list')
      // Read by position: the fastest loop JavaScript has.
      return `{const ${kept}l = ${source.looped ?? nonNull(source)}, ${items} = ${kept}l.items; ${kept}l.enter(); try {for (let ${at}i = 0; ${at}i < ${items}.length; ${at}i++) {${TICK}let ${item} = ${value(`${items}[${at}i]`)};${run}}} finally { ${kept}l.leave(); }}`;
    const iterated = source.type.base === 'set' ? nonNull(source) : `R.iterate(c, ${nonNull(source)})`;
    return `for (const ${items} of ${iterated}) {${TICK}let ${item} = ${value(items)};${run}}`;
  });
}

function overQuery(
  scope: Scope,
  node: StatementOf<'forEach'>,
  type: Type,
  source: Extract<StatementOf<'forEach'>['source'], { kind: 'query' }>,
): string {
  const rows = expression(scope, source).type;
  const { element } = rows;
  if (!element) fail(node, 'A COUNT() query has no rows to iterate');
  const isChunked = type.base === 'list';
  if (conversionCost(scope.types, isChunked ? rows : element, type) === null)
    fail(node, `Loop variable must be of type ${element.name}`);
  const item = scope.declare(node.name, type, node).js;
  const kept = `${scope.temporary()}i`;
  const run = looped(scope, () => body(scope, node.body));
  const maker = isChunked
    ? `R.chunks(c, '${element.name}', ${request(scope, source)})`
    : `R.cursor(c, ${request(scope, source)})`;
  return `for (const ${kept} of ${maker}) {${TICK}let ${item} = ${kept};${run}}`;
}

function elementOf(source: Code, node: StatementOf<'forEach'>): Type {
  const { type } = source;
  if ((type.base === 'list' || type.base === 'set' || type.base === 'iterable') && type.element) return type.element;
  const iterable = type.symbol?.platformSupertypes().find((one) => one.base === 'iterable');
  return iterable?.element ?? fail(node, `Loop must iterate over a collection: ${type.name}`);
}

function itemValue(scope: Scope, element: Type, type: Type, node: StatementOf<'forEach'>): (js: string) => string {
  const isRecords = element.isRecord && type.isRecord && (element.base === 'sobject' || type.base === 'sobject');
  if (element === type || isRecords) return (js) => js;
  return (js) => convert(scope, code(element, js), type, node).js;
}

function looped(scope: Scope, work: () => string): string {
  scope.loops += 1;
  try {
    return work();
  } finally {
    scope.loops -= 1;
  }
}
