import type { Finding } from '../finding.ts';
import { ApexPackage } from './apexPackage.ts';
import { RULES } from './rules.ts';

/** Every place where the package's Apex breaks a rule of `rules.ts`; the message ends with the documentation page. */
export function checkApexRules(root: string): readonly Finding[] {
  const apex = new ApexPackage(root);
  return RULES.flatMap(({ name, page, find }) =>
    find(apex).map(({ file, line, message, remedy }) => ({
      file,
      line,
      rule: `apex-rules/${name}`,
      message: `${message} (${page})`,
      remedy,
    })),
  );
}
