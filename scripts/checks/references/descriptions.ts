import type { Finding } from '../finding.ts';
import { value } from '../read/xml.ts';
import type { PackageIndex } from './packageIndex.ts';
import { reference } from './rule.ts';

const REMEDY = 'Add a <description> that says what it holds and who sets it.';

/** Custom objects and fields without a description. */
export function descriptionFindings(index: PackageIndex): readonly Finding[] {
  return [...index.objects.values()].flatMap((object) => [
    ...(value(object.root, 'description') === '' && /__(c|mdt)$/.test(object.name)
      ? [reference(object.file, object.root.line, 'description', `object ${object.name} has no description`, REMEDY)]
      : []),
    ...[...object.fields.values()]
      .filter((field) => field.name.endsWith('__c') && value(field.root, 'description') === '')
      .map((field) =>
        reference(
          field.file,
          field.root.line,
          'description',
          `field ${field.object}.${field.name} has no description`,
          REMEDY,
        ),
      ),
  ]);
}
