import type { Condition, Query } from './ast.ts';
import { QueryFault } from './fault.ts';

/** "SOQL Operation Limitations", Tooling API Developer Guide: objects that show metadata, not rows. */
const CATALOGUE = new Set([
  'compactlayoutinfo',
  'compactlayoutiteminfo',
  'datatype',
  'entitydefinition',
  'entitylimit',
  'entityparticle',
  'fielddefinition',
  'publisher',
  'relationshipdomain',
  'relationshipinfo',
  'searchlayout',
  'servicefielddatatype',
  'standardaction',
  'timesheettemplate',
  'userentityaccess',
  'userfieldaccess',
]);
/** What a query must ask for by name, in the words of the error; without it there is nothing that could be listed. */
const NEEDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['fielddefinition', ['EntityDefinition', 'EntityDefinitionId', 'DurableId']],
  ['entityparticle', ['EntityDefinition', 'EntityDefinitionId', 'FieldDefinition', 'FieldDefinitionId', 'DurableId']],
]);
const UNSUPPORTED = 'The requested operation is not yet supported by this SObject storage type';

/**
 * The query as the platform reads it: of an object of the metadata catalogue, LIMIT and OFFSET are ignored. Throws QueryFault for
 * COUNT(), GROUP BY, OR, NOT, INCLUDES, and for a FieldDefinition that is not asked for by its object.
 */
export function asCatalogued(query: Query): Query {
  const name = query.from.toLowerCase();
  if (!CATALOGUE.has(name)) return query;
  const isCounted = query.select.some((item) => item.kind === 'expression' && item.expression.kind === 'function');
  if (isCounted || query.groupBy.length > 0) throw new QueryFault(UNSUPPORTED, query.fromOffset);
  const filtered = query.where === null ? [] : filteredPaths(query.where, query.fromOffset);
  const needed = NEEDED.get(name);
  if (needed && !needed.some((field) => filtered.includes(field.toLowerCase()))) {
    throw new QueryFault(`A filter on a reified column is required [${needed.join(',')}]`, query.fromOffset);
  }
  return { ...query, limit: null, offset: null };
}

/** First steps of the paths that the condition compares by equality. */
function filteredPaths(condition: Condition, offset: number): string[] {
  switch (condition.kind) {
    case 'and':
      return condition.parts.flatMap((part) => filteredPaths(part, offset));
    case 'or':
      throw new QueryFault('Disjunctions not supported', offset);
    case 'not':
      throw new QueryFault('Only equals comparisons permitted', offset);
    case 'compare':
      return comparedPath(condition);
  }
}

function comparedPath({ operator, expression, offset }: Extract<Condition, { kind: 'compare' }>): string[] {
  if (operator === '!=' || operator === 'not in') throw new QueryFault('Only equals comparisons permitted', offset);
  if (operator === 'includes' || operator === 'excludes') throw new QueryFault(UNSUPPORTED, offset);
  const isEqual = operator === '=' || operator === 'in';
  return isEqual && expression.kind === 'field' ? [(expression.path[0] ?? '').toLowerCase()] : [];
}
