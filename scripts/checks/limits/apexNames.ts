import type { Finding } from '../finding.ts';
import type { ApexFile } from '../read/apex.ts';
import { declaredNames } from './declaredNames.ts';
import { RESERVED } from './reservedWords.ts';
import { limitFinding } from './rule.ts';

const LONGEST_TYPE = 40;
const LONGEST_NAME = 255;
const LENGTH_PAGE = 'Apex compiler: “Type name too long, maximum length is 40”';
const FORM_PAGE = 'Apex Developer Guide: Class Declaration and Variables';
const WORDS_PAGE = 'Apex Developer Guide: Reserved Keywords';

/** Names declared in Apex that are reserved words, too long, or have underscores where a name may not. */
export function apexNameFindings(files: readonly ApexFile[]): readonly Finding[] {
  return files.flatMap(({ file, declaration }) =>
    (declaration ? declaredNames(declaration) : []).flatMap(({ name, line, isType }) => {
      const finding = (rule: string, message: string, remedy: string, page: string): Finding =>
        limitFinding({ file, line }, rule, message, remedy, page);
      const most = isType ? LONGEST_TYPE : LONGEST_NAME;
      return [
        ...(RESERVED.has(name.toLowerCase())
          ? [finding('reserved-word', `'${name}' is a reserved word`, 'Choose another name.', WORDS_PAGE)]
          : []),
        ...(/__|^_|_$/.test(name)
          ? [finding('name-form', `'${name}' has two underscores, or one at an end`, 'Remove them.', FORM_PAGE)]
          : []),
        ...(name.length > most
          ? [
              finding(
                'too-long',
                `the name ${name} has ${name.length} characters where the platform takes ${most}`,
                `Shorten it by ${name.length - most}.`,
                LENGTH_PAGE,
              ),
            ]
          : []),
      ];
    }),
  );
}
