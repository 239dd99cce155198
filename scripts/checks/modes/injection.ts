import type { Expression } from '../../../local-org/apex/ast.ts';
import type { Finding } from '../finding.ts';
import { DYNAMIC_QUERIES } from '../read/dynamicQueries.ts';
import { FixedText } from './fixedText.ts';
import type { PackageApex, PlacedMethod } from './packageApex.ts';

/**
 * The classes that put SOQL together, and which argument of theirs becomes part of the text. `new` stands for the constructor. A
 * class belongs here when its own code adds nothing but names from describe, binds, numbers and moments.
 */
const BUILDERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ReadableQuery: { new: 0, filter: 0, endWith: 0 },
  VisibilityCountUnrestricted: { countOf: 0 },
  RunPointersUnrestricted: {},
};

/** SOQL put together outside the builders, and texts handed to a builder that anyone could have written. */
export function injectionFindings(all: PackageApex): readonly Finding[] {
  const fixed = new FixedText(all);
  return all.methods
    .filter((place) => !place.isTest && !(place.file.name in BUILDERS))
    .flatMap((place) => all.expressionsOf(place).flatMap((each) => findingsAt(each, place, fixed)));
}

function findingsAt(expression: Expression, place: PlacedMethod, fixed: FixedText): readonly Finding[] {
  const query = dynamicQueryOf(expression);
  // Brackets hold a query that the compiler has read.
  if (query && query.kind !== 'literal' && query.kind !== 'query')
    return [
      {
        file: place.file.file,
        line: query.line,
        rule: 'modes/dynamic-query',
        message: 'SOQL put together here can carry what a person typed',
        remedy: `Write the query in brackets with binds, or use a builder: ${Object.keys(BUILDERS).join(', ')}.`,
      },
    ];
  const part = builderPartOf(expression, place);
  const source = part ? fixed.looseSource(part, place) : null;
  if (!part || !source) return [];
  return [
    {
      file: place.file.file,
      line: part.line,
      rule: 'modes/injection',
      message: `a text that is not fixed in the code becomes part of a query; it comes from ${source.file}:${source.line}`,
      remedy:
        'Hand values over as binds; take field and object names from constants, by looking the given one up among them.',
    },
  ];
}

function dynamicQueryOf(expression: Expression): Expression | undefined {
  if (expression.kind !== 'call' || expression.target?.kind !== 'name') return undefined;
  const isDatabase = expression.target.name.toLowerCase() === 'database';
  return isDatabase && DYNAMIC_QUERIES.has(expression.name.toLowerCase()) ? expression.args[0] : undefined;
}

/** The argument that a builder makes SOQL of. Instance methods are known by their name in files that name the builder. */
function builderPartOf(expression: Expression, place: PlacedMethod): Expression | undefined {
  for (const [builder, methods] of Object.entries(BUILDERS)) {
    if (!place.file.text.includes(builder)) continue;
    if (expression.kind === 'new' && expression.type.name === builder) return expression.args[methods['new'] ?? 0];
    if (expression.kind === 'call' && expression.target && Object.hasOwn(methods, expression.name))
      return expression.args[methods[expression.name] ?? 0];
  }
  return undefined;
}
