import type { Finding } from '../finding.ts';
import { PackageIndex } from '../references/packageIndex.ts';
import { Package } from './package.ts';
import { RULES } from './rules.ts';

/** Every place where a component breaks a rule of `rules.ts`; the message ends with the documentation page. */
export function checkTemplates(root: string): readonly Finding[] {
  const index = new PackageIndex(root);
  if (index.bundles.size === 0) return [];
  const components = new Package(index);
  return RULES.flatMap(({ name, page, find }) =>
    find(components).map(({ file, line, message, remedy }) => ({
      file,
      line,
      rule: `templates/${name}`,
      message: `${message} (${page})`,
      remedy,
    })),
  );
}
