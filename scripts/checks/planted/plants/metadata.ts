import { plantingFor, swap, write, type Plant } from '../plant.ts';
import { SERVICE } from '../seed/classes.ts';
import { PAGE } from '../seed/components.ts';
import { AMOUNT, DASHBOARD, OBJECT, PERMISSIONS, RECORD, TAB } from '../seed/metadata.ts';

const { swapped: fault } = plantingFor('metadata');

const METADATA: readonly Plant[] = [
  fault(
    'an element is not known',
    'unknown-element',
    AMOUNT,
    '<label>Amount</label>',
    '<label>Amount</label>\n    <colour>red</colour>',
    '<colour>',
  ),
  fault(
    'an element stands twice',
    'repeated',
    AMOUNT,
    '<label>Amount</label>',
    '<label>Amount</label>\n    <label>Sum</label>',
    '<label>Sum',
  ),
  fault('a required element is missing', 'missing', PERMISSIONS, '    <label>Planted</label>\n', '', '<PermissionSet'),
  fault('a text is none of the choices', 'choice', OBJECT, '<sharingModel>Private<', '<sharingModel>Secret<'),
  fault('a field has a type that is not there', 'choice', AMOUNT, '<type>Number<', '<type>Numeric<'),
  fault('a boolean is neither true nor false', 'boolean', AMOUNT, '<required>false<', '<required>no<'),
  fault('a number is none', 'number', AMOUNT, '<precision>10<', '<precision>ten<'),
  fault(
    'text stands where elements belong',
    'text',
    PERMISSIONS,
    '    <hasActivationRequired>',
    '    <tabSettings>Planted</tabSettings>\n    <hasActivationRequired>',
    '<tabSettings>Planted',
  ),
  fault(
    'the namespace is wrong',
    'namespace',
    TAB,
    'soap.sforce.com/2006/04/metadata',
    'soap.sforce.com/2006/08/metadata',
  ),
  fault('an element is not closed', 'not-xml', TAB, '<label>Planted</label>', '<label>Planted', '</CustomTab>'),
  fault('a merge marker stands in metadata', 'not-xml', TAB, '    <label>', '<<<<<<< HEAD\n    <label>', '<<<<<<<'),
  {
    name: 'an ending is that of no type',
    gate: 'metadata',
    rule: 'metadata/suffix',
    file: TAB.replace('.tab-', '.tabb-'),
    edits: [write(TAB.replace('.tab-', '.tabb-'), '<CustomTab xmlns="http://soap.sforce.com/2006/04/metadata"/>')],
  },
  {
    name: 'an ending is that of another type',
    gate: 'metadata',
    rule: 'metadata/suffix',
    file: TAB.replace('.tab-', '.app-'),
    edits: [write(TAB.replace('.tab-', '.app-'), '<CustomTab xmlns="http://soap.sforce.com/2006/04/metadata"/>')],
  },
  {
    name: 'a class has no description',
    gate: 'metadata',
    rule: 'metadata/pair',
    file: SERVICE,
    edits: [{ kind: 'delete', file: `${SERVICE}-meta.xml` }],
  },
  {
    name: 'a component has no script',
    gate: 'metadata',
    rule: 'metadata/pair',
    file: `${PAGE}.js-meta.xml`,
    edits: [{ kind: 'delete', file: `${PAGE}.ts` }],
  },
];

const TEXT: readonly Plant[] = [
  swap('a name carries a namespace', 'text', 'namespace', RECORD, '<field>Share__c', '<field>acme__Share__c'),
  swap(
    'a merge marker stands in a template',
    'text',
    'merge-marker',
    `${PAGE}.html`,
    '  <c-planted',
    '>>>>>>> main\n  <c-planted',
    '>>>>>>> main',
  ),
  swap('a file is not UTF-8', 'text', 'encoding', DASHBOARD, '<title>Rows', '<title>\uFFFDRows', '<?xml'),
  {
    name: 'a component is of five megabytes',
    gate: 'text',
    rule: 'text/too-large',
    file: `${PAGE}.ts`,
    edits: [write(`${PAGE}.ts`, `export const filler = '${'x'.repeat(5_000_000)}';\n`)],
  },
  {
    name: 'a component’s folder is empty',
    gate: 'text',
    rule: 'text/empty',
    file: 'force-app/main/app/lwc/plantedNothing',
    edits: [{ kind: 'folder', file: 'force-app/main/app/lwc/plantedNothing' }],
  },
];

const ROOMS: readonly Plant[] = [
  {
    name: 'a class uses one of a higher room',
    gate: 'rooms',
    rule: 'rooms/upward',
    file: 'force-app/main/shared/classes/PlantedUpward.cls',
    at: 'PlantedService',
    edits: [
      write(
        'force-app/main/shared/classes/PlantedUpward.cls',
        'public with sharing class PlantedUpward {\n    private PlantedService service;\n}\n',
      ),
    ],
  },
  {
    name: 'a component uses one of a higher room',
    gate: 'rooms',
    rule: 'rooms/upward',
    file: 'force-app/main/shared/lwc/plantedLow/plantedLow.ts',
    at: 'c/plantedApi',
    edits: [
      write(
        'force-app/main/shared/lwc/plantedLow/plantedLow.ts',
        "/** Stands too low to know it. */\nexport { count } from 'c/plantedApi';\n",
      ),
    ],
  },
  {
    name: 'a template uses a component of a higher room',
    gate: 'rooms',
    rule: 'rooms/upward',
    file: 'force-app/main/shared/lwc/plantedLow/plantedLow.html',
    at: '<c-planted-view',
    edits: [
      write(
        'force-app/main/shared/lwc/plantedLow/plantedLow.html',
        '<template>\n  <c-planted-view></c-planted-view>\n</template>\n',
      ),
    ],
  },
  {
    name: 'the package knows the demo',
    gate: 'rooms',
    rule: 'rooms/upward',
    file: 'force-app/main/shared/lwc/plantedLow/plantedLow.ts',
    at: 'demo/source',
    edits: [
      write(
        'force-app/main/shared/lwc/plantedLow/plantedLow.ts',
        "export { fill } from '../../../../../demo/source.ts';\n",
      ),
    ],
  },
  {
    name: 'the local org knows a product',
    gate: 'rooms',
    rule: 'rooms/upward',
    file: 'local-org/store/planted.ts',
    at: 'demo/source',
    edits: [write('local-org/store/planted.ts', "import '../../demo/source.ts';\n")],
  },
  {
    name: 'a layer of the local org uses one above it',
    gate: 'rooms',
    rule: 'rooms/upward',
    file: 'local-org/store/planted.ts',
    at: 'apex/index',
    edits: [write('local-org/store/planted.ts', "import '../apex/index.ts';\n")],
  },
  {
    name: 'a file stands in no room',
    gate: 'rooms',
    rule: 'rooms/unknown',
    file: 'force-app/main/attic/classes/Planted.cls',
    edits: [write('force-app/main/attic/classes/Planted.cls', 'public with sharing class Planted {}\n')],
  },
];

const STRANGE = 'force-app/main/app/attic/Planted.thing-meta.xml';

const CONVERT: readonly Plant[] = [
  { name: 'a file is of no type', gate: 'convert', file: STRANGE, edits: [write(STRANGE, '<Thing/>')] },
];

export const METADATA_PLANTS: readonly Plant[] = [...METADATA, ...TEXT, ...ROOMS, ...CONVERT];
