import type { Finding } from '../finding.ts';
import { PackageIndex } from '../references/packageIndex.ts';
import { RULES } from './rules.ts';

/** Every place where metadata breaks a rule of `rules.ts`; the message ends with the documentation page. */
export function checkDeploy(root: string): readonly Finding[] {
  const index = new PackageIndex(root);
  return RULES.flatMap(({ name, page, find }) =>
    find(index).map(({ file, line, message, remedy }) => ({
      file,
      line,
      rule: `deploy/${name}`,
      message: `${message} (${page})`,
      remedy,
    })),
  );
}
