import type { Finding } from '../finding.ts';
import { componentFindings } from './components.ts';
import { metadataRecordFindings } from './customMetadata.ts';
import { descriptionFindings } from './descriptions.ts';
import { lookUpFindings } from './lookUps.ts';
import { grantFindings } from './grants.ts';
import { labelFindings } from './labels.ts';
import { layoutFindings } from './layouts.ts';
import { manageabilityFindings } from './manageability.ts';
import { navigationFindings } from './navigation.ts';
import { PackageIndex } from './packageIndex.ts';
import { pageFindings } from './pages.ts';
import { permissionSetFindings } from './permissionSets.ts';
import { reportFindings } from './reports.ts';
import type { ReferenceRule } from './rule.ts';
import { templateFindings } from './templates.ts';

const RULES: readonly ReferenceRule[] = [
  permissionSetFindings,
  grantFindings,
  descriptionFindings,
  metadataRecordFindings,
  manageabilityFindings,
  pageFindings,
  navigationFindings,
  layoutFindings,
  lookUpFindings,
  labelFindings,
  componentFindings,
  templateFindings,
  reportFindings,
];

/** Every name in one file of the package that another file should answer to, and does not. */
export function checkReferences(root: string): readonly Finding[] {
  const index = new PackageIndex(root);
  return RULES.flatMap((rule) => rule(index));
}
