import type { Finding } from '../finding.ts';
import { apexFiles } from '../read/apex.ts';
import { accessFindings } from './access.ts';
import { assertionFindings } from './assertions.ts';
import { declarationFindings } from './declarations.ts';
import { injectionFindings } from './injection.ts';
import { literalFindings } from './literals.ts';
import { loopFindings } from './loops.ts';
import { PackageApex } from './packageApex.ts';

/**
 * What a security reviewer would refuse in the package's Apex: queries and DML that do not state their access mode, system mode and
 * `without sharing` outside `…Unrestricted` classes, classes without sharing, global code, SOQL built from values, SOQL or DML in
 * loops, ids and URLs in code, `'''` strings, debug output, tests that assert nothing.
 */
export function checkModes(root: string): readonly Finding[] {
  const files = apexFiles(root);
  const all = new PackageApex(files);
  return [
    ...files.flatMap((file) => [
      ...accessFindings(file),
      ...declarationFindings(file),
      ...literalFindings(file),
      ...loopFindings(file),
    ]),
    ...assertionFindings(all),
    ...injectionFindings(all),
  ];
}
