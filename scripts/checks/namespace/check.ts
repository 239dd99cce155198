import type { Finding } from '../finding.ts';
import { PackageApex } from '../modes/packageApex.ts';
import { PackageIndex } from '../references/packageIndex.ts';
import { apexTextFindings } from './apexTexts.ts';
import { bareNameFindings } from './bareNames.ts';
import { comparisonFindings } from './comparisons.ts';
import { globalDescribeFindings } from './globalDescribe.ts';
import { OwnNames } from './ownNames.ts';
import { queryFindings } from './queries.ts';
import { scriptFindings } from './scripts.ts';
import { templateFindings } from './templates.ts';
import { typeNameFindings } from './typeNames.ts';

/**
 * What works in a developer's org and breaks in a managed package: names that carry a namespace there, records and set-up rows of others
 * with the same name, production code that behaves otherwise in a test. Names that resolve without the namespace (SOQL, field access,
 * tokens, `SObject.get` and `put`, JSON into Apex types) are left alone.
 */
export function checkNamespace(root: string): readonly Finding[] {
  const index = new PackageIndex(root);
  const own = new OwnNames(index);
  const apex = new PackageApex([...index.classes.values()]);
  return [
    ...globalDescribeFindings(apex, own),
    ...bareNameFindings(apex, own),
    ...comparisonFindings(apex, own),
    ...typeNameFindings(index, apex),
    ...queryFindings(index, own),
    ...apexTextFindings(index, own),
    ...scriptFindings(index, own),
    ...templateFindings(index, own),
  ];
}
