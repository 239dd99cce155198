import type { Finding } from '../finding.ts';
import { first, value } from '../read/xml.ts';
import type { CustomObject, PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';

const VISIBILITIES = ['Public', 'Protected', 'PackageProtected'];
const MANAGEABILITIES = ['DeveloperControlled', 'SubscriberControlled', 'Locked'];
const CHOSEN = 'It can never be narrowed after the first release: decide, and write it in docs/decisions/0012.';

/**
 * Custom metadata types that leave to a default what can never be taken back, and those that no upgrade could switch off. Source:
 * "Considerations for Custom Metadata Type Packages", Salesforce Help.
 */
export function manageabilityFindings(index: PackageIndex): readonly Finding[] {
  return [...index.objects.values()]
    .filter(({ name }) => name.endsWith('__mdt'))
    .flatMap((type) => [...typeFindings(type), ...fieldFindings(type)]);
}

function typeFindings(type: CustomObject): readonly Finding[] {
  const stated = first(type.root, 'visibility');
  const found: Finding[] = [];
  if (!VISIBILITIES.includes(value(type.root, 'visibility')))
    found.push(
      reference(
        type.file,
        (stated ?? type.root).line,
        'visibility',
        `${type.name} does not say who sees it: ${VISIBILITIES.join(', ')}`,
        CHOSEN,
      ),
    );
  const active = type.fields.get('isactive__c');
  if (active === undefined || value(active.root, 'defaultValue') !== 'true')
    found.push(
      reference(
        active?.file ?? type.file,
        (active?.root ?? type.root).line,
        'no-switch',
        `no upgrade could switch off a record of ${type.name}`,
        'Add the checkbox IsActive__c, ticked by default, and read it.',
      ),
    );
  return found;
}

function fieldFindings(type: CustomObject): readonly Finding[] {
  return [...type.fields.values()]
    .filter(({ root }) => !MANAGEABILITIES.includes(value(root, 'fieldManageability')))
    .map(({ file, name, root }) =>
      reference(
        file,
        (first(root, 'fieldManageability') ?? root).line,
        'manageability',
        `${type.name}.${name} does not say who may change it: ${MANAGEABILITIES.join(', ')}`,
        CHOSEN,
      ),
    );
}
