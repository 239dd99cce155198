import { plantingFor, write, type Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';
import { SERVICE } from '../../planted/seed/classes.ts';
import { CASE } from './cases.ts';

const { edited, swapped } = plantingFor('apex-rules');
const META = `${SERVICE}-meta.xml`;
const TRIGGER = 'force-app/main/app/triggers/PlantedCase.trigger';
const DESCRIPTION = `<?xml version="1.0" encoding="UTF-8"?>
<ApexTrigger xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>67.0</apiVersion>
    <status>Active</status>
</ApexTrigger>
`;

const trigger = (name: string, head: string): Plant =>
  edited(name, 'trigger', TRIGGER, 'trigger', [
    write(TRIGGER, `${head} {\n    System.now();\n}\n`),
    write(`${TRIGGER}-meta.xml`, DESCRIPTION),
  ]);

/** Files of code, what describes them, and triggers. */
export const FILE_FAULTS: readonly Plant[] = [
  swapped('a class has an API version with a place', 'description', META, '67.0<', '67.5<'),
  swapped('a class has an API version to come', 'description', META, '67.0<', '99.0<'),
  swapped('a class has no API version', 'description', META, '<apiVersion>67.0</apiVersion>', '', '<ApexClass'),
  swapped('a class has a status that is none', 'description', META, '>Active<', '>Enabled<'),
  swapped('a class is to be deleted', 'description', META, '>Active<', '>Deleted<'),
  edited('the description of a class is deleted', 'description', SERVICE, '/**', [{ kind: 'delete', file: META }]),
  edited('a description has no class', 'description', `${CASE}-meta.xml`, '<?xml', [
    write(`${CASE}-meta.xml`, DESCRIPTION.replaceAll('ApexTrigger', 'ApexClass')),
  ]),
  trigger('a trigger names an event twice', 'trigger PlantedCase on Account(after insert, after insert)'),
  trigger('a trigger runs before undelete', 'trigger PlantedCase on Account(before undelete)'),
  trigger('a trigger is called other than its file', 'trigger PlantedOther on Account(after insert)'),
  trigger('a trigger names an object that is not there', 'trigger PlantedCase on Acount(after insert)'),
  trigger('a trigger stands on custom metadata', 'trigger PlantedCase on Planted__mdt(after insert)'),
];

export const FILE_VALID: readonly Valid[] = [
  {
    name: 'a trigger on every event there is',
    edits: [
      write(
        TRIGGER,
        'trigger PlantedCase on Account(before insert, before update, before delete, after insert, after update, after delete, after undelete) {\n    System.now();\n}\n',
      ),
      write(`${TRIGGER}-meta.xml`, DESCRIPTION),
    ],
  },
  {
    name: 'a class is inactive and of an older API version',
    edits: [
      { kind: 'replace', file: META, text: '>Active<', by: '>Inactive<' },
      { kind: 'replace', file: META, text: '67.0<', by: '60.0<' },
    ],
  },
];
