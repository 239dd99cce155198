import { nodesOf } from '../language/nodes.ts';
import { parseFormula } from '../language/parse.ts';
import type { RulePlace } from '../problem.ts';
import type { FormulaSite } from './sites.ts';

/** "Cross-Object Formulas", Salesforce Help: unique relationships per object in all its formulas and rules. */
const MOST_SPANS = 15;

/** The formula of each object in which the sixteenth relationship appears. */
export function spanPlaces(sites: readonly FormulaSite[]): readonly RulePlace[] {
  const spans = new Map<string, Set<string>>();
  return sites.flatMap((site) => {
    if (site.kind === 'report') return [];
    const own = spans.get(site.object) ?? new Set<string>();
    spans.set(site.object, own);
    const before = own.size;
    for (const relationship of relationshipsOf(site)) own.add(relationship);
    return before <= MOST_SPANS && own.size > MOST_SPANS ? [placeOf(site, own.size)] : [];
  });
}

/** `account__r`, `account__r.owner` and so on, of all paths. */
function relationshipsOf({ element, file, name, kind }: FormulaSite): readonly string[] {
  const { root } = parseFormula(element.text, `${file} ${name} ${kind} ${element.line}`);
  if (!root) return [];
  return nodesOf(root).flatMap((node) => {
    if (node.kind !== 'field' || node.path[0]?.startsWith('$')) return [];
    return node.path.slice(0, -1).map((_, last) =>
      node.path
        .slice(0, last + 1)
        .join('.')
        .toLowerCase(),
    );
  });
}

function placeOf({ file, element, name, object }: FormulaSite, count: number): RulePlace {
  return {
    rule: 'formula-spans',
    file,
    line: element.line,
    message: `${name}: the formulas of ${object} go over ${count} relationships; ${MOST_SPANS} are the most`,
    remedy: 'Read the parent in fewer ways, or keep values on the record.',
  };
}
