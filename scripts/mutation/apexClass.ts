import { findingText } from '../checks/finding.ts';
import { apexFiles, examine, printProgress, tallyOf } from './apex.ts';
import { classOf } from './closure.ts';
import { mutationFindings, summaryOf } from './verdict.ts';

/** Every mutant that lives is worth a look where one class is worked on. */
const ALL = 100;

/** `node scripts/mutation/apexClass.ts <class>…`: the mutants of these classes that their tests let live. */
const names = process.argv.slice(2);
const files = apexFiles(process.cwd());
const targets = files.filter((file) => names.includes(classOf(file.path)));
const tally = tallyOf(await examine(process.cwd(), targets, files, printProgress), files);
for (const finding of mutationFindings('mutation-apex', tally, ALL)) console.log(findingText(finding));
console.log(summaryOf(tally, ALL));
