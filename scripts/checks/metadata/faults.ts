import { plantingFor, type Plant } from '../planted/plant.ts';
import { AMOUNT, lines, metadata, OBJECT, RECORD, TAB } from '../planted/seed/metadata.ts';
import type { Valid } from '../planted/valid.ts';

const { edited } = plantingFor('metadata');

const PLACE = AMOUNT.replace('Amount__c', 'Place__c');

/** A file that ends in the middle, at fault on its last line. */
const cut = (what: string, file: string, root: string, last: string): Plant =>
  edited(`${what} is cut off`, 'not-xml', file, last, [
    {
      kind: 'write',
      file,
      text: `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">\n    ${last}`,
    },
  ]);

export const METADATA_FAULTS: readonly Plant[] = [
  cut('a field', AMOUNT, 'CustomField', '<fullName>Amou'),
  cut('an object', OBJECT, 'CustomObject', '<label>Planted</label>'),
  cut('a record', RECORD, 'CustomMetadata', '<values'),
  cut('a tab', TAB, 'CustomTab', '<label>Pl'),
  edited('an ampersand stands by itself', 'not-xml', TAB, 'R&D', [
    { kind: 'replace', file: TAB, text: '<label>', by: '<label>R&D\n' },
  ]),
  edited('a metadata file is empty', 'not-xml', PLACE, '', [{ kind: 'write', file: PLACE, text: '' }]),
  edited('a metadata file is of a type to come', 'suffix', PLACE.replace('.field-', '.quantum-'), '<?xml', [
    metadata(PLACE.replace('.field-', '.quantum-'), 'Quantum', '    <label>Q</label>'),
  ]),
  edited('a field has an element of a version to come', 'unknown-element', PLACE, '<quantum>', [
    metadata(PLACE, 'CustomField', lines(['fullName', 'Place__c'], ['label', 'Place'], ['quantum', 'true'])),
  ]),
];

export const METADATA_VALID: readonly Valid[] = [
  {
    name: 'a place shown in decimals',
    edits: [
      metadata(
        PLACE,
        'CustomField',
        lines(['fullName', 'Place__c'], ['displayLocationInDecimal', 'true'], ['label', 'Place'], ['type', 'Location']),
      ),
    ],
  },
];
