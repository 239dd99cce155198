import type { Finding } from '../finding.ts';
import { lineAt } from '../read/sources.ts';
import type { PackageIndex } from '../references/packageIndex.ts';
import type { OwnNames } from './ownNames.ts';
import { namespaceFinding, PAGES } from './rule.ts';

/** Attributes of templates that hold the API name of an own object or field, which the compiler does not rewrite. */
export function templateFindings(index: PackageIndex, own: OwnNames): readonly Finding[] {
  const templates = [...index.bundles.values()].flatMap(({ sources }) =>
    sources.filter(({ file }) => file.endsWith('.html')),
  );
  return templates.flatMap(({ file, text }) =>
    [...text.matchAll(/\s[\w-]+="([\w.]+)"/g)].flatMap((match) => {
      const [whole, name = ''] = match;
      if (!own.isSchemaName(name)) return [];
      const place = { file, line: lineAt(text, match.index + whole.length) };
      const remedy = 'Bind it to a token from @salesforce/schema.';
      return [
        namespaceFinding(place, 'api-name', `'${name}' carries the namespace in a package`, remedy, PAGES.schema),
      ];
    }),
  );
}
