import type { Edit } from '../../planted/plant.ts';
import { lines, metadata } from '../../planted/seed/metadata.ts';

const FOLDER = 'force-app/main/app/objects';

/** An object whose records hang below Planted__c, so that layouts of it have a related list. */
export const CHILD: readonly Edit[] = [
  metadata(
    `${FOLDER}/PlantedChild__c/PlantedChild__c.object-meta.xml`,
    'CustomObject',
    `${lines(['deploymentStatus', 'Deployed'], ['description', 'Children.'], ['label', 'Child'])}
    <nameField>
        <displayFormat>C-{0000}</displayFormat>
        <label>Number</label>
        <type>AutoNumber</type>
    </nameField>
${lines(['pluralLabel', 'Children'], ['sharingModel', 'ControlledByParent'])}`,
  ),
  metadata(
    `${FOLDER}/PlantedChild__c/fields/Parent__c.field-meta.xml`,
    'CustomField',
    lines(
      ['fullName', 'Parent__c'],
      ['description', 'Its parent.'],
      ['label', 'Parent'],
      ['referenceTo', 'Planted__c'],
      ['relationshipLabel', 'Children'],
      ['relationshipName', 'Children'],
      ['relationshipOrder', '0'],
      ['reparentableMasterDetail', 'false'],
      ['type', 'MasterDetail'],
      ['writeRequiresMasterRead', 'false'],
    ),
  ),
  metadata(
    `${FOLDER}/PlantedChild__c/fields/Other__c.field-meta.xml`,
    'CustomField',
    lines(
      ['fullName', 'Other__c'],
      ['deleteConstraint', 'SetNull'],
      ['description', 'An assessment.'],
      ['label', 'Other'],
      ['referenceTo', 'Opportunity'],
      ['relationshipLabel', 'Other Children'],
      ['relationshipName', 'OtherChildren'],
      ['required', 'false'],
      ['type', 'Lookup'],
    ),
  ),
];
