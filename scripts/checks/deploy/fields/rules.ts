import { first, value } from '../../read/xml.ts';
import type { PackageIndex } from '../../references/packageIndex.ts';
import type { DeployRule, Place } from '../rule.ts';

export const FIELDS_RULES: readonly DeployRule[] = [
  { name: 'field-scale', page: 'Metadata API: CustomField', find: morePlacesThanDigits },
];

function morePlacesThanDigits(index: PackageIndex): readonly Place[] {
  return index.ofKind('field').flatMap(({ file, name, root }) => {
    const scale = first(root, 'scale');
    if (!scale || Number(scale.text) <= Number(value(root, 'precision'))) return [];
    const message = `${name} has ${scale.text.trim()} places in ${value(root, 'precision')} digits`;
    return [{ file, line: scale.line, message, remedy: 'Raise the precision or lower the scale.' }];
  });
}
