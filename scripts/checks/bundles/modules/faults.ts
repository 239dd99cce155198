import { write, type Plant } from '../../planted/plant.ts';
import type { Valid } from '../../planted/valid.ts';
import { accepted, importing } from '../planting.ts';

export const MODULE_FAULTS: readonly Plant[] = [
  importing('a module of the platform is misspelled', 'module', "import { getRecord } from 'lightning/uiRecordsApi';"),
  importing('a component imports a library from npm', 'module', "import { sum } from 'lodash';"),
  importing(
    'a name that a platform module does not export',
    'module-export',
    "import { getRecords2 } from 'lightning/uiRecordApi';",
  ),
  importing(
    'a message service function is misspelled',
    'module-export',
    "import { publsh } from 'lightning/messageService';",
  ),
  importing('an internationalization property is misspelled', 'i18n', "import locale from '@salesforce/i18n/locales';"),
  importing(
    'a message channel is not there',
    'message-channel',
    "import CHANNEL from '@salesforce/messageChannel/Nowhere__c';",
  ),
  importing(
    'a message channel has no suffix',
    'message-channel',
    "import CHANNEL from '@salesforce/messageChannel/Nowhere';",
  ),
  importing('a label names no namespace', 'label', "import word from '@salesforce/label/planted_Page_Heading';"),
  importing(
    'a schema token is imported by name',
    'default-import',
    "import { STAGE2 } from '@salesforce/schema/Opportunity.StageName';",
  ),
];

const CHANNEL = 'force-app/main/app/messageChannels/Planted.messageChannel-meta.xml';

export const MODULE_VALID: readonly Valid[] = [
  accepted(
    'modules of the platform',
    '',
    '',
    "import { publish, subscribe, MessageContext } from 'lightning/messageService';\nimport { refreshApex } from '@salesforce/apex';\nimport formFactor from '@salesforce/client/formFactor';\nimport userId from '@salesforce/user/Id';\nimport currency from '@salesforce/i18n/currency';\nimport shortDate from '@salesforce/i18n/dateTime.shortDateFormat';\nexport const all = [publish, subscribe, MessageContext, refreshApex, formFactor, userId, currency, shortDate];",
  ),
  {
    name: 'a message channel of the package',
    edits: [
      write(
        CHANNEL,
        '<?xml version="1.0" encoding="UTF-8"?>\n<LightningMessageChannel xmlns="http://soap.sforce.com/2006/04/metadata">\n    <masterLabel>Planted</masterLabel>\n    <isExposed>false</isExposed>\n</LightningMessageChannel>\n',
      ),
      ...accepted(
        '',
        '',
        '',
        "import PLANTED from '@salesforce/messageChannel/Planted__c';\nexport const channel: unknown = PLANTED;",
      ).edits,
    ],
  },
];
