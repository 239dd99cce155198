import type { ApexSource } from '../../local-org/apex/index.ts';
import type { Finding } from '../checks/finding.ts';
import { apexFiles, classesUnderTest, examine, printProgress, tallyOf } from './apex.ts';
import { isTest } from './closure.ts';
import { mutantsOf } from './mutants.ts';
import { sampleOf } from './sample.ts';
import { mutationFindings, summaryOf } from './verdict.ts';

/** Classes that one run looks at and mutants of each: about a minute and a half on an idle machine. */
const CLASSES = 6;
const MUTANTS_EACH = 8;
/** Per cent of the mutants that must be killed. */
const LEAST = 75;

/**
 * Mutants of a sample of the classes around scoring and metrics that the Apex tests of their rooms let live; none when enough were killed.
 * Not among the gates yet: tests that need triggers, or classes found by name, do not compile in a closure and so are no witnesses.
 */
export async function checkServiceMutants(root: string): Promise<readonly Finding[]> {
  const files = apexFiles(root);
  const targets = sampleOf(services(files), CLASSES, ({ path, source }) => `${path}\n${source}`);
  const tally = tallyOf(await examine(root, targets, files, printProgress, MUTANTS_EACH), files);
  console.log(`mutation-services: ${summaryOf(tally, LEAST)}`);
  return mutationFindings('mutation-services', tally, LEAST);
}

/** Every class that does something and is not mutated whole: controllers, services, selectors, collectors, writers. */
export function services(files: readonly ApexSource[]): readonly ApexSource[] {
  const whole = new Set(classesUnderTest(files));
  return files.filter((file) => !whole.has(file) && !isTest(file.source) && mutantsOf(file.source).length > 0);
}
